import { numfmt } from "@univerjs/core";

type Part = "day" | "month" | "year";

/** How a spreadsheet of one locale reads and shows numbers, dates and truth values. */
export interface SheetLocale {
  /** As the number formats know it: "de-DE". */
  tag: string;
  decimal: string;
  /** Characters that may stand between groups of three digits. */
  groups: string;
  dateOrder: readonly Part[];
  dateSeparator: string;
  /** What a day without a format of its own is shown in. */
  datePattern: string;
  /** Names of each month, in lower case and without dots. */
  months: readonly (readonly string[])[];
  /** The words for true and false, in capitals. */
  truth: readonly [string, string];
  /** The currency that is understood, and the format that it gives a cell. */
  currency?: { symbol: string; pattern: string };
}

const SPACES = " \u00a0\u202f";
const APOSTROPHES = "'’";
const EURO_AFTER = { symbol: "€", pattern: '#,##0.00 "€"' };
const EURO_BEFORE = { symbol: "€", pattern: '"€" #,##0.00' };

/** What cannot be had from Intl: Google's default date format, and where the currency stands. */
const KNOWN: Readonly<Record<string, Pick<SheetLocale, "datePattern" | "currency">>> = {
  de_DE: { datePattern: "dd.mm.yyyy", currency: EURO_AFTER },
  de_AT: { datePattern: "dd.mm.yyyy", currency: EURO_BEFORE },
  de_CH: { datePattern: "dd.mm.yyyy", currency: { symbol: "CHF", pattern: '"CHF" #,##0.00' } },
  en_US: { datePattern: "m/d/yyyy", currency: { symbol: "$", pattern: '"$"#,##0.00' } },
  en_GB: { datePattern: "dd/mm/yyyy", currency: { symbol: "£", pattern: '"£"#,##0.00' } },
  fr_FR: { datePattern: "dd/mm/yyyy", currency: EURO_AFTER },
  tr_TR: { datePattern: "dd.mm.yyyy", currency: { symbol: "₺", pattern: '"₺"#,##0.00' } },
};
const REGIONS: Readonly<Record<string, string>> = { de: "de_DE", en: "en_US", fr: "fr_FR", tr: "tr_TR" };

const made = new Map<string, SheetLocale>();

/**
 * The locale that Google calls by `code`: "de_DE", "en_GB", "tr". Beside those in the table above, the order of dates comes from Intl,
 * and numbers and words from Univer's number formats, which take English ones where they do not know a language.
 * Throws where nobody knows the locale.
 */
export function sheetLocale(code: string): SheetLocale {
  const known = made.get(code);
  if (known) return known;
  const locale = make(REGIONS[code] ?? code);
  made.set(code, locale);
  return locale;
}

function make(code: string): SheetLocale {
  const tag = supportedTag(code);
  const words = numfmt.getLocale(tag) ?? numfmt.getLocale("en");
  if (!words) throw new Error("Univer's number formats know no English");
  const parts = new Intl.DateTimeFormat(tag, { calendar: "gregory", numberingSystem: "latn" }).formatToParts(0);
  const dateOrder = parts.flatMap(({ type }) => (isPart(type) ? [type] : []));
  const dateSeparator = parts.find(({ type }) => type === "literal")?.value.trim() || "/";
  const { datePattern = dateOrder.map((part) => PATTERN[part]).join(dateSeparator), currency } = KNOWN[code] ?? {};
  const [yes = "TRUE", no = "FALSE"] = words.bool;
  return {
    tag,
    decimal: words.decimal,
    groups: groupsLike(words.group),
    dateOrder,
    dateSeparator,
    datePattern,
    months: words.mmmm.map((long, month) => [long, words.mmm[month] ?? long].map((name) => plain(name, tag))),
    truth: [yes, no],
    ...(currency && { currency }),
  };
}

function supportedTag(code: string): string {
  const tag = code.replaceAll("_", "-");
  const supported = /^[a-z]{2,3}(_[A-Z]{2})?$/.test(code) && Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  if (!supported) throw new Error(`Invalid argument: locale ${code}`);
  return supported;
}

/** A month's name as it is compared with what people type. */
export const plain = (name: string, tag: string) => name.toLocaleLowerCase(tag).replaceAll(".", "");

const PATTERN: Readonly<Record<Part, string>> = { day: "dd", month: "mm", year: "yyyy" };
const isPart = (type: string): type is Part => type in PATTERN;

/** Typed spaces and apostrophes come in more than one shape. */
function groupsLike(group: string): string {
  if (SPACES.includes(group)) return SPACES;
  return APOSTROPHES.includes(group) ? APOSTROPHES : group;
}
