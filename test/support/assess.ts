import type { AssessmentInput, AssessmentReply } from "../../model/contract/index.ts";
import { assess as scored } from "../../worker/scoring/assess.ts";
import { assessmentParts } from "../../worker/scoring/assessment-text.ts";

/** What the Worker replies to a request that follows the contract, as a caller reads it; with terms, if nothing is said of them. */
export function assess(input: Omit<AssessmentInput, "terms"> & { terms?: boolean }): AssessmentReply {
  const texts: string[] = [];
  const parts = assessmentParts(scored({ terms: true, ...input }));
  for (let next = parts.next(); !next.done; next = parts.next()) texts.push(...next.value);
  return JSON.parse(texts.join("")) as AssessmentReply;
}
