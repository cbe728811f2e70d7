import { BooleanNumber, ColorKit, type IStyleBase } from "@univerjs/core";
import { CFValueType, type ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { instantOf, serialOf } from "../../univer/serial.ts";
import type { Context } from "../context.ts";
import {
  CONDITIONS,
  type ColorPoint,
  type Condition,
  type ConditionalFormat,
  type Interpolation,
  type Look,
} from "./conditional-format.ts";

/** A conditional format of Univer's, with its ranges. */
export type UniverFormat = NonNullable<ReturnType<ConditionalFormattingRuleModel["getRule"]>>;
/** What it does, without its ranges. */
export type UniverFormatting = UniverFormat["rule"];
/** The criterion is kept beside Univer's own fields where several of Google's look the same there. */
type Marked = { criterion?: string };

const TYPES: readonly [CFValueType, Interpolation][] = [
  [CFValueType.num, "NUMBER"],
  [CFValueType.percent, "PERCENT"],
  [CFValueType.percentile, "PERCENTILE"],
  [CFValueType.min, "MIN"],
  [CFValueType.max, "MAX"],
];
const PERIODS: Readonly<Record<string, string>> = {
  today: "TODAY",
  tomorrow: "TOMORROW",
  yesterday: "YESTERDAY",
  last7Days: "PAST_WEEK",
};

export function encodeFormat(format: ConditionalFormat, timeZone: string): UniverFormatting {
  if ("min" in format) {
    const points = [format.min, ...(format.mid ? [format.mid] : []), format.max];
    const config = points.map(({ color, type, value }, index) => ({
      index,
      color,
      value: { type: TYPES.find(([, name]) => name === type)?.[0], value: Number(value) || 0 },
    }));
    return { type: "colorScale", config } as UniverFormatting;
  }
  if (format.criterion === "DATE_EQUAL_TO_RELATIVE")
    throw new Error("A conditional format with a relative date is not in the stand-in");
  const { criterion } = format;
  const values = format.values.map((value) => (value instanceof Date ? serialOf(value, timeZone) : value));
  const between = criterion.endsWith("BETWEEN");
  const value = between ? values : (values[0] ?? "");
  return {
    type: "highlightCell",
    ...CONDITIONS[criterion],
    value,
    style: styleOf(format),
    criterion,
  } as unknown as UniverFormatting;
}

/** What Google would call a rule, whoever made it; null where Google has no such rule (data bars, icons, ranks, duplicates). */
export function decodeFormat(rule: UniverFormatting, context: Context): ConditionalFormat | null {
  if (rule.type === "colorScale") {
    const [min, ...rest] = [...rule.config].sort((one, other) => one.index - other.index).map(pointOf);
    const max = rest.pop();
    return min && max ? { min, mid: rest[0] ?? null, max } : null;
  }
  if (rule.type !== "highlightCell") return null;
  const look = lookOf(rule.style);
  if (rule.subType === "timePeriod") {
    const period = PERIODS[rule.operator];
    return period ? { ...look, criterion: "DATE_EQUAL_TO_RELATIVE", values: [period] } : null;
  }
  if (rule.subType === "formula") return { ...look, criterion: "CUSTOM_FORMULA", values: [rule.value] };
  if (rule.subType !== "text" && rule.subType !== "number") return null;
  const given = rule.value ?? "";
  const criterion = criterionOf(rule.subType, rule.operator, given, (rule as Marked).criterion);
  if (!criterion) return null;
  if (criterion === "CELL_EMPTY" || criterion === "CELL_NOT_EMPTY") return { ...look, criterion, values: [] };
  const values = Array.isArray(given) ? given : [given];
  if (!criterion.startsWith("DATE_")) return { ...look, criterion, values };
  return {
    ...look,
    criterion,
    values: values.map((serial) => new context.Date(instantOf(Number(serial), context.state.timeZone))),
  };
}

function criterionOf(subType: string, operator: string, value: unknown, mark?: string): Condition | undefined {
  if (operator === "containsBlanks") return "CELL_EMPTY";
  if (operator === "notContainsBlanks") return "CELL_NOT_EMPTY";
  const same = (Object.keys(CONDITIONS) as Condition[]).filter((name) => {
    const its: { subType: string; operator?: string } = CONDITIONS[name];
    return its.subType === subType && its.operator === operator;
  });
  const blank = same.find((name) => name.startsWith("CELL_"));
  if (blank && value === "") return blank;
  return same.find((name) => name === mark) ?? same.find((name) => /^(TEXT|NUMBER)_/.test(name));
}

const pointOf = ({ color, value }: { color: string; value: { type: CFValueType; value?: number | string } }) => {
  const type = TYPES.find(([name]) => name === value.type)?.[1] ?? "NUMBER";
  const point: ColorPoint = { color: hex(color), type, value: /^M/.test(type) ? "" : String(value.value ?? "") };
  return point;
};

function styleOf({ background, fontColor, bold, italic, strikethrough, underline }: Look): IStyleBase {
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(background === null ? {} : { bg: { rgb: background } }),
    ...(fontColor === null ? {} : { cl: { rgb: fontColor } }),
    ...(bold === null ? {} : { bl: flag(bold) }),
    ...(italic === null ? {} : { it: flag(italic) }),
    ...(strikethrough === null ? {} : { st: { s: flag(strikethrough) } }),
    ...(underline === null ? {} : { ul: { s: flag(underline) } }),
  };
}

function lookOf(style: IStyleBase | undefined): Look {
  const flag = (value: BooleanNumber | undefined) => (value === undefined ? null : value === BooleanNumber.TRUE);
  const color = (value: IStyleBase["bg"]) => (value?.rgb ? hex(value.rgb) : null);
  return {
    background: color(style?.bg),
    fontColor: color(style?.cl),
    bold: flag(style?.bl),
    italic: flag(style?.it),
    strikethrough: flag(style?.st?.s),
    underline: flag(style?.ul?.s),
  };
}

/** Google gives colours as "#rrggbb", whatever Univer's panel wrote. */
const hex = (color: string) => new ColorKit(color).toHexString().toLowerCase();
