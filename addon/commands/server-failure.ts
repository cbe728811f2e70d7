import { REFUSALS } from "../../model/delivery.ts";
import type { Language } from "../../model/language.ts";
import type { ServerFailure } from "../ports.ts";
import { texts } from "../text/index.ts";
import type { FailureKind } from "../text/results.ts";
import type { Outcome } from "./outcome.ts";

const BY_CODE: Partial<Record<string, FailureKind>> = {
  no_answer: "no_answer",
  not_set_up: "not_set_up",
  no_identity: "no_identity",
  misconfigured: "misconfigured",
};
const BY_STATUS: Partial<Record<number, FailureKind>> = {
  401: "sign_in",
  403: "sign_in",
  404: "not_found",
  413: "too_large",
  429: "too_many_requests",
};

/** Codes first: they say more than the status. */
function kindOf({ status, code }: ServerFailure): FailureKind {
  const kind = BY_CODE[code] ?? BY_STATUS[status];
  if (kind) return kind;
  if (status === 0) return "no_answer";
  return status >= 500 ? "out_of_order" : "not_understood";
}

/** Why the server gave no result, in a sentence that people can act on. A mail that it does not take is a refusal like any other. */
export function failureText(failure: ServerFailure, language: Language): string {
  const { failures, summaries } = texts[language].results;
  const refusal = REFUSALS.find((reason) => reason === failure.code);
  return refusal ? summaries.refusals[refusal] : failures[kindOf(failure)];
}

export const failed = (failure: ServerFailure, language: Language): Outcome => ({
  message: { tone: "problem", text: failureText(failure, language) },
});
