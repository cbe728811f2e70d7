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
  const reflected = input.actors.filter(isReflected);
  const { scored, needs } = scoreActors(reflected, pursued);
  const needed = inOrderOfNeed(needs);
  const { draws, trusts } = trustIn({ scored, needs }, needed, tiedSizes(inOrder));
  const ranks = new Uint32Array(scored.length); // 0 where there is none
  needed.forEach(({ index }, place) => {
    ranks[index] = place + 1;
  });
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
    actors: scored.map(({ actor, index, need }) => {
      const { range, topThree, certain, verdict } = trusts[index] ?? SURELY_OUT;
      return {
        id: actor.id,
        gap: need.gap,
        score: need.score,
        rank: ranks[index] || null,
        terms: need.terms,
        range,
        topThree,
        certain,
        verdict,
      };
    }),
    incomplete: input.actors.filter((actor) => !isReflected(actor)).map(({ id }) => id),
    nextStep: nextStep(needed, pursued, tallies),
    draws,
    findings: findingsOf(gatherFacts(input, reflected, tallies)),
  };
}
