import type { AssessmentReply } from "../../model/contract/index.ts";
import { LEVELS, type Level } from "../../model/level.ts";
import type { WeightedGoal } from "../../model/weights.ts";
import type { Actor } from "./order.ts";

type Term = AssessmentReply["actors"][number]["terms"][number];

/** An actor of whom both levels are known. */
export type Reflected = Actor & { current: Level; target: Level };
export const isReflected = (actor: Actor): actor is Reflected => actor.current !== null && actor.target !== null;

export interface Scored {
  actor: Reflected;
  gap: number;
  score: number;
  terms: Term[];
  /** Its pursued goals as places in the order of goals, ascending: whatever is summed over them is summed so. */
  places: Uint32Array;
}

/** How many levels are missing; being closer than planned is no gap. */
export const gapOf = ({ current, target }: Reflected): number => Math.max(0, target - current);

/** The part of a goal in an actor's score: 100 · weight · gap / 5, in points. */
const termOf = ({ id, weight }: WeightedGoal, gap: number): Term => ({
  goal: id,
  weight,
  points: (100 * weight * gap) / 5,
});

/** score = Σ points over the actor's pursued goals; the terms stand as the actor names its goals. `goals` in order. */
export function scoreActors(actors: readonly Reflected[], goals: readonly WeightedGoal[]): Scored[] {
  const placeOf = new Map(goals.map(({ id }, place) => [id, place]));
  // Each goal has six terms, one a gap: shared, for 10,000 actors of 200 goals would fill the memory with copies.
  const termsOf = goals.map((goal) => LEVELS.map((gap) => termOf(goal, gap)));
  return actors.map((actor) => {
    const gap = gapOf(actor);
    const own: number[] = [];
    const terms: Term[] = [];
    // Loops, not flatMap and reduce: two million steps in the largest request.
    for (const goal of actor.goals) {
      const place = placeOf.get(goal);
      const term = termsOf[place ?? -1]?.[gap];
      if (place === undefined || term === undefined) continue;
      own.push(place);
      terms.push(term);
    }
    const places = new Uint32Array(own).sort();
    let score = 0;
    for (const place of places) score += termsOf[place]?.[gap]?.points ?? 0;
    return { actor, gap, score, terms, places };
  });
}
