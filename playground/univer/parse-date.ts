import { serialOfParts } from "./serial.ts";
import { plain, type SheetLocale } from "./sheet-locale.ts";

/** A day or a time as its serial number, and the format that it gives a cell. */
interface Moment {
  kind: "number";
  value: number;
  pattern: string;
}

interface Day {
  day: number;
  month: number;
  year: number;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const CLOCK = /[ T](\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])m)?$/i;
const DAY_FIRST = /^(\d{1,2})\.?\s+(\p{L}+)\.?(?:\s+(\d{4}))?$/u;
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u;
const TIME = /^(\d{1,3}):(\d{2})(?::(\d{2}))?(?:\s?([ap])m)?$/i;
const DAY_SECONDS = 86_400;

/** A calendar day, with or without a clock; undefined where the text is none. */
export function parseDate(text: string, locale: SheetLocale, thisYear: number): Moment | undefined {
  const clock = CLOCK.exec(text);
  const bare = clock ? text.slice(0, clock.index) : text;
  const found = isoDay(bare) ?? numericDay(bare, locale, thisYear) ?? namedDay(bare, locale, thisYear);
  const time = clock ? secondsOf(clock) : 0;
  if (!found || time === undefined || time >= DAY_SECONDS) return;
  const serial = serialOfParts({ ...found, hour: 0, minute: 0, second: 0 });
  if (serial === null) return;
  const { datePattern } = locale;
  return {
    kind: "number",
    value: serial + time / DAY_SECONDS,
    pattern: clock ? `${datePattern} hh:mm:ss` : datePattern,
  };
}

/** A time of day, or a duration of more hours. */
export function parseTime(text: string): Moment | undefined {
  const match = TIME.exec(text);
  const seconds = match ? secondsOf(match) : undefined;
  if (!match || seconds === undefined) return;
  return { kind: "number", value: seconds / DAY_SECONDS, pattern: match[4] ? "h:mm:ss AM/PM" : "hh:mm:ss" };
}

function isoDay(text: string): Day | undefined {
  const match = ISO.exec(text);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** In the locale's own order and with its own separator; without a year too: "14.2.", "14.2", "2/14". */
function numericDay(text: string, { dateOrder, dateSeparator }: SheetLocale, thisYear: number): Day | undefined {
  const full = text.split(dateSeparator).map((each) => each.trim());
  const short = full.length === 2 || (full.length === 3 && full[2] === "" && dateSeparator === ".");
  const order = short ? dateOrder.filter((part) => part !== "year") : dateOrder;
  const given = short ? full.slice(0, 2) : full;
  if (given.length !== order.length || !given.every((each) => /^\d{1,4}$/.test(each))) return;
  const part = (name: "day" | "month" | "year") => given[order.indexOf(name)] ?? "";
  if (part("day").length > 2 || part("month").length > 2 || part("year").length === 1 || part("year").length === 3)
    return;
  return { day: Number(part("day")), month: Number(part("month")), year: short ? thisYear : century(part("year")) };
}

/** "14. Februar 2026", "14 Feb", "Feb 14, 2026". */
function namedDay(text: string, { months, tag }: SheetLocale, thisYear: number): Day | undefined {
  const first = DAY_FIRST.exec(text);
  const [day, name, year] = first ? [first[1], first[2], first[3]] : monthFirst(text);
  if (name === undefined) return;
  const month = months.findIndex((names) => names.includes(plain(name, tag))) + 1;
  return month === 0 ? undefined : { day: Number(day), month, year: Number(year ?? thisYear) };
}

function monthFirst(text: string): (string | undefined)[] {
  const match = MONTH_FIRST.exec(text);
  return match ? [match[2], match[1], match[3]] : [];
}

const century = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** Seconds since midnight from hours, minutes, seconds and the half of the day; undefined where no clock shows them. */
function secondsOf([, hours = "", minutes = "", seconds = "0", half]: RegExpExecArray): number | undefined {
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half && (hour < 1 || hour > 12))) return;
  const shifted = half ? (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0) : hour;
  return shifted * 3600 + Number(minutes) * 60 + Number(seconds);
}
