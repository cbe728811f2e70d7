import type { HelpText } from "../table/plan-layout.ts";

/** Words of "Arbeitsblätter anlegen". */
export interface PrepareText {
  help: HelpText;
  /** All tabs are new. */
  madeAll: string;
  madeTabs(names: readonly string[]): string;
  madeColumns(tab: string, headers: readonly string[]): string;
  /** Columns that were known though their headers were emptied. */
  madeHeaders(tab: string, headers: readonly string[]): string;
  /** A column that people gave a header of their own. */
  ownHeader(tab: string, header: string, title: string): string;
  madeBand(tab: string): string;
  madeRows(tab: string, count: number): string;
  /** Why a tab that the add-on writes asks before it is edited, for Google's list of protected sheets. */
  protection: string;
  nothingMissing: string;
  /** Added where a column with entries may have lost its header. */
  lostHeader: string;
  unreadable(names: readonly string[]): string;
}
