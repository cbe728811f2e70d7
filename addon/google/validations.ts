import type { Validation } from "../table/layout.ts";
import type { TabId } from "../tabs/tab-id.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Where the entries of another tab's column stand; null if it is not there. */
export type ColumnRange = (tab: TabId, field: string) => Range | null;

const FIRST_DAY = new Date(Date.UTC(1990, 0, 2, 12));
const LAST_DAY = new Date(Date.UTC(2199, 11, 30, 12));

/** Entries that break the rule are marked, never refused: nothing that people typed gets lost. */
export function ruleOf(validation: Validation, columnRange: ColumnRange): Rule | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (validation.kind === "checkbox") return builder.requireCheckbox().build();
  builder.setHelpText(validation.help);
  if (validation.kind === "date") return builder.requireDateBetween(FIRST_DAY, LAST_DAY).build();
  if (validation.kind === "words") return builder.requireValueInList([...validation.words], true).build();
  const range = columnRange(validation.tab, validation.field);
  return range && builder.requireValueInRange(range, true).build();
}
