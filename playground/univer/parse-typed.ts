import { parseDate, parseTime } from "./parse-date.ts";
import { type SheetLocale, sheetLocale } from "./sheet-locale.ts";

/** What a sheet makes of typed text. `pattern` is the format that the cell takes on, if it has none. */
export type Typed =
  | { kind: "text"; value: string }
  | { kind: "number"; value: number; pattern?: string }
  | { kind: "boolean"; value: 0 | 1; pattern?: undefined };

/**
 * Reads text as typed into a cell without a text format, in a spreadsheet of the locale `code`. Formulas and apostrophes are the
 * caller's. A day without a year is one of `thisYear`.
 */
export function parseTyped(typed: string, code: string, thisYear = new Date().getFullYear()): Typed {
  const text = typed.trim();
  const locale = sheetLocale(code);
  return (
    boolean(text, locale) ??
    number(text, locale) ??
    parseDate(text, locale, thisYear) ??
    parseTime(text) ?? { kind: "text", value: typed }
  );
}

/** The locale's own words, and the English ones everywhere. */
function boolean(text: string, { truth: [yes, no], tag }: SheetLocale): Typed | undefined {
  const local = text.toLocaleUpperCase(tag);
  const english = text.toUpperCase();
  if (local === yes || english === "TRUE") return { kind: "boolean", value: 1 };
  return local === no || english === "FALSE" ? { kind: "boolean", value: 0 } : undefined;
}

/** Sign, digits with or without groups of three, fraction, exponent. */
const shape = ({ groups, decimal }: SheetLocale) =>
  new RegExp(
    String.raw`^(\d{1,3}(?:[${escaped(groups)}]\d{3})+|\d+)?(?:${escaped(decimal)}(\d*))?(?:e([+-]?\d+))?$`,
    "i",
  );
const SIGN = /^[+-]/;

function number(text: string, locale: SheetLocale): Typed | undefined {
  const { bare, unit } = withoutUnit(text, locale);
  const match = shape(locale).exec(bare.replace(SIGN, ""));
  const [, whole, fraction, exponent] = match ?? [];
  if (!match || (whole === undefined && !fraction)) return;
  const digits = `${whole?.replaceAll(/\D/g, "") ?? "0"}.${fraction || "0"}e${exponent ?? "0"}`;
  const value = Number(digits) * (bare.startsWith("-") ? -1 : 1);
  if (unit === "%") return { kind: "number", value: value / 100, pattern: fraction ? "0.00%" : "0%" };
  if (unit !== undefined && locale.currency) return { kind: "number", value, pattern: locale.currency.pattern };
  return { kind: "number", value };
}

/** "5 €", "€5", "-$5": the sign stays with the digits. */
function withoutUnit(text: string, { currency }: SheetLocale): { bare: string; unit?: string } {
  const [sign = ""] = SIGN.exec(text) ?? [];
  const unsigned = text.slice(sign.length);
  for (const unit of ["%", ...(currency ? [currency.symbol] : [])]) {
    if (unsigned.endsWith(unit)) return { bare: sign + unsigned.slice(0, -unit.length).trimEnd(), unit };
    if (unsigned.startsWith(unit)) {
      const rest = unsigned.slice(unit.length).trimStart();
      return { bare: sign === "" ? rest : sign + rest.replace(SIGN, " "), unit }; // "-$-5" is no number
    }
  }
  return { bare: text };
}

const escaped = (characters: string) => characters.replace(/[.\]\\^-]/g, "\\$&");
