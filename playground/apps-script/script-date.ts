import { instantOfWall, wallTime } from "../univer/serial.ts";

/** A Date whose UTC reading is what calendar and clock show in the zone. */
const wallOf = (instant: Date, timeZone: string): Date => {
  const { year, month, day, hour, minute, second, millisecond } = wallTime(instant, timeZone);
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, millisecond));
};

const GETTERS = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;
const SETTERS = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;
/** Texts that say where they are, and days in ISO's form, which are UTC's. */
const ZONED = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}|\))\s*$/i;
const ISO_DAY = /^[+-]?\d{4,6}(?:-\d{2}){0,2}$/;
const ISO_LOCAL = /^[+-]?\d{4,6}-\d{2}-\d{2}T[\d:.]+$/;

/**
 * JavaScript's Date as a script has it: its "local" time is that of `timeZone`, the manifest's, wherever the playground runs.
 * Words are English, as Google's are. `now` is in milliseconds since 1970.
 */
export function createScriptDate(timeZone: string, now: () => number = Date.now): DateConstructor {
  const parse = (text: string): number => {
    if (ISO_DAY.test(text) || (ZONED.test(text) && !ISO_LOCAL.test(text))) return Date.parse(text);
    const wall = new Date(Date.parse(ISO_LOCAL.test(text) ? `${text}Z` : `${text} UTC`));
    return Number.isNaN(wall.getTime()) ? Number.NaN : instantOfWall(wall, timeZone).getTime();
  };
  const instant = (given: unknown[]): number => {
    if (given.length === 0) return now();
    if (given.length > 1) {
      const wall = new Date(Date.UTC(...(given.map(Number) as [number, number])));
      return Number.isNaN(wall.getTime()) ? Number.NaN : instantOfWall(wall, timeZone).getTime();
    }
    const [only] = given;
    if (only instanceof Date) return only.getTime();
    return typeof only === "string" ? parse(only) : Number(only);
  };

  class ScriptDate extends Date {
    static override parse = parse;
    static override now = () => now();
    constructor(...given: unknown[]) {
      super(instant(given));
    }
    override getTimezoneOffset() {
      return (
        (Math.floor(this.getTime() / 1000) * 1000 - Math.floor(wallOf(this, timeZone).getTime() / 1000) * 1000) / 60_000
      );
    }
    override toDateString() {
      return isValid(this)
        ? words(this, { weekday: "short", month: "short", day: "2-digit", year: "numeric" })
        : INVALID;
    }
    override toTimeString() {
      if (!isValid(this)) return INVALID;
      const clock = wallOf(this, timeZone).toISOString().slice(11, 19);
      const ahead = -this.getTimezoneOffset();
      const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
      const offset = `${ahead < 0 ? "-" : "+"}${two(Math.abs(ahead) / 60)}${two(Math.abs(ahead) % 60)}`;
      return `${clock} GMT${offset} (${zoneName(this)})`;
    }
    override toString() {
      return isValid(this) ? `${this.toDateString()} ${this.toTimeString()}` : INVALID;
    }
    override toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
      return super.toLocaleString(locales ?? "en-US", inZone(options, timeZone));
    }
    override toLocaleDateString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
      return super.toLocaleDateString(locales ?? "en-US", inZone(options, timeZone));
    }
    override toLocaleTimeString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
      return super.toLocaleTimeString(locales ?? "en-US", inZone(options, timeZone));
    }
  }

  const words = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-US", { ...options, timeZone }).format(date).replaceAll(",", "");
  const zoneName = (date: Date) =>
    new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "long" })
      .formatToParts(date)
      .find(({ type }) => type === "timeZoneName")?.value ?? timeZone;

  for (const part of GETTERS)
    define(ScriptDate.prototype, `get${part}`, function (this: Date) {
      return isValid(this) ? wallOf(this, timeZone)[`getUTC${part}`]() : Number.NaN;
    });
  for (const part of SETTERS)
    define(ScriptDate.prototype, `set${part}`, function (this: Date, ...given: number[]) {
      if (!isValid(this) && part !== "FullYear") return Number.NaN;
      const wall = isValid(this) ? wallOf(this, timeZone) : new Date(0);
      Reflect.apply(wall[`setUTC${part}`], wall, given);
      return this.setTime(isValid(wall) ? instantOfWall(wall, timeZone).getTime() : Number.NaN);
    });
  define(ScriptDate, "name", "Date");
  // Called without `new`, Date gives a text.
  const callable = new Proxy(ScriptDate, { apply: () => new ScriptDate().toString() });
  define(ScriptDate.prototype, "constructor", callable);
  return callable as unknown as DateConstructor;
}

/** `Intl` as a script has it: formats without a zone of their own use the manifest's. */
export function createScriptIntl(timeZone: string): typeof Intl {
  const inScript = (given: unknown[]) => {
    const [locales, options] = given as [Intl.LocalesArgument, Intl.DateTimeFormatOptions | undefined];
    return [locales ?? "en-US", inZone(options, timeZone)] as const;
  };
  const DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, given) => new target(...inScript(given)),
    apply: (target, _self, given) => target(...inScript(given)),
  });
  return Object.create(Intl, { DateTimeFormat: { value: DateTimeFormat } }) as typeof Intl;
}

const INVALID = "Invalid Date";
const isValid = (date: Date) => !Number.isNaN(date.getTime());
const inZone = (options: Intl.DateTimeFormatOptions | undefined, timeZone: string) => ({
  ...options,
  timeZone: options?.timeZone ?? timeZone,
});
const define = (target: object, name: string, value: unknown) =>
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
