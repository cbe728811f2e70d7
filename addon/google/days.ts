import { addDays, daysBetween, type IsoDate } from "../../model/date.ts";

const HOUR_MS = 3_600_000;

/** Making one takes far longer than using it, and a tab may hold thousands of days. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  clocks.set(timeZone, made);
  return made;
}

/** The calendar day and the hours since its start, at an instant in a time zone. */
function wallClock(instant: Date, timeZone: string): { day: IsoDate; hours: number } {
  const parts = clockOf(timeZone).formatToParts(instant);
  const value = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return {
    day: `${value("year").padStart(4, "0")}-${value("month")}-${value("day")}`,
    hours: Number(value("hour")) + Number(value("minute")) / 60 + Number(value("second")) / 3600,
  };
}

/** The calendar day of an instant, in the spreadsheet's time zone. */
export const dayOf = (instant: Date, timeZone: string): IsoDate => wallClock(instant, timeZone).day;

/** The first instant of a calendar day in a time zone: Google Sheets shows it as that day, without a time. */
export function startOfDay(day: IsoDate, timeZone: string): Date {
  let instant = Date.parse(`${day}T00:00:00Z`);
  // Twice: the offset found first may be that of the other side of a clock change.
  for (let round = 0; round < 2; round++) {
    const wall = wallClock(new Date(instant), timeZone);
    instant -= daysBetween(day, wall.day) * 24 * HOUR_MS + Math.round(wall.hours * 3600) * 1000;
  }
  // Where the clock skips midnight the day begins an hour late.
  const start = new Date(instant);
  return dayOf(start, timeZone) === addDays(day, -1) ? new Date(instant + HOUR_MS) : start;
}
