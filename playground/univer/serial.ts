/** A moment as a calendar and a clock on the wall show it. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond?: number;
}

const DAY_MS = 86_400_000;
/** Serial 0 of Google's and Univer's sheets. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a wall time, or null where no calendar has it (31.02., 25:00). */
export function serialOfParts(wall: WallTime): number | null {
  const at = utcOf(wall);
  const back = new Date(at);
  const same =
    back.getUTCFullYear() === wall.year &&
    back.getUTCMonth() === wall.month - 1 &&
    back.getUTCDate() === wall.day &&
    back.getUTCHours() === wall.hour &&
    back.getUTCMinutes() === wall.minute &&
    back.getUTCSeconds() === wall.second;
  return same ? (at - EPOCH) / DAY_MS : null;
}

/** The serial number that a sheet in `timeZone` keeps for an instant. */
export function serialOf(instant: Date, timeZone: string): number {
  return (utcOf(wallTime(instant, timeZone)) - EPOCH) / DAY_MS;
}

/** The instant that a serial number means in `timeZone`. */
export function instantOf(serial: number, timeZone: string): Date {
  return instantOfWall(new Date(EPOCH + Math.round(serial * DAY_MS)), timeZone);
}

/**
 * The instant whose wall time in `timeZone` is the UTC reading of `wall`, as ECMAScript has it: in the hour that a clock shows twice
 * the first time counts, and in the hour that it skips the clock before the change.
 */
export function instantOfWall(wall: Date, timeZone: string): Date {
  const at = wall.getTime();
  const [before, after] = [offset(at - DAY_MS, timeZone), offset(at + DAY_MS, timeZone)];
  if (before === after || offset(at - before, timeZone) === before) return new Date(at - before);
  return new Date(offset(at - after, timeZone) === after ? at - after : at - before);
}

/** What calendar and clock in `timeZone` show at an instant. */
export function wallTime(instant: Date, timeZone: string): WallTime & { millisecond: number } {
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  const parts = formatter(timeZone).formatToParts(instant);
  return {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour"),
    minute: part("minute"),
    second: part("second"),
    millisecond: ((instant.getTime() % 1000) + 1000) % 1000,
  };
}

const utcOf = (wall: WallTime) =>
  Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second, wall.millisecond ?? 0);

const offset = (at: number, timeZone: string) => utcOf(wallTime(new Date(at), timeZone)) - at;

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(timeZone, made);
  return made;
}
