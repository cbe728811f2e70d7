import type { AssessmentInput, AssessmentReply } from "../../model/contract/index.ts";
import { goalCoverage, totalCoverage } from "../../model/coverage.ts";
import { pursuedInOrder } from "../../model/goal-order.ts";
import { weigh } from "../../model/weights.ts";
import { gatherFacts } from "./facts.ts";
import { findingsOf } from "./findings.ts";
import { nextStep } from "./next-step.ts";
import { tiedSizes } from "./order.ts";
import { inOrderOfNeed } from "./rank.ts";
import { remitsOf, tallyRemits } from "./remits.ts";
import { scoreActors } from "./score.ts";
import { SURELY_OUT, trustIn } from "./trust/trust.ts";

/** Scores a workbook: a pure function of the request, the same bytes for the same content. */
export function assess(input: AssessmentInput): AssessmentReply {
  const inOrder = pursuedInOrder(input.goals);
  const pursued = weigh(inOrder);
  const weights = new Map(pursued.map(({ id, weight }) => [id, weight]));
  const goals = [...inOrder, ...input.goals.filter((goal) => !goal.pursued)];
  const remits = remitsOf(input.actors, goals);
  const tallies = tallyRemits(remits, goals);
  const sizes = tiedSizes(inOrder);
  const { scored, classes } = scoreActors(input.actors, remits, pursued, sizes);
  const needed = inOrderOfNeed(classes);
  const { draws, trusts } = trustIn(classes, needed, sizes);
  const facts = gatherFacts(input, tallies, { remits, goals });
  const ranks = new Uint32Array(input.actors.length); // 0 where there is none
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
      const { score, range } = need.scoreClass;
      const { topThree, certain, verdict } = trusts.get(index) ?? SURELY_OUT;
      return {
        id: actor.id,
        gap: need.gap,
        score,
        rank: ranks[index] || null,
        terms: need.terms,
        range,
        topThree,
        certain,
        verdict,
      };
    }),
    incomplete: facts.incomplete.map(({ id }) => id),
    nextStep: nextStep(needed, classes, pursued, tallies),
    draws,
    findings: findingsOf(facts),
  };
}
