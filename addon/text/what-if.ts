/** What the add-on says about decisions that were taken in the sidebar. */
export interface WhatIfText {
  setAside(names: readonly string[]): string;
  putLast(names: readonly string[], rank: number): string;
  /** For these goals something else stands in the cell by now. */
  leftGoals(names: readonly string[]): string;
  /** For a cell that holds nothing. */
  nothing: string;
  pursued(isPursued: boolean): string;
  /** Why a trial does not count. */
  changed(now: string): string;
  gone: string;
  unusable: string;
  /** What was written, each as "Ratsfraktion A, IST 0 → 1". */
  applied(changes: readonly string[]): string;
  notApplied(reasons: readonly string[]): string;
}
