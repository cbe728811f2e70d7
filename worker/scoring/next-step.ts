import type { AssessmentReply } from "../../model/contract/index.ts";
import type { GoalTally } from "./coverage.ts";
import { EPSILON } from "./order.ts";
import type { Scored } from "./score.ts";
import type { WeightedGoal } from "./weights.ts";

/** What one level more of an actor with a gap adds to coverage: Σ weight / Σ target over its pursued goals. */
function gainOf({ actor }: Scored, goals: readonly WeightedGoal[], tallies: ReadonlyMap<string, GoalTally>): number {
  const own = new Set(actor.goals);
  let gain = 0;
  for (const { id, weight } of goals)
    if (own.has(id)) gain += weight / (tallies.get(id)?.aimed ?? Number.POSITIVE_INFINITY);
  return gain;
}

/** The actor of whom one level more lifts coverage most; of equals the one that is first `inOrderOfNeed`. */
export function nextStep(
  inOrderOfNeed: readonly Scored[],
  goals: readonly WeightedGoal[],
  tallies: ReadonlyMap<string, GoalTally>,
): AssessmentReply["nextStep"] {
  const steps = inOrderOfNeed.map((scored) => ({
    actor: scored.actor.id,
    coverageGain: gainOf(scored, goals, tallies),
  }));
  const most = steps.reduce((max, { coverageGain }) => Math.max(max, coverageGain), 0);
  return most > 0 ? (steps.find(({ coverageGain }) => most - coverageGain < EPSILON) ?? null) : null;
}
