import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScriptDate, createScriptIntl } from "../../../playground/apps-script/script-date.ts";

const ZONES = ["Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Asia/Kolkata"] as const;

/** Where Node itself runs in the zone, its own Date is the judge. */
function inZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

const PARTS = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;
const read = (date: Date) => [...PARTS.map((part) => date[`get${part}`]()), date.getTimezoneOffset()];
const instants = fc.date({
  min: new Date("1975-01-01T00:00:00Z"),
  max: new Date("2060-01-01T00:00:00Z"),
  noInvalidDate: true,
});

describe.each(ZONES)("a script's Date in %s", (zone) => {
  const ScriptDate = createScriptDate(zone);

  it("shows every instant as that zone's calendar and clock do", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const expected = inZone(zone, () => [...read(new Date(instant)), String(new Date(instant))]);
        const date = new ScriptDate(instant);
        expect([...read(date), String(date)]).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [2026, 1, 14],
    [2026, 1, 14, 23, 59, 59, 999],
    [2026, 2, 29, 2, 30], // skipped in Berlin
    [2026, 9, 25, 2, 30], // twice in Berlin
    [2026, 2, 8, 2, 30], // skipped in New York
    [2026, 10, 1, 1, 30], // twice in New York
    [99, 0],
    [2026, 13, -3, 30],
    [2026, Number.NaN],
  ])("is made of parts as there: %s", (...parts) => {
    const given = parts as [number, number];
    expect(new ScriptDate(...given).getTime()).toBe(inZone(zone, () => new Date(...given).getTime()));
  });

  it.each([
    "2026-02-14",
    "2026-02-14T12:00",
    "2026-02-14T12:00:00.5",
    "2026-02-14T12:00:00Z",
    "2026-02-14T12:00:00+05:00",
    "Feb 14 2026 12:00",
    "14 Feb 2026",
    "Sat, 14 Feb 2026 12:00:00 GMT",
    "2026",
    "nichts",
  ])("is read from text as there: %s", (text) => {
    const expected = inZone(zone, () => [new Date(text).getTime(), Date.parse(text)]);
    expect([new ScriptDate(text).getTime(), ScriptDate.parse(text)]).toEqual(expected);
  });

  it("is set by parts as there", () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -40, max: 400 }), (instant, by) => {
        const change = (date: Date) => {
          date.setMonth(date.getMonth() + 1, by);
          date.setHours(12, by);
          return date.setFullYear(2027);
        };
        expect(change(new ScriptDate(instant))).toBe(inZone(zone, () => change(new Date(instant))));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a script's Date", () => {
  const ScriptDate = createScriptDate("America/New_York");

  it("is a Date to everybody, and prints as one", () => {
    const date = new ScriptDate("2026-02-14T12:00:00Z");
    expect([date instanceof Date, date instanceof ScriptDate, JSON.stringify(date), date.constructor.name]).toEqual([
      true,
      true,
      '"2026-02-14T12:00:00.000Z"',
      "Date",
    ]);
    expect(date.toLocaleDateString("de-DE")).toBe("14.2.2026");
    expect(date.toLocaleString("de-DE", { timeZone: "UTC", timeStyle: "short" })).toBe("12:00");
    expect(ScriptDate()).toMatch(/^\w{3} \w{3} \d\d \d{4} [\d:]{8} GMT-0[45]00/);
  });

  it("can be no day at all", () => {
    const none = new ScriptDate("nichts");
    expect([String(none), none.getFullYear(), none.toTimeString(), none.setHours(1)]).toEqual([
      "Invalid Date",
      Number.NaN,
      "Invalid Date",
      Number.NaN,
    ]);
  });

  it("has formats in its own zone, where none is named", () => {
    const { DateTimeFormat } = createScriptIntl("Pacific/Kiritimati");
    const instant = new Date("2026-02-14T12:00:00Z");
    expect(new DateTimeFormat("de").format(instant)).toBe("15.2.2026");
    expect(DateTimeFormat("de", { timeZone: "UTC" }).format(instant)).toBe("14.2.2026");
    expect(new DateTimeFormat().resolvedOptions().timeZone).toBe("Pacific/Kiritimati");
  });
});
