import type { AssessmentReply } from "../../model/contract/index.ts";
import type { Level } from "../../model/level.ts";
import type { Actor } from "./order.ts";
import type { WeightedGoal } from "./weights.ts";

type Term = AssessmentReply["actors"][number]["terms"][number];

/** An actor of whom both levels are known. */
export type Reflected = Actor & { current: Level; target: Level };
export const isReflected = (actor: Actor): actor is Reflected => actor.current !== null && actor.target !== null;

export interface Scored {
  actor: Reflected;
  gap: number;
  score: number;
  terms: Term[];
}

/** How many levels are missing; being closer than planned is no gap. */
export const gapOf = ({ current, target }: Reflected): number => Math.max(0, target - current);

/** Part of a goal in an actor's score: 100 · weight · gap / 5, in points. */
const pointsOf = (weight: number, gap: number) => (100 * weight * gap) / 5;

/** score = Σ points over the actor's pursued goals, summed in their order; the terms stand as the actor names its goals. */
export function scoreActor(actor: Reflected, goals: readonly WeightedGoal[], weights: Map<string, number>): Scored {
  const gap = gapOf(actor);
  const own = new Set(actor.goals);
  let score = 0;
  for (const { id, weight } of goals) if (own.has(id)) score += pointsOf(weight, gap);
  const terms = actor.goals.flatMap((goal) => {
    const weight = weights.get(goal);
    return weight === undefined ? [] : { goal, weight, points: pointsOf(weight, gap) };
  });
  return { actor, gap, score, terms };
}
