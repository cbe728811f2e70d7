import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { parseColor } from "./color.ts";
import type { StyleWrite } from "./engine.ts";
import { names } from "./stand-in.ts";

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;
type GoogleWrap = GoogleAppsScript.Spreadsheet.WrapStrategy;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;

/** One side of a cell's look: how Google's value is kept in Univer's style, and read from it. */
export interface StyleAspect<In, Out> {
  write(value: In): StyleWrite;
  read(style: IStyleData): Out;
}

const rgb = (color: string | null) => (color === null ? null : { rgb: parseColor(color) });

export const background: StyleAspect<string | null, string> = {
  write: (color) => ({ bg: rgb(color) }),
  read: (style) => style.bg?.rgb?.toLowerCase() ?? "#ffffff",
};

export const fontColor: StyleAspect<string | null, string> = {
  write: (color) => ({ cl: rgb(color) }),
  read: (style) => style.cl?.rgb?.toLowerCase() ?? "#000000",
};

export const fontWeight: StyleAspect<FontWeight | null, FontWeight> = {
  write: (weight) => ({ bl: weight === null ? null : flag(weight === "bold") }),
  read: (style) => (style.bl === BooleanNumber.TRUE ? "bold" : "normal"),
};

export const fontStyle: StyleAspect<FontStyle | null, FontStyle> = {
  write: (slant) => ({ it: slant === null ? null : flag(slant === "italic") }),
  read: (style) => (style.it === BooleanNumber.TRUE ? "italic" : "normal"),
};

export const fontLine: StyleAspect<FontLine | null, FontLine> = {
  write: (line) => ({ ul: { s: flag(line === "underline") }, st: { s: flag(line === "line-through") } }),
  read: (style) =>
    style.ul?.s === BooleanNumber.TRUE ? "underline" : style.st?.s === BooleanNumber.TRUE ? "line-through" : "none",
};

export const fontSize: StyleAspect<number, number> = {
  write: (points) => ({ fs: of("number", points) }),
  read: (style) => style.fs ?? 10,
};

export const fontFamily: StyleAspect<string | null, string> = {
  write: (family) => ({ ff: family }),
  read: (style) => style.ff ?? "Arial",
};

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
export const horizontalAlignment: StyleAspect<"left" | "center" | "normal" | "right" | null, string> = {
  write: (side) => ({ ht: side === null || side === "normal" ? null : known(HORIZONTAL, side) }),
  read: (style) => nameOf(HORIZONTAL, style.ht) ?? "general",
};

const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
export const verticalAlignment: StyleAspect<"top" | "middle" | "bottom" | null, string> = {
  write: (side) => ({ vt: side === null ? null : known(VERTICAL, side) }),
  read: (style) => nameOf(VERTICAL, style.vt) ?? "bottom",
};

export const numberFormat: StyleAspect<string, string> = {
  write: (pattern) => ({ n: { pattern: of("string", pattern) } }),
  read: (style) => style.n?.pattern ?? "General",
};

export const WRAP_STRATEGIES = names("WRAP", "OVERFLOW", "CLIP") as unknown as Spreadsheet["WrapStrategy"];
const WRAPS = { WRAP: WrapStrategy.WRAP, OVERFLOW: WrapStrategy.OVERFLOW, CLIP: WrapStrategy.CLIP };
export const wrapStrategy: StyleAspect<GoogleWrap, GoogleWrap> = {
  write: (strategy) => ({ tb: known(WRAPS, String(strategy)) }),
  read: (style) => WRAP_STRATEGIES[nameOf(WRAPS, style.tb) ?? "OVERFLOW"],
};

export const wrap: StyleAspect<boolean, boolean> = {
  write: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  read: (style) => style.tb === WrapStrategy.WRAP,
};

/** Types do not reach what a script hands in. */
function of<Value>(type: "number" | "string", value: Value): Value {
  if (typeof value !== type) throw new Error(`The parameters don't match the method signature: ${String(value)}`);
  return value;
}

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function known<Table extends Record<string, number>>(table: Table, name: string): Table[keyof Table] {
  const value = Object.entries(table).find(([key]) => key === name)?.[1];
  if (value === undefined) throw new Error(`Invalid argument: ${name}`);
  return value as Table[keyof Table];
}

function nameOf<Table extends Record<string, unknown>>(table: Table, value: unknown): keyof Table | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}
