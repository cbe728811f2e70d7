import * as fc from "fast-check";
import type { AssessmentInput } from "../../../model/contract/index.ts";
import { LEVELS } from "../../../model/level.ts";
import { STAGES } from "../../../model/stage.ts";

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const day = fc.constantFrom("2026-10-01", "2026-11-21", "2026-11-22", "2026-12-24");
const level = fc.option(fc.constantFrom(...LEVELS), { freq: 8 });

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
    });
  });
