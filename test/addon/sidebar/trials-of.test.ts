import { describe, expect, it } from "vitest";
import { trialsOf } from "../../../addon/sidebar/trials-of.ts";
import { aside, demote, raise } from "../commands/what-if/trials.ts";

describe("what the page may send", () => {
  it.each([[[]], [[raise, demote, aside]], [[{ ...raise, from: null }]]])("trials: %j", (given) => {
    expect(trialsOf(given)).toEqual(given);
  });

  it.each([
    null,
    "x",
    [null],
    [{ ...raise, to: 6 }],
    [{ ...raise, to: null }],
    [{ ...raise, to: "1" }],
    [{ ...raise, tab: "team" }],
    [{ ...raise, field: "name" }],
    [{ ...raise, field: "rank" }],
    [{ ...raise, id: "../x" }],
    [{ ...demote, to: 0 }],
    [{ ...demote, to: 1.5 }],
    [{ ...aside, from: null }],
    [{ ...raise, tab: "__proto__" }],
    [raise, raise],
    Array.from({ length: 21 }, (_, index) => ({ ...raise, id: `a${index}` })),
  ])("nothing else: %j", (given) => {
    expect(trialsOf(given)).toBe(null);
  });
});
