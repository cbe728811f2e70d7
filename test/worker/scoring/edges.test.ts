import { describe, expect, it } from "vitest";
import { assess } from "../../support/assess.ts";

describe("at the edges", () => {
  const nothing = { goals: [], actors: [], upkeep: [], owners: [], today: "2026-11-22" };
  const goal = (id: string, rank: number | null) => ({ id, rank, pursued: true });
  const actor = { current: 0, target: 3, key: false, owner: null, due: null, planned: false, stage: null } as const;

  it("an empty workbook has an empty result", () => {
    expect(assess(nothing)).toMatchObject({ coverage: 0, goals: [], actors: [], incomplete: [], nextStep: null });
  });
  it("nothing aimed at is reached, nobody named is not", () => {
    const { goals } = assess({
      ...nothing,
      goals: [goal("aimless", 1), goal("empty", 2), goal("unknown", 3)],
      actors: [
        { ...actor, id: "a", target: 0, goals: ["aimless"] },
        { ...actor, id: "b", current: null, goals: ["unknown"] },
      ],
    });
    expect(goals.map(({ coverage }) => coverage)).toEqual([1, 0, null]);
  });
  it("equal scores: the key mark, then the larger gap, then the id decide", () => {
    const { actors } = assess({
      ...nothing,
      goals: [goal("g", 1), goal("h", 1)],
      actors: [
        { ...actor, id: "d", goals: ["g", "h"], target: 1 },
        { ...actor, id: "c", goals: ["g"], target: 2 },
        { ...actor, id: "b", goals: ["h"], target: 2 },
        { ...actor, id: "z", goals: ["g", "h"], target: 1, key: true },
        { ...actor, id: "n", goals: [], target: 5 },
      ],
    });
    expect(actors.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ id }) => id)).toEqual([..."zbcdn"]);
  });
  it.each(Array.from({ length: 28 }, (_, index) => index + 3))(
    "scores that differ by rounding alone are equal: of %i tied goals one with a gap of 3, three with a gap of 1",
    (count) => {
      const goals = Array.from({ length: count }, (_, index) => goal(`g${index}`, 1));
      const order = (isOneKey: boolean) => {
        const { actors } = assess({
          ...nothing,
          goals,
          actors: [
            { ...actor, id: "one", goals: ["g0"], target: 3, key: isOneKey },
            { ...actor, id: "three", goals: ["g0", "g1", "g2"], target: 1, key: !isOneKey },
          ],
        });
        return actors.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ id }) => id);
      };
      expect([order(true), order(false)]).toEqual([
        ["one", "three"],
        ["three", "one"],
      ]);
    },
  );
  it.each(Array.from({ length: 27 }, (_, index) => index + 4))(
    "next steps that differ by rounding alone are equal: of %i tied goals one a third reached, three a ninth",
    (count) => {
      const goals = Array.from({ length: count }, (_, index) => goal(`g${index}`, 1));
      const three = ["g1", "g2", "g3"];
      const first = (isOneKey: boolean) =>
        assess({
          ...nothing,
          goals,
          actors: [
            { ...actor, id: "one", goals: ["g0"], target: 3, key: isOneKey },
            { ...actor, id: "three", goals: three, current: 4, target: 5, key: !isOneKey },
            { ...actor, id: "reached", goals: three, current: 4, target: 4 },
          ],
        }).nextStep?.actor;
      expect([first(true), first(false)]).toEqual(["one", "three"]);
    },
  );
  it("actors that name other goals, or the same in another order, keep their own terms", () => {
    const ids = ["g1", "g2", "g3", "aside"];
    const lists = ids.flatMap((a) => [[a], ...ids.flatMap((b) => [[a, b], ...ids.map((c) => [a, b, c])])]);
    const own = lists.filter((list) => new Set(list).size === list.length);
    const { actors } = assess({
      ...nothing,
      goals: [goal("g1", 1), goal("g2", 2), goal("g3", 3), { ...goal("aside", 4), pursued: false }],
      actors: own.map((goals, index) => ({ ...actor, id: `a${index}`, goals })),
    });
    expect(actors.map(({ terms = [] }) => terms.map((term) => term.goal))).toEqual(
      own.map((list) => list.filter((id) => id !== "aside")),
    );
  });
});
