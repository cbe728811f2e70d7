import { standIn } from "../stand-in.ts";
import type { ColorPoint, ConditionalFormat } from "./conditional-format.ts";

type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;

/** What a script sees of a rule's condition; null where the rule has none. */
export function booleanCondition(format: ConditionalFormat | null): BooleanCondition | null {
  if (!format || !("criterion" in format)) return null;
  return standIn<BooleanCondition>("BooleanCondition", {
    // Google's enums print their own names, so those stand for them here and below.
    getCriteriaType: () => format.criterion as unknown as BooleanCriteria,
    getCriteriaValues: () => [...format.values],
    getBackground: () => format.background,
    getFontColor: () => format.fontColor,
    getBold: () => format.bold,
    getItalic: () => format.italic,
    getStrikethrough: () => format.strikethrough,
    getUnderline: () => format.underline,
  });
}

/** What a script sees of a rule's colour scale; null where the rule has none. */
export function gradientCondition(format: ConditionalFormat | null): GradientCondition | null {
  if (!format || !("min" in format)) return null;
  const type = (point: ColorPoint | null) => (point ? (point.type as unknown as InterpolationType) : null);
  const { min, mid, max } = format;
  return standIn<GradientCondition>("GradientCondition", {
    getMinColor: () => min.color,
    getMinType: () => type(min),
    getMinValue: () => min.value,
    getMidColor: () => mid?.color ?? "",
    getMidType: () => type(mid),
    getMidValue: () => mid?.value ?? "",
    getMaxColor: () => max.color,
    getMaxType: () => type(max),
    getMaxValue: () => max.value,
  });
}
