import type { AssessmentInput, AssessmentReply } from "../../model/contract/index.ts";
import { goalCoverage, tallyGoals, totalCoverage } from "../../model/coverage.ts";
import { pursuedInOrder } from "../../model/goal-order.ts";
import { weigh } from "../../model/weights.ts";
import { gatherFacts } from "./facts.ts";
import { findingsOf } from "./findings.ts";
import { nextStep } from "./next-step.ts";
import { tiedSizes } from "./order.ts";
import { inOrderOfNeed } from "./rank.ts";
import { isReflected, scoreActors } from "./score.ts";
import { SURELY_OUT, trustIn } from "./trust/trust.ts";

/** Scores a workbook: a pure function of the request, the same bytes for the same content. */
export function assess(input: AssessmentInput): AssessmentReply {
  const inOrder = pursuedInOrder(input.goals);
  const pursued = weigh(inOrder);
  const weights = new Map(pursued.map(({ id, weight }) => [id, weight]));
  const tallies = tallyGoals(input.goals, input.actors);
  const scored = scoreActors(input.actors.filter(isReflected), pursued);
  const needed = inOrderOfNeed(scored);
  const { draws, trustOf } = trustIn(needed, tiedSizes(inOrder));
  const ranks = new Map(needed.map(({ actor }, index) => [actor.id, index + 1]));
  return {
    coverage: totalCoverage(pursued, tallies),
    goals: input.goals.map(({ id }) => {
      const tally = tallies.get(id);
      return {
        id,
        weight: weights.get(id) ?? 0,
        coverage: tally && weights.has(id) ? goalCoverage(tally) : null,
        actors: tally?.actors ?? 0,
      };
    }),
    actors: scored.map((each) => {
      const { actor, gap, score, terms } = each;
      const trust = gap > 0 ? trustOf(each) : SURELY_OUT;
      return { id: actor.id, gap, score, rank: ranks.get(actor.id) ?? null, terms, ...trust };
    }),
    incomplete: input.actors.filter((actor) => !isReflected(actor)).map(({ id }) => id),
    nextStep: nextStep(needed, pursued, tallies),
    draws,
    findings: findingsOf(gatherFacts(input, tallies)),
  };
}
