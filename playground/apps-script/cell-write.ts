import { CellValueType, isTextFormat } from "@univerjs/core";
import { parseTyped } from "../univer/parse-typed.ts";
import { serialOf, wallTime } from "../univer/serial.ts";
import { sheetLocale } from "../univer/sheet-locale.ts";
import { displayValue } from "./cell-value.ts";
import type { CellWrite } from "./engine.ts";
import type { State } from "./state.ts";

const MAX_CHARACTERS = 50_000;
const NOTHING = { f: null, si: null, p: null };

/** Where and when the spreadsheet is. */
type Region = Pick<State, "locale" | "timeZone">;

/** Takes a cell's content away and leaves its look. */
export const BLANK: CellWrite = { ...NOTHING, v: null, t: null };

/**
 * What `setValue` makes of a value: strings are read as if typed in the spreadsheet's locale, a text format keeps them as
 * they are.
 * Unknown on Google, hence harsh: a leading "=" makes a formula even in a text cell.
 */
export function cellWrite(value: unknown, pattern: string | undefined, region: Region): CellWrite {
  if (value === null || value === undefined || value === "") return BLANK;
  if (typeof value === "boolean") return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return isTextFormat(pattern) ? text(general(value, region)) : number(value);
  if (value instanceof Date) return date(value, pattern, region);
  return typed(String(value), pattern, region);
}

function typed(value: string, pattern: string | undefined, { locale, timeZone }: Region): CellWrite {
  if (value.length > MAX_CHARACTERS)
    throw new Error(`Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`);
  if (value.startsWith("'")) return { ...text(value.slice(1)), t: CellValueType.FORCE_STRING };
  if (value.startsWith("=") && value.length > 1) return formula(value);
  if (isTextFormat(pattern)) return text(value);
  const parsed = parseTyped(value, locale, wallTime(new Date(), timeZone).year);
  // A sign that begins no number begins a formula, as in the sheet itself: "+49 30 1234" ends as an error.
  if (parsed.kind === "text") return /^[+-]./.test(value) ? formula(`=${value}`) : text(value);
  if (parsed.kind === "boolean") return { ...NOTHING, v: parsed.value, t: CellValueType.BOOLEAN };
  return number(parsed.value, pattern ? undefined : parsed.pattern);
}

function date(value: Date, pattern: string | undefined, { locale, timeZone }: Region): CellWrite {
  if (Number.isNaN(value.getTime())) throw new Error("The date is not valid.");
  const serial = serialOf(value, timeZone);
  const { datePattern } = sheetLocale(locale);
  const fresh = Number.isInteger(serial) ? datePattern : `${datePattern} hh:mm:ss`;
  if (isTextFormat(pattern))
    return text(displayValue({ v: serial, t: CellValueType.NUMBER }, fresh, () => false, locale));
  return number(serial, pattern ? undefined : fresh);
}

/** Writes a formula; the engine works it out later. */
export function formula(value: string): CellWrite {
  return { ...NOTHING, f: value, v: null, t: null };
}

const text = (value: string): CellWrite => ({ ...NOTHING, v: value, t: CellValueType.STRING });
const general = (value: number, { locale }: Region) =>
  displayValue({ v: value, t: CellValueType.NUMBER }, undefined, () => false, locale);

function number(value: number, pattern?: string): CellWrite {
  if (!Number.isFinite(value)) return { ...NOTHING, v: "#NUM!", t: CellValueType.STRING };
  return { ...NOTHING, v: value, t: CellValueType.NUMBER, ...(pattern ? { s: { n: { pattern } } } : {}) };
}
