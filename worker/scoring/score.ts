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
  /** 1 at each pursued goal that it names, in the order of goals: whatever is summed over them is summed so. */
  serves: Uint8Array;
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
  // Loops, not flatMap and reduce: two million steps in the largest request.
  const needOf = (own: readonly string[], gap: number): Need => {
    const serves = new Uint8Array(goals.length);
    const terms: Term[] = [];
    for (const goal of own) {
      const place = placeOf.get(goal) ?? -1;
      const term = termsOf[place]?.[gap];
      if (term === undefined) continue;
      serves[place] = 1;
      terms.push(term);
    }
    let score = 0;
    for (let place = 0; place < serves.length; place++)
      if (serves[place] === 1) score += termsOf[place]?.[gap]?.points ?? 0;
    return { gap, score, terms, serves, members: [] };
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
