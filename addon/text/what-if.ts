/** What the add-on says about decisions that were taken in the sidebar. */
export interface WhatIfText {
  setAside(names: readonly string[]): string;
  putLast(names: readonly string[], rank: number): string;
  /** For these goals something else stands in the cell by now. */
  leftGoals(names: readonly string[]): string;
}
