import { CellValueType, isTextFormat } from "@univerjs/core";
import { parseTyped } from "../univer/parse-typed.ts";
import { serialOf } from "../univer/serial.ts";
import { displayValue } from "./cell-value.ts";
import type { CellWrite } from "./engine.ts";

const MAX_CHARACTERS = 50_000;
const NOTHING = { f: null, si: null, p: null };

/** Takes a cell's content away and leaves its look. */
export const BLANK: CellWrite = { ...NOTHING, v: null, t: null };

/**
 * What `setValue` makes of a value: strings are read as if typed into a German sheet, a text format keeps them as they are.
 * Unknown on Google, hence harsh: a leading "=" makes a formula even in a text cell.
 */
export function cellWrite(value: unknown, pattern: string | undefined, timeZone: string): CellWrite {
  if (value === null || value === undefined || value === "") return BLANK;
  if (typeof value === "boolean") return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return isTextFormat(pattern) ? text(general(value)) : number(value);
  if (value instanceof Date) return date(value, pattern, timeZone);
  return typed(String(value), pattern);
}

function typed(value: string, pattern: string | undefined): CellWrite {
  if (value.length > MAX_CHARACTERS)
    throw new Error(`Your input contains more than the maximum of ${MAX_CHARACTERS} characters in a single cell.`);
  if (value.startsWith("'")) return { ...text(value.slice(1)), t: CellValueType.FORCE_STRING };
  if (value.startsWith("=") && value.length > 1) return formula(value);
  if (isTextFormat(pattern)) return text(value);
  const parsed = parseTyped(value);
  // A sign that begins no number begins a formula, as in the sheet itself: "+49 30 1234" ends as an error.
  if (parsed.kind === "text") return /^[+-]./.test(value) ? formula(`=${value}`) : text(value);
  if (parsed.kind === "boolean") return { ...NOTHING, v: parsed.value, t: CellValueType.BOOLEAN };
  return number(parsed.value, pattern ? undefined : parsed.pattern);
}

function date(value: Date, pattern: string | undefined, timeZone: string): CellWrite {
  if (Number.isNaN(value.getTime())) throw new Error("The date is not valid.");
  const serial = serialOf(value, timeZone);
  const fresh = Number.isInteger(serial) ? "dd.mm.yyyy" : "dd.mm.yyyy hh:mm:ss";
  if (isTextFormat(pattern)) return text(displayValue({ v: serial, t: CellValueType.NUMBER }, fresh, () => false));
  return number(serial, pattern ? undefined : fresh);
}

/** Writes a formula; the engine works it out later. */
export function formula(value: string): CellWrite {
  return { ...NOTHING, f: value, v: null, t: null };
}

const text = (value: string): CellWrite => ({ ...NOTHING, v: value, t: CellValueType.STRING });
const general = (value: number) => displayValue({ v: value, t: CellValueType.NUMBER }, undefined, () => false);

function number(value: number, pattern?: string): CellWrite {
  if (!Number.isFinite(value)) return { ...NOTHING, v: "#NUM!", t: CellValueType.STRING };
  return { ...NOTHING, v: value, t: CellValueType.NUMBER, ...(pattern ? { s: { n: { pattern } } } : {}) };
}
