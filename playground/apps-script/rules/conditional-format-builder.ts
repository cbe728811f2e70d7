import { parseColor } from "../color.ts";
import type { Context, Place } from "../context.ts";
import { placeOf } from "../range/places.ts";
import { standIn } from "../stand-in.ts";
import {
  CONDITIONS,
  type ColorPoint,
  type Condition,
  type ConditionalFormat,
  INTERPOLATIONS,
  type Interpolation,
  type Look,
  NO_LOOK,
} from "./conditional-format.ts";
import { booleanCondition, gradientCondition } from "./conditions.ts";
import { decodeFormat, encodeFormat, type UniverFormatting } from "./univer-format.ts";
import { whenMethods } from "./when-methods.ts";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GoogleInterpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A rule as Univer keeps it, so that one which Google could not name goes back unchanged. */
interface Ruled {
  formatting: UniverFormatting;
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
  const format = () => decodeFormat(ruled.formatting, context);
  const rule = standIn<Rule>("ConditionalFormatRule", {
    copy: () => createConditionalFormatBuilder(context, ruled),
    getBooleanCondition: () => booleanCondition(format()),
    getGradientCondition: () => gradientCondition(format()),
    getRanges: () => ruled.places.map(context.range),
  });
  rules.set(rule, ruled);
  return rule;
}

type Points = Record<"min" | "mid" | "max", ColorPoint | null>;

export function createConditionalFormatBuilder(context: Context, from?: Ruled): Builder {
  const { timeZone } = context.state;
  const old = from ? decodeFormat(from.formatting, context) : null;
  let untouched = from?.formatting;
  let condition: { criterion: Condition | "DATE_EQUAL_TO_RELATIVE"; values: unknown[] } | null =
    old && "criterion" in old ? { criterion: old.criterion, values: old.values } : null;
  const look: Look = old && "criterion" in old ? { ...old } : { ...NO_LOOK };
  const points: Points = old && "min" in old ? { ...old } : { min: null, mid: null, max: null };
  let places = from?.places ?? [];

  const touched = (): Builder => {
    untouched = undefined;
    return builder;
  };
  const meet = (criterion: Condition, values: unknown[]): Builder => {
    condition = { criterion, values };
    return touched();
  };
  const set =
    <Key extends keyof Look>(key: Key) =>
    (value: Look[Key]): Builder => {
      look[key] = value;
      return touched();
    };
  const color = (key: "background" | "fontColor") => (value: string | null) => set(key)(parseColor(value));
  const point = (key: keyof Points, given: string, type: Interpolation, value = "") => {
    points[key] = { color: parseColor(given) ?? "#ffffff", type, value };
    return touched();
  };
  const pointAt = (key: keyof Points) => (given: string, type: GoogleInterpolation, value: string) => {
    const known = INTERPOLATIONS.find((each) => each === String(type));
    if (!known) throw new Error(`Invalid argument: ${String(type)}`);
    return point(key, given, known, String(value));
  };
  const draft = (): ConditionalFormat | null => {
    const { min, mid, max } = points;
    if (min && max) return { min, mid, max };
    return condition && { ...look, ...condition };
  };
  const built = (): Ruled => {
    if (places.length === 0) throw new Error("The conditional format rule has no ranges.");
    if (untouched) return { formatting: untouched, places };
    const format = draft();
    if (!format) throw new Error("The conditional format rule has no condition.");
    return { formatting: encodeFormat(format, timeZone), places };
  };

  const builder: Builder = standIn<Builder>("ConditionalFormatRuleBuilder", {
    build: () => createConditionalFormat(context, built()),
    copy: () => createConditionalFormatBuilder(context, built()),
    getBooleanCondition: () => booleanCondition(draft()),
    getGradientCondition: () => gradientCondition(draft()),
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
    setGradientMinpoint: (given: string) => point("min", given, "MIN"),
    setGradientMaxpoint: (given: string) => point("max", given, "MAX"),
    setGradientMinpointWithValue: pointAt("min"),
    setGradientMidpointWithValue: pointAt("mid"),
    setGradientMaxpointWithValue: pointAt("max"),
    ...whenMethods(context, meet),
    whenFormulaSatisfied: (formula: string) => meet("CUSTOM_FORMULA", [formula]),
    withCriteria(criteria: BooleanCriteria, values: unknown[]) {
      const known = (Object.keys(CONDITIONS) as Condition[]).find((each) => each === String(criteria));
      if (!known) throw new Error(`${String(criteria)} is not in the stand-in`);
      return meet(known, values);
    },
  });
  return builder;
}
