import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSnapshot, type Snapshot, type SnapshotActor, writeSnapshot } from "../../../addon/progress/snapshot.ts";
import { LEVELS } from "../../../model/level.ts";
import { STAGES } from "../../../model/stage.ts";

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
const level = fc.option(fc.constantFrom(...LEVELS));
const anySnapshot: fc.Arbitrary<Pick<Snapshot, "actors"> & { goals: NonNullable<Snapshot["goals"]> }> = fc
  .uniqueArray(id, { maxLength: 45 })
  .chain((goals) =>
    fc.record({
      goals: fc.tuple(
        ...goals.map((goal) =>
          fc.record({
            id: fc.constant(goal),
            rank: fc.option(fc.integer({ min: 1, max: 5_000 })),
            pursued: fc.boolean(),
          }),
        ),
      ),
      actors: fc.array(
        fc.record({
          id,
          current: level,
          target: level,
          stage: fc.option(fc.constantFrom(...STAGES)),
          goals: fc.subarray(goals),
        }),
      ),
    }),
  );

const GOALS = Array.from({ length: 8 }, (_, index) => ({
  id: `goal_of_ours_${index}`,
  rank: index + 1,
  pursued: true,
}));
const actors = (count: number, goalsEach = 2): SnapshotActor[] =>
  Array.from({ length: count }, (_, index) => ({
    id: index.toString(16).padStart(8, "0"),
    current: index % 2 ? null : 3,
    target: 4,
    stage: STAGES[index % 5] ?? null,
    goals: GOALS.slice(index % 6, (index % 6) + goalsEach).map((goal) => goal.id),
  }));

describe("the snapshot of a meeting", () => {
  it("tells again what was put into it", () => {
    fc.assert(
      fc.property(anySnapshot, (given) => {
        expect(readSnapshot(writeSnapshot(given))).toEqual({ ...given, hasStages: true });
      }),
    );
  });

  it("is text of one line that no cell takes for a formula, a number or a date", () => {
    const text = writeSnapshot({ goals: GOALS, actors: actors(3) });
    expect(text).toMatch(
      /^v2:\w+:goal_of_ours_0=1,(\S+,)*goal_of_ours_7=8:0\.1,1\.2,2\.3 00000000:3:4:n0 00000001:-:4:g1 00000002:3:4:d2$/,
    );
  });

  it("of 2,000 actors fits into one cell, with goals and stages", () => {
    const text = writeSnapshot({ goals: GOALS, actors: actors(2_000) });
    expect(text.length).toBeGreaterThan(20_000);
    expect(text.length).toBeLessThan(50_000);
    expect(readSnapshot(text)?.goals).toHaveLength(8);
  });

  it("leaves out the goals where they do not fit, and all rather than a part", () => {
    const many = actors(2_900).map((actor, index) => ({ ...actor, goals: [`own${index}`] }));
    const goals = many.map(({ goals: [own = ""] }) => ({ id: own, rank: 1, pursued: true }));
    const read = readSnapshot(writeSnapshot({ goals, actors: many }));
    expect(read?.goals).toBeNull();
    expect(read?.actors.slice(0, 2).map(({ stage, goals: own }) => [stage, own])).toEqual([
      ["now", []],
      ["doing", []],
    ]);
    expect(writeSnapshot({ goals: GOALS, actors: actors(5_000) })).toBe("");
  });

  it("of rows from before stages and goals were kept is understood", () => {
    expect(readSnapshot("actor0:1:4 actor1:-:2")).toEqual({
      actors: [
        { id: "actor0", current: 1, target: 4, stage: null, goals: [] },
        { id: "actor1", current: null, target: 2, stage: null, goals: [] },
      ],
      goals: null,
      hasStages: false,
    });
  });

  it.each(["", " ", "gelöscht", "actor0:1:4 actor1", "actor0:1:7", "v2", "v2:0:-: ", "v2:abc:-:- a:1:2:n", "#REF!"])(
    "is none where the cell holds “%s”",
    (cell) => {
      expect(readSnapshot(cell)).toBeNull();
    },
  );

  it("is none as soon as a single character of it was changed, put in or taken out", () => {
    const text = writeSnapshot({ goals: GOALS, actors: actors(6) });
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom("0", "1", "2", "n", ":", ".", ",", " x", "!"),
        fc.constantFrom(0, 1),
        (at, put, taken) => {
          const changed = text.slice(0, at) + put + text.slice(at + taken);
          fc.pre(changed !== text);
          expect(readSnapshot(changed)).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });
});
