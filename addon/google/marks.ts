import type { Mark, TabLayout } from "../table/layout.ts";
import { lookOf, palettes } from "./palette.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

function ruleOf(mark: Mark, range: Range, layout: TabLayout): Rule {
  const { background, color, bold } = lookOf(mark.tone, palettes[layout.id]);
  const builder = SpreadsheetApp.newConditionalFormatRule();
  if (mark.match === "is") builder.whenTextEqualTo(mark.text);
  else builder.whenTextStartsWith(mark.text);
  return builder.setBackground(background).setFontColor(color).setBold(bold).setRanges([range]).build();
}

/** What tells a rule of ours from one that people made: it asks for a word of ours. */
function isOurs(rule: Rule, texts: ReadonlySet<string>): boolean {
  const condition = rule.getBooleanCondition();
  if (!condition) return false;
  const { TEXT_EQUAL_TO, TEXT_STARTS_WITH } = SpreadsheetApp.BooleanCriteria;
  const type = condition.getCriteriaType();
  return (type === TEXT_EQUAL_TO || type === TEXT_STARTS_WITH) && texts.has(String(condition.getCriteriaValues()[0]));
}

/** Sets words apart by rules that follow them wherever they are sorted to; people's own rules stay. */
export function applyMarks(sheet: Sheet, layout: TabLayout, columnRange: (at: number) => Range): void {
  const marks = layout.columns.flatMap((column) => column.marks.map((mark) => ({ mark, at: column.at })));
  if (marks.length === 0) return;
  const texts = new Set(marks.map(({ mark }) => mark.text));
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, texts));
  sheet.setConditionalFormatRules([...theirs, ...marks.map(({ mark, at }) => ruleOf(mark, columnRange(at), layout))]);
}
