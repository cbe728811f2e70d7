import { serialOfParts } from "./serial.ts";

/** What a German sheet makes of typed text. `pattern` is the format that the cell takes on, if it has none. */
export type Typed =
  | { kind: "text"; value: string }
  | { kind: "number"; value: number; pattern?: string }
  | { kind: "boolean"; value: 0 | 1; pattern?: undefined };

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:e([+-]?\d+))?\s?(%|€)?$/i;
const GERMAN_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const TIME = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/;
const BOOLEAN = /^(wahr|true|falsch|false)$/i;

/** Reads text as typed into a cell without a text format. Formulas and apostrophes are the caller's. */
export function parseTyped(typed: string, thisYear = new Date().getFullYear()): Typed {
  const text = typed.trim();
  const boolean = BOOLEAN.exec(text);
  if (boolean) return { kind: "boolean", value: /^[wt]/i.test(text) ? 1 : 0 };
  return number(text) ?? date(text, thisYear) ?? time(text) ?? { kind: "text", value: typed };
}

function number(text: string): Typed | undefined {
  const match = NUMBER.exec(text);
  if (!match) return;
  const [, sign, whole, fraction, exponent, unit] = match;
  if (whole === undefined && !fraction) return;
  const digits = `${whole?.replaceAll(".", "") ?? "0"}.${fraction || "0"}e${exponent ?? "0"}`;
  const value = Number(digits) * (sign === "-" ? -1 : 1);
  if (unit === "%") return { kind: "number", value: value / 100, pattern: fraction ? "0.00%" : "0%" };
  if (unit === "€") return { kind: "number", value, pattern: '#,##0.00 "€"' };
  return { kind: "number", value };
}

function date(text: string, thisYear: number): Typed | undefined {
  const german = GERMAN_DATE.exec(text);
  const [, year, month, day, hour, minute, second] = german
    ? [german[0], german[3] ?? String(thisYear), german[2], german[1], german[4], german[5], german[6]]
    : (ISO_DATE.exec(text) ?? []);
  if (!year || !month || !day) return;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const serial = serialOfParts({
    year: full,
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
  });
  if (serial === null) return;
  return { kind: "number", value: serial, pattern: hour ? "dd.mm.yyyy hh:mm:ss" : "dd.mm.yyyy" };
}

function time(text: string): Typed | undefined {
  const match = TIME.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { kind: "number", value: seconds / 86_400, pattern: "hh:mm:ss" };
}
