import { describe, expect, it } from "vitest";
import { countFates, fateOf, isToSend } from "../../../addon/sidebar/mail-fate.ts";
import { PROSPECTS } from "../../../model/delivery.ts";

describe("what would become of a mail", () => {
  it("that is new is what the server foretells", () => {
    for (const prospect of PROSPECTS) expect(fateOf({ unchanged: false, prospect })).toBe(prospect);
  });

  it.each([
    ["at_once", "unchanged"],
    ["asks", "unchanged"],
    ["paused", "unchanged"],
    ["waits", "waits"],
    ["unreached", "unreached"],
    ["stopped", "stopped"],
  ] as const)("that was accepted before, when it is %s, is %s", (prospect, fate) => {
    expect(fateOf({ unchanged: true, prospect })).toBe(fate);
    expect(isToSend({ unchanged: true, prospect })).toBe(false);
  });

  it("is counted by what is taken to be sent", () => {
    const fresh = PROSPECTS.map((prospect) => ({ unchanged: false, prospect }));
    const known = PROSPECTS.map((prospect) => ({ unchanged: true, prospect }));
    expect(countFates([...fresh, ...fresh, ...known])).toEqual({ all: 6, atOnce: 2, asks: 2, waits: 2 });
  });
});
