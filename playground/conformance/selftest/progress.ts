import type { Case } from "../case.ts";
import type { Settings } from "../settings.ts";

/** How far a run is: kept as JSON in the report tab's metadata, so that the next run can go on. */
export interface Progress {
  /** The report tab's own number: a copy of the tab carries the same metadata, and is not the report. */
  report: number;
  /** The case to run next, counted from 0 among those that run. */
  next: number;
  /** The sentence of the case before it: where it is another, the table has changed and the run begins anew. */
  last: string;
  different: number;
  questions: number;
  /** Rows of differences in the report. */
  rows: number;
  /** The spreadsheet's own, while a run is under way or was cut off: still to be put back. */
  settings: Settings | null;
}

export const freshProgress = (report: number): Progress => ({
  report,
  next: 0,
  last: "",
  different: 0,
  questions: 0,
  rows: 0,
  settings: null,
});

/** Whether a run of these cases was stopped half way and can go on. */
export const isUnfinished = ({ next, last }: Progress, cases: readonly Case[]) =>
  next > 0 && next < cases.length && cases[next - 1]?.says === last;

/** The progress after one more case. */
export const counted = (progress: Progress, { says, unsure }: Case, differs: boolean): Progress => ({
  ...progress,
  next: progress.next + 1,
  last: says,
  different: progress.different + (differs && !unsure ? 1 : 0),
  questions: progress.questions + (differs && unsure ? 1 : 0),
});
