import type { AssessmentInput, AssessmentReply } from "../../model/contract/index.ts";
import { goalCoverage, totalCoverage } from "../../model/coverage.ts";
import { pursuedInOrder } from "../../model/goal-order.ts";
import { weigh } from "../../model/weights.ts";
import { gatherFacts } from "./facts.ts";
import { type Findings, findingsOf } from "./findings.ts";
import { nextStep } from "./next-step.ts";
import { tiedSizes } from "./order.ts";
import { inOrderOfNeed } from "./rank.ts";
import { remitsOf, tallyRemits } from "./remits.ts";
import { type Scored, scoreActors } from "./score.ts";
import { trustIn } from "./trust/trust.ts";

/** The reply, whose actors and findings still share what they have in common. */
export interface Assessment extends Omit<AssessmentReply, "actors" | "findings"> {
  /** In the order of the request. */
  actors: readonly Scored[];
  findings: readonly Findings[];
  /** Whether the reply gives the terms of each score. */
  terms: boolean;
}

/** Scores a workbook: a pure function of the request, the same bytes for the same content. */
export function assess(input: AssessmentInput): Assessment {
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
  const facts = gatherFacts(input, tallies, remits, goals);
  needed.forEach((one, place) => {
    one.rank = place + 1;
  });
  for (const [one, trust] of trusts) one.trust = trust;
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
    actors: scored,
    terms: input.terms,
    incomplete: facts.incomplete.map(({ id }) => id),
    nextStep: nextStep(needed, classes, pursued, tallies),
    draws,
    findings: findingsOf(facts),
  };
}
