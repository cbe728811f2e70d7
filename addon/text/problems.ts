import type { ProblemCode } from "../tabs/problem.ts";

/** What a sentence about a problem may name; each is "" where there is none. */
export interface ProblemFacts {
  /** What stands in the cell, shortened. */
  typed: string;
  /** As in `Problem`. */
  about: string;
  /** As in `Problem`; 0 where nothing else depends on it. */
  count: number;
  /** The tab's name, and the titles of the column and of the column without which a row does not count. */
  tab: string;
  header: string;
  main: string;
}

export interface ProblemText {
  what(facts: ProblemFacts): string;
  todo(facts: ProblemFacts): string;
}

/** A sentence and what to do for each thing that cannot be used as it stands. */
export interface ProblemsText {
  problems: Record<ProblemCode, ProblemText>;
}
