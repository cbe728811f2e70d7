import { describe, expect, it } from "vitest";
import { draftOf, readDraft } from "../../../addon/sidebar/draft.ts";
import type { Trial } from "../../../addon/sidebar/what-if.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";
import { basisOf, raise } from "../commands/what-if/trials.ts";

describe("what the fields say", () => {
  const basis = basisOf(fakeWorld(sampleA()));
  const goal = { tab: "goals" as const, id: "funding" };
  const actor = { tab: "reflection" as const, id: "actor3" };

  it.each(["0", "1.5", "1,5", "-1", "zwei", "", "1e3", "9007199254740993"])("%j is no priority", (rank) => {
    expect(readDraft({ ...draftOf(goal, basis, []), rank }, basis, [])).toEqual({ fault: "not_a_rank" });
  });

  it("a priority, with spaces around it", () => {
    expect(readDraft({ ...draftOf(goal, basis, []), rank: " 3 " }, basis, [])).toEqual({
      trials: [{ ...goal, field: "rank", from: 1, to: 3 }],
    });
  });

  it("a goal that is not pursued needs no priority", () => {
    expect(readDraft({ ...draftOf(goal, basis, []), rank: "x", pursued: false }, basis, [])).toEqual({
      trials: [{ ...goal, field: "pursued", from: true, to: false }],
    });
  });

  it("IST and SOLL at once; trying again changes the trial, and going back takes it out", () => {
    const first = readDraft({ ...draftOf(actor, basis, []), current: "1", target: "3" }, basis, []);
    const trials = "trials" in first ? first.trials : [];
    expect(trials.map(({ field, from, to }) => [field, from, to])).toEqual([
      ["current", 0, 1],
      ["target", 2, 3],
    ]);
    expect(draftOf(actor, basis, trials)).toMatchObject({ current: "1", target: "3" });
    const again = readDraft({ ...draftOf(actor, basis, trials), current: "0", target: "4" }, basis, trials);
    expect(again).toEqual({ trials: [{ ...actor, field: "target", from: 2, to: 4 }] });
  });

  it("nothing that is not there already", () => {
    expect(readDraft(draftOf(actor, basis, []), basis, [])).toEqual({ fault: "nothing_changed" });
    expect(readDraft(draftOf({ ...actor, id: "gone" }, basis, []), basis, [])).toEqual({ fault: "nothing_changed" });
  });

  it("at most twenty changes", () => {
    const many = Array.from({ length: 20 }, (_, index): Trial => ({ ...raise, id: `other${index}` }));
    expect(readDraft({ ...draftOf(actor, basis, many), current: "1" }, basis, many)).toEqual({ fault: "too_many" });
  });
});
