import type { Mark, TabLayout } from "../table/layout.ts";
import type { TabPlace } from "./apply-layout.ts";
import { lookOf, palettes } from "./palette.ts";

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

/** Which word in which cells; its colours may be people's own. */
function told(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  const cells = rule.getRanges().map((range) => range.getA1Notation());
  return JSON.stringify([String(condition?.getCriteriaType()), condition?.getCriteriaValues(), cells]);
}

/** Sets words apart by rules that follow them wherever they are sorted to; people's own rules stay. */
export function applyMarks({ sheet, made }: TabPlace, layout: TabLayout, columnRange: (at: number) => Range): void {
  const marks = layout.columns.flatMap((column) => column.marks.map((mark) => ({ mark, at: column.at })));
  if (marks.length === 0) return;
  const texts = new Set(marks.map(({ mark }) => mark.text));
  const present = made ? [] : sheet.getConditionalFormatRules();
  const ours = present.filter((rule) => isOurs(rule, texts));
  const wanted = marks.map(({ mark, at }) => ruleOf(mark, columnRange(at), layout));
  const there = new Set(ours.map(told));
  if (ours.length === wanted.length && wanted.every((rule) => there.has(told(rule)))) return;
  sheet.setConditionalFormatRules([...present.filter((rule) => !ours.includes(rule)), ...wanted]);
}
