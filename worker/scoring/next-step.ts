import type { AssessmentReply } from "../../model/contract/index.ts";
import type { GoalTally } from "../../model/coverage.ts";
import type { WeightedGoal } from "../../model/weights.ts";
import { EPSILON } from "./order.ts";
import type { Scored } from "./score.ts";

/**
 * The actor of whom one level more lifts coverage most; of equals the one that is first `inOrderOfNeed`.
 * What a level adds: Σ weight / Σ target over the actor's pursued goals.
 */
export function nextStep(
  inOrderOfNeed: readonly Scored[],
  goals: readonly WeightedGoal[],
  tallies: ReadonlyMap<string, GoalTally>,
): AssessmentReply["nextStep"] {
  const gains = goals.map(({ id, weight }) => weight / (tallies.get(id)?.aimed ?? Number.POSITIVE_INFINITY));
  const steps = inOrderOfNeed.map(({ actor, places }) => ({
    actor: actor.id,
    coverageGain: places.reduce((sum, place) => sum + (gains[place] ?? 0), 0),
  }));
  const most = steps.reduce((max, { coverageGain }) => Math.max(max, coverageGain), 0);
  return most > 0 ? (steps.find(({ coverageGain }) => most - coverageGain < EPSILON) ?? null) : null;
}
