import type { AssessmentReply } from "../../model/contract/index.ts";
import type { GoalTally } from "../../model/coverage.ts";
import type { WeightedGoal } from "../../model/weights.ts";
import { EPSILON } from "./order.ts";
import type { Need, Scored } from "./score.ts";

/**
 * The actor of whom one level more lifts coverage most; of equals the one that is first `inOrderOfNeed`.
 * What a level adds: Σ weight / Σ target over the actor's pursued goals.
 */
export function nextStep(
  inOrderOfNeed: readonly Scored[],
  goals: readonly WeightedGoal[],
  tallies: ReadonlyMap<string, GoalTally>,
): AssessmentReply["nextStep"] {
  const added = goals.map(({ id, weight }) => weight / (tallies.get(id)?.aimed ?? Number.POSITIVE_INFINITY));
  const gains = new Map<Need, number>();
  let most = 0;
  for (const { need } of inOrderOfNeed) {
    if (gains.has(need)) continue;
    let gain = 0;
    for (let place = 0; place < added.length; place++) gain += need.serves[place] === 1 ? (added[place] ?? 0) : 0;
    gains.set(need, gain);
    most = Math.max(most, gain);
  }
  if (most === 0) return null;
  for (const { actor, need } of inOrderOfNeed) {
    const coverageGain = gains.get(need) ?? 0;
    if (most - coverageGain < EPSILON) return { actor: actor.id, coverageGain };
  }
  return null;
}
