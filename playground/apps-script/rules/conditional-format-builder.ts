import { parseColor } from "../color.ts";
import type { Context, Place } from "../context.ts";
import { placeOf } from "../range/places.ts";
import { standIn } from "../stand-in.ts";
import { CONDITIONS, type Condition, type ConditionalFormat } from "./conditional-format.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

interface Ruled {
  format: ConditionalFormat;
  places: Place[];
}

const rules = new WeakMap<object, Ruled>();

/** The rule that a script hands in. */
export function conditionalFormatOf(rule: Rule): Ruled {
  const known = rules.get(rule);
  if (!known) throw new Error("The parameters don't match the method signature: a ConditionalFormatRule was expected.");
  return known;
}

export function createConditionalFormat(context: Context, ruled: Ruled): Rule {
  const rule = standIn<Rule>("ConditionalFormatRule", {
    copy: () => createConditionalFormatBuilder(context, ruled),
    getBooleanCondition: () => booleanCondition(ruled.format),
    getGradientCondition: () => null,
    getRanges: () => ruled.places.map(context.range),
  });
  rules.set(rule, ruled);
  return rule;
}

export function createConditionalFormatBuilder(context: Context, from?: Ruled): Builder {
  let condition: Condition | null = from?.format.condition ?? null;
  let values = from?.format.values ?? [];
  let places = from?.places ?? [];
  const look = {
    background: from?.format.background ?? null,
    fontColor: from?.format.fontColor ?? null,
    bold: from?.format.bold ?? null,
    italic: from?.format.italic ?? null,
    strikethrough: from?.format.strikethrough ?? null,
    underline: from?.format.underline ?? null,
  };
  const when =
    (name: Condition) =>
    (...given: (string | number)[]): Builder => {
      condition = name;
      values = given;
      return builder;
    };
  const set =
    <Key extends keyof typeof look>(key: Key) =>
    (value: (typeof look)[Key]): Builder => {
      look[key] = value;
      return builder;
    };
  const color = (key: "background" | "fontColor") => (value: string | null) => set(key)(parseColor(value));
  const built = (): Ruled => {
    if (!condition) throw new Error("The conditional format rule has no condition.");
    if (places.length === 0) throw new Error("The conditional format rule has no ranges.");
    return { format: { condition, values, ...look }, places };
  };

  const builder: Builder = standIn<Builder>("ConditionalFormatRuleBuilder", {
    build: () => createConditionalFormat(context, built()),
    copy: () => createConditionalFormatBuilder(context, built()),
    getRanges: () => places.map(context.range),
    setRanges(ranges: GoogleRange[]) {
      places = ranges.map(placeOf);
      return builder;
    },
    setBackground: color("background"),
    setFontColor: color("fontColor"),
    setBold: set("bold"),
    setItalic: set("italic"),
    setStrikethrough: set("strikethrough"),
    setUnderline: set("underline"),
    whenCellEmpty: when("CELL_EMPTY"),
    whenCellNotEmpty: when("CELL_NOT_EMPTY"),
    whenFormulaSatisfied: when("CUSTOM_FORMULA"),
    whenNumberBetween: when("NUMBER_BETWEEN"),
    whenNumberEqualTo: when("NUMBER_EQUAL_TO"),
    whenNumberGreaterThan: when("NUMBER_GREATER_THAN"),
    whenNumberGreaterThanOrEqualTo: when("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
    whenNumberLessThan: when("NUMBER_LESS_THAN"),
    whenNumberLessThanOrEqualTo: when("NUMBER_LESS_THAN_OR_EQUAL_TO"),
    whenNumberNotBetween: when("NUMBER_NOT_BETWEEN"),
    whenNumberNotEqualTo: when("NUMBER_NOT_EQUAL_TO"),
    whenTextContains: when("TEXT_CONTAINS"),
    whenTextDoesNotContain: when("TEXT_DOES_NOT_CONTAIN"),
    whenTextEndsWith: when("TEXT_ENDS_WITH"),
    whenTextEqualTo: when("TEXT_EQUAL_TO"),
    whenTextStartsWith: when("TEXT_STARTS_WITH"),
  });
  return builder;
}

function booleanCondition(format: ConditionalFormat): BooleanCondition {
  return standIn<BooleanCondition>("BooleanCondition", {
    getCriteriaType: () => format.condition as unknown as Criteria[keyof Criteria],
    getCriteriaValues: () => format.values,
    getBackground: () => format.background,
    getFontColor: () => format.fontColor,
    getBold: () => format.bold,
    getItalic: () => format.italic,
    getStrikethrough: () => format.strikethrough,
    getUnderline: () => format.underline,
  });
}

/** Every condition has its method of Univer's. */
export const univerCondition = (condition: Condition) => CONDITIONS[condition];
