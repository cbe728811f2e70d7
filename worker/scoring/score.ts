import type { AssessmentReply } from "../../model/contract/index.ts";
import { LEVELS, type Level } from "../../model/level.ts";
import type { WeightedGoal } from "../../model/weights.ts";
import type { Actor } from "./order.ts";

type Term = AssessmentReply["actors"][number]["terms"][number];

/** An actor of whom both levels are known. */
export type Reflected = Actor & { current: Level; target: Level };
export const isReflected = (actor: Actor): actor is Reflected => actor.current !== null && actor.target !== null;

/** What follows from the goals that an actor names, in their order, and from its gap: actors alike in both share it. */
export interface Need {
  gap: number;
  score: number;
  terms: Term[];
  /** The pursued goals as places in the order of goals, ascending: whatever is summed over them is summed so. */
  places: readonly number[];
  members: Scored[];
}

export interface Scored {
  actor: Reflected;
  /** Where it stands among the scored. */
  index: number;
  need: Need;
}

/** How many levels are missing; being closer than planned is no gap. */
export const gapOf = ({ current, target }: Reflected): number => Math.max(0, target - current);

/** The part of a goal in an actor's score: 100 · weight · gap / 5, in points. */
const termOf = ({ id, weight }: WeightedGoal, gap: number): Term => ({
  goal: id,
  weight,
  points: (100 * weight * gap) / 5,
});

/** Names the pursued goals in this order: by a number while it fits, which is found much faster than a text. */
function listKey(own: readonly string[], placeOf: ReadonlyMap<string, number>): number | string {
  const goals = placeOf.size;
  let key = 0;
  for (const goal of own) key = key * (goals + 2) + 1 + (placeOf.get(goal) ?? goals);
  return Number.isSafeInteger(key) ? key : own.join(); // no id holds a comma
}

/**
 * score = Σ points over the actor's pursued goals; the terms stand as the actor names its goals. `goals` in order.
 * Gives the actors as they came, and their needs.
 */
export function scoreActors(
  actors: readonly Reflected[],
  goals: readonly WeightedGoal[],
): { scored: Scored[]; needs: Need[] } {
  const placeOf = new Map(goals.map(({ id }, place) => [id, place]));
  // Each goal has six terms, one a gap: shared, for 10,000 actors of 200 goals would fill the memory with copies.
  const termsOf = goals.map((goal) => LEVELS.map((gap) => termOf(goal, gap)));
  const needOf = (own: readonly string[], gap: number): Need => {
    const named = own.flatMap((goal) => placeOf.get(goal) ?? []);
    const places = [...named].sort((a, b) => a - b);
    const termAt = (place: number) => termsOf[place]?.[gap] ?? [];
    const score = places.flatMap(termAt).reduce((sum, { points }) => sum + points, 0);
    return { gap, score, terms: named.flatMap(termAt), places, members: [] };
  };
  const needs: Need[] = [];
  const alike = new Map<number | string, (Need | undefined)[]>(); // by goals, then by gap
  const scored = actors.map((actor, index) => {
    const gap = gapOf(actor);
    const key = listKey(actor.goals, placeOf);
    let byGap = alike.get(key);
    if (byGap === undefined) {
      byGap = [];
      alike.set(key, byGap);
    }
    let need = byGap[gap];
    if (need === undefined) {
      need = needOf(actor.goals, gap);
      byGap[gap] = need;
      needs.push(need);
    }
    const made = { actor, index, need };
    need.members.push(made);
    return made;
  });
  return { scored, needs };
}
