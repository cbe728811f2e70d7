import type { Case } from "./case.ts";
import { describeValue } from "./describe-value.ts";
import type { Outcome } from "./run-case.ts";
import { isSame } from "./same.ts";

/** What a case should have given and what it gave, in words. */
export interface Difference {
  expected: string;
  got: string;
}

/** Null where the case went as it should. Of a failure it only matters that there is one: Google's messages are in the person's language. */
export function differenceOf({ gives, throws }: Case, outcome: Outcome): Difference | null {
  const got = "error" in outcome ? `throws: ${outcome.error}` : describeValue(outcome.value);
  if (throws) return "error" in outcome ? null : { expected: `throws ${String(throws)}`, got };
  if ("value" in outcome && isSame(gives, outcome.value)) return null;
  return { expected: describeValue(gives), got };
}
