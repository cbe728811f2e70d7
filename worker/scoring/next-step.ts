import type { AssessmentReply } from "../../model/contract/index.ts";
import type { GoalTally } from "../../model/coverage.ts";
import type { WeightedGoal } from "../../model/weights.ts";
import { EPSILON } from "./order.ts";
import type { Scored } from "./score.ts";
import type { ScoreClass } from "./score-classes.ts";

/**
 * The actor of whom one level more lifts coverage most; of equals the one that is first `inOrderOfNeed`.
 * What a level adds: Σ weight / Σ target over the actor's pursued goals.
 */
export function nextStep(
  inOrderOfNeed: readonly Scored[],
  classes: readonly ScoreClass[],
  goals: readonly WeightedGoal[],
  tallies: ReadonlyMap<string, GoalTally>,
): AssessmentReply["nextStep"] {
  const added = goals.map(({ id, weight }) => weight / (tallies.get(id)?.aimed ?? Number.POSITIVE_INFINITY));
  const gainOf = ({ serves }: ScoreClass): number => {
    let gain = 0;
    for (let place = 0; place < added.length; place++) gain += serves[place] === 1 ? (added[place] ?? 0) : 0;
    return gain;
  };
  const gains = new Map(classes.map((each) => [each, gainOf(each)]));
  const most = classes.reduce((max, each) => Math.max(max, gains.get(each) ?? 0), 0);
  if (most === 0) return null;
  for (const { actor, need } of inOrderOfNeed) {
    const coverageGain = gains.get(need.scoreClass) ?? 0;
    if (most - coverageGain < EPSILON) return { actor: actor.id, coverageGain };
  }
  return null;
}
