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

/** What can be told of a rule's values: a range by where it is, a day not at all, for Google may store another hour of it. */
function valuesOf(rule: Rule): string {
  const plain = rule.getCriteriaValues().map((value: unknown) => {
    if (value instanceof Date) return null;
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const range = value as Range;
    return [range.getSheet().getSheetId(), range.getA1Notation()];
  });
  return JSON.stringify(plain);
}

/** What a rule asks for. */
const told = (rule: Rule): string =>
  JSON.stringify([String(rule.getCriteriaType()), rule.getAllowInvalid(), rule.getHelpText() ?? "", valuesOf(rule)]);

/** Whether the rule that stands in a cell asks for the same as the wanted one. A rule that many cells share is read only once. */
export function rulesCompared(): (present: Rule | null, wanted: Rule | null) => boolean {
  const known = new Map<Rule, string>();
  const toldOnce = (rule: Rule) => {
    const text = known.get(rule) ?? told(rule);
    known.set(rule, text);
    return text;
  };
  return (present, wanted) =>
    present === null || wanted === null ? present === wanted : toldOnce(present) === toldOnce(wanted);
}
