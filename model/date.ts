import type { Language } from "./language.ts";

/** A calendar day, `YYYY-MM-DD`, without time or zone. Compares correctly as a string. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const utc = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);

/** The calendar day, or null where there is none such (31.02.). `month` and `day` count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The days that every month has. */
const USUAL_DAY = /^(?:19|[2-9]\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** True for a day that exists, written `YYYY-MM-DD`, as `isoDate` gives it. Counted, for a request holds thousands of days. */
export function isIsoDate(text: string): boolean {
  if (USUAL_DAY.test(text)) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return year >= 1900 && day >= 1 && day <= (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));
}

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(utc(date) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday of the day's week (ISO 8601). */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, -((new Date(utc(date)).getUTCDay() + 6) % 7));

/** `later − earlier` in days. */
export const daysBetween = (earlier: IsoDate, later: IsoDate): number =>
  Math.round((utc(later) - utc(earlier)) / DAY_MS);

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** 12.03.2026 in German, 12 Mar 2026 in English. */
export function formatDate(date: IsoDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return language === "de" ? `${day}.${month}.${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** 12.03. in German, 12 Mar in English: for dates whose year is plain from the context. */
export function formatDay(date: IsoDate, language: Language): string {
  return formatDate(date, language).slice(0, language === "de" ? 6 : -5);
}
