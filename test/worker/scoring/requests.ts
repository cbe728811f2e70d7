import * as fc from "fast-check";
import type { AssessmentInput } from "../../../model/contract/index.ts";
import { LEVELS } from "../../../model/level.ts";
import { STAGES } from "../../../model/stage.ts";

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const day = fc.constantFrom("2026-10-01", "2026-11-21", "2026-11-22", "2026-12-24");
const level = fc.option(fc.constantFrom(...LEVELS), { freq: 8 });

/** What an actor is beside its goals and levels, where that does not matter. */
const PLAIN = { owner: null, due: null, planned: false, stage: null };

/** Many actors at a few goals: some are sure to be behind so many that no range keeps apart. */
export const anyCrowd: fc.Arbitrary<AssessmentInput> = fc.integer({ min: 2, max: 5 }).chain((count) => {
  const goals = ids("g", count);
  const actor = fc.record({
    current: fc.constantFrom(...LEVELS.slice(0, 3)),
    target: fc.constantFrom(...LEVELS.slice(2)),
    key: fc.boolean(),
    goals: fc.subarray(goals),
  });
  return fc.record({
    goals: fc.tuple(
      ...goals.map((id) =>
        fc.record({ id: fc.constant(id), rank: fc.integer({ min: 1, max: 4 }), pursued: fc.constant(true) }),
      ),
    ),
    actors: fc
      .array(actor, { minLength: 10, maxLength: 40 })
      .map((list) => list.map((each, index) => ({ ...PLAIN, ...each, id: `a${index}` }))),
    upkeep: fc.constant([]),
    owners: fc.constant([]),
    today: fc.constant("2026-11-22"),
    terms: fc.constant(true),
  });
});

/** Any request of up to eight goals and twelve actors: small enough for an oracle, with ties, blanks and strangers. */
export const anyRequest: fc.Arbitrary<AssessmentInput> = fc
  .tuple(fc.nat(8), fc.nat(12), fc.nat(3))
  .map(([goals, actors, owners]) => ({ goals: ids("g", goals), actors: ids("a", actors), owners: ids("o", owners) }))
  .chain(({ goals, actors, owners }) => {
    const owner = fc.option(owners.length > 0 ? fc.constantFrom(...owners) : fc.constant(null));
    const goal = (id: string) =>
      fc.record({
        id: fc.constant(id),
        rank: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 5 }),
        pursued: fc.boolean().map((no) => !no || id === "g0"),
      });
    const actor = (id: string) =>
      fc.record({
        id: fc.constant(id),
        current: level,
        target: level,
        key: fc.boolean(),
        goals: fc.subarray(goals).chain((own) => fc.shuffledSubarray(own, { minLength: own.length })),
        owner,
        due: fc.option(day),
        planned: fc.boolean(),
        stage: fc.option(fc.constantFrom(...STAGES)),
      });
    const row = fc.record({
      actor: actors.length > 0 ? fc.constantFrom(...actors) : fc.constant(""),
      level: fc.constantFrom("content" as const, "relationship" as const),
      intervalDays: fc.option(fc.integer({ min: 1, max: 365 })),
      last: fc.option(day),
      next: fc.option(day),
      owner,
    });
    return fc.record({
      goals: fc.tuple(...goals.map(goal)),
      actors: fc.tuple(...actors.map(actor)),
      upkeep: actors.length > 0 ? fc.array(row, { maxLength: 8 }) : fc.constant([]),
      owners: fc.constant(owners.map((id) => ({ id }))),
      today: fc.constant("2026-11-22"),
      terms: fc.constant(true),
    });
  });

/** Six goals at most: 720 orders. */
export const smallRequest = anyRequest.map((request): AssessmentInput => {
  const goals = request.goals.slice(0, 6);
  const known = new Set(goals.map(({ id }) => id));
  const actors = request.actors.map((actor) => ({ ...actor, goals: actor.goals.filter((goal) => known.has(goal)) }));
  return { ...request, goals, actors };
});
