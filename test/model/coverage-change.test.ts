import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AimedActor, type CoverageState, coverageOf } from "../../model/coverage.ts";
import { coverageChange } from "../../model/coverage-change.ts";
import { LEVELS, type Level } from "../../model/level.ts";

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const GOALS = ids("g", 5);
const level = fc.option(fc.constantFrom(...LEVELS), { freq: 6 });

const actorOf = (id: string) =>
  fc.record({ id: fc.constant(id), current: level, target: level, goals: fc.subarray(GOALS) });
const actors = fc.subarray(ids("a", 8)).chain((own) => fc.tuple(...own.map(actorOf)));
const goals = fc
  .subarray(GOALS)
  .chain((own) =>
    fc.tuple(
      ...own.map((id) =>
        fc.record({ id: fc.constant(id), rank: fc.option(fc.integer({ min: 1, max: 5 })), pursued: fc.boolean() }),
      ),
    ),
  );
const state: fc.Arbitrary<CoverageState> = fc.record({ goals, actors });

/** The same one, with another list of actors. */
const withActors = (then: CoverageState, change: (actor: AimedActor) => Partial<AimedActor>): CoverageState => ({
  ...then,
  actors: then.actors.map((actor) => ({ ...actor, ...change(actor) })),
});
const one = (current: Level | null, target: Level | null, rank = 1): CoverageState => ({
  goals: [{ id: "g", rank, pursued: true }],
  actors: [{ id: "a", current, target, goals: ["g"] }],
});
const percents = ({ before, gained, planned, now }: ReturnType<typeof coverageChange>) =>
  [before, gained, planned, now].map((share) => Math.round(100 * share));

describe("a change of coverage is split into what was gained and what was planned otherwise", () => {
  it.each<[string, CoverageState, CoverageState, number[]]>([
    ["an IST that rose is gained", one(1, 4), one(3, 4), [25, 50, 0, 75]],
    ["an IST that fell is lost", one(3, 4), one(1, 4), [75, -50, 0, 25]],
    ["a SOLL that rose is planned", one(2, 2), one(2, 4), [100, 0, -50, 50]],
    ["a SOLL that fell is planned", one(2, 4), one(2, 2), [50, 0, 50, 100]],
    ["both at once: the IST counts towards the SOLL of then", one(1, 2), one(3, 4), [50, 50, -25, 75]],
    ["an actor that was taken out is no loss of contacts", one(2, 4), { ...one(0, 0), actors: [] }, [50, 0, -50, 0]],
    ["an IST that was emptied is no loss of contacts", one(2, 4), one(null, 4), [50, 0, -50, 0]],
    ["an actor that had no level then is new to the plan", one(null, 4), one(3, 4), [0, 0, 75, 75]],
    ["nothing at all then", { goals: [], actors: [] }, one(1, 4), [0, 0, 25, 25]],
  ])("%s", (_, then, now, shares) => {
    expect(percents(coverageChange(then, now))).toEqual(shares);
  });

  it("gained contacts stay gained where the priorities changed", () => {
    const then: CoverageState = {
      goals: [
        { id: "g", rank: 1, pursued: true },
        { id: "h", rank: 2, pursued: true },
      ],
      actors: [
        { id: "a", current: 1, target: 4, goals: ["g"] },
        { id: "b", current: 0, target: 4, goals: ["h"] },
      ],
    };
    const now = {
      goals: then.goals.map((goal) => ({ ...goal, rank: 3 - (goal.rank ?? 0) })),
      actors: then.actors.map((actor) => ({ ...actor, current: actor.id === "a" ? (3 as const) : actor.current })),
    };
    // Weights of two goals: 75 and 25 %. Then 75 · 1/4; with the new IST 75 · 3/4; with the new order 25 · 3/4.
    expect(percents(coverageChange(then, now))).toEqual([19, 38, -37, 19]);
  });
});

describe("whatever changes between two meetings", () => {
  it("the parts make the whole, and all are numbers within reason", () => {
    fc.assert(
      fc.property(state, state, (then, now) => {
        const { before, gained, planned, now: after } = coverageChange(then, now);
        expect(before).toBe(coverageOf(then));
        expect(after).toBe(coverageOf(now));
        expect(before + gained + planned).toBeCloseTo(after, 12);
        for (const part of [before, after]) expect(part >= 0 && part <= 1).toBe(true);
        for (const part of [gained, planned]) expect(part >= -1 && part <= 1).toBe(true);
      }),
    );
  });

  it("an IST that rises alone gains, and nothing was planned", () => {
    fc.assert(
      fc.property(state, fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }), (then, raises) => {
        const now = withActors(then, ({ id, current }) => ({
          current:
            current === null ? null : (LEVELS[Math.min(5, current + (raises[Number(id.slice(1))] ?? 0))] ?? current),
        }));
        const { gained, planned } = coverageChange(then, now);
        expect(planned).toBe(0);
        expect(gained).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("nothing is gained where no IST of an actor of last time rose or fell", () => {
    fc.assert(
      fc.property(state, state, (then, other) => {
        const currents = new Map(then.actors.map(({ id, current }) => [id, current]));
        const now = withActors(other, ({ id, current }) => ({
          current: currents.get(id) === undefined ? current : (currents.get(id) ?? null),
        }));
        expect(coverageChange(then, now).gained).toBe(0);
      }),
    );
  });

  it("new actors alone are planned", () => {
    fc.assert(
      fc.property(state, fc.array(actorOf("new"), { minLength: 1, maxLength: 1 }), (then, added) => {
        const { gained, planned, before, now } = coverageChange(then, {
          ...then,
          actors: [...then.actors, ...added],
        });
        expect(gained).toBe(0);
        expect(planned).toBe(now - before);
      }),
    );
  });

  it("the order in which goals and actors stand does not matter", () => {
    const shuffled = (given: CoverageState) =>
      fc.record({
        goals: fc.shuffledSubarray([...given.goals], { minLength: given.goals.length }),
        actors: fc.shuffledSubarray([...given.actors], { minLength: given.actors.length }),
      });
    const pairs = fc
      .tuple(state, state)
      .chain(([then, now]) => fc.tuple(fc.constant({ then, now }), shuffled(then), shuffled(now)));
    fc.assert(
      fc.property(pairs, ([{ then, now }, thenShuffled, nowShuffled]) => {
        expect(coverageChange(thenShuffled, nowShuffled)).toEqual(coverageChange(then, now));
      }),
    );
  });
});
