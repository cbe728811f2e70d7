import { type WallTime, wallTime } from "../../univer/serial.ts";

/** An instant as a pattern letter sees it. */
export interface Moment {
  instant: Date;
  timeZone: string;
  wall: WallTime & { millisecond: number };
}

/** What a letter of Java's SimpleDateFormat gives, written `width` times, in English as Google's. */
type Letter = (moment: Moment, width: number) => string;

export const momentOf = (instant: Date, timeZone: string): Moment => ({
  instant,
  timeZone,
  wall: wallTime(instant, timeZone),
});

const pad = (value: number, width: number) => String(value).padStart(width, "0");
const number =
  (of: (moment: Moment) => number): Letter =>
  (moment, width) =>
    pad(of(moment), width);
const part =
  (name: "hour" | "minute" | "second" | "day" | "millisecond"): Letter =>
  ({ wall }, width) =>
    pad(wall[name], width);
const word = (moment: Moment, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-US", { ...options, timeZone: moment.timeZone }).format(moment.instant);

const utc = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;
const dayNumber = ({ wall }: Moment) => utc(wall.year, wall.month, wall.day);
/** 0 is Sunday, with which Java's weeks begin in English. */
const weekday = (days: number) => (((days + 4) % 7) + 7) % 7;
/** The week of `days` among those that begin with the one of `start`. */
const weekSince = (start: number, days: number) => Math.floor((days - start + weekday(start)) / 7) + 1;
const yearOf = (moment: Moment) => {
  const { year } = moment.wall;
  return weekSince(utc(year + 1, 1, 1), dayNumber(moment)) >= 1 ? year + 1 : year;
};

const year: (of: (moment: Moment) => number) => Letter = (of) => (moment, width) =>
  width === 2 ? pad(of(moment) % 100, 2) : pad(of(moment), width);
const month: Letter = (moment, width) =>
  width > 2 ? word(moment, { month: width > 3 ? "long" : "short" }) : pad(moment.wall.month, width);

export const LETTERS: Readonly<Record<string, Letter>> = {
  G: () => "AD",
  y: year(({ wall }) => wall.year),
  Y: year(yearOf),
  M: month,
  L: month,
  w: number((moment) => weekSince(utc(yearOf(moment), 1, 1), dayNumber(moment))),
  W: number((moment) => weekSince(utc(moment.wall.year, moment.wall.month, 1), dayNumber(moment))),
  D: number((moment) => dayNumber(moment) - utc(moment.wall.year, 1, 1) + 1),
  d: part("day"),
  F: number(({ wall }) => Math.ceil(wall.day / 7)),
  E: (moment, width) => word(moment, { weekday: width > 3 ? "long" : "short" }),
  u: number((moment) => weekday(dayNumber(moment)) || 7),
  a: ({ wall }) => (wall.hour < 12 ? "AM" : "PM"),
  H: part("hour"),
  k: number(({ wall }) => wall.hour || 24),
  K: number(({ wall }) => wall.hour % 12),
  h: number(({ wall }) => wall.hour % 12 || 12),
  m: part("minute"),
  s: part("second"),
  S: part("millisecond"),
  z: zoneName,
  Z: (moment) => offset(moment).join(""),
  X(moment, width) {
    const [sign, hours, rest] = offset(moment);
    if (hours === "00" && rest === "00") return "Z";
    return width === 1 ? `${sign}${hours}` : `${sign}${hours}${width === 3 ? ":" : ""}${rest}`;
  },
};

/** Java knows short names ("CET") that Intl has only for a few zones. */
function zoneName({ instant, timeZone }: Moment, width: number): string {
  const name = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: width > 3 ? "long" : "short" })
    .formatToParts(instant)
    .find(({ type }) => type === "timeZoneName")?.value;
  if (!name || /^GMT.+/.test(name)) throw new Error(`The short name of ${timeZone} is not in the stand-in`);
  return name;
}

function offset({ instant, wall }: Moment): [sign: string, hours: string, minutes: string] {
  const shown = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) / 1000;
  const minutes = Math.round((shown - Math.floor(instant.getTime() / 1000)) / 60);
  return [minutes < 0 ? "-" : "+", pad(Math.floor(Math.abs(minutes) / 60), 2), pad(Math.abs(minutes) % 60, 2)];
}
