import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, formatDate, formatDay, isIsoDate, isoDate, mondayOf } from "../../model/date.ts";

describe("a calendar date", () => {
  it.each(["2026-02-28", "2028-02-29", "2000-02-29", "1900-01-01", "9999-12-31"])("%s is one", (text) => {
    expect(isIsoDate(text)).toBe(true);
  });
  it.each([
    ["a day that does not exist", "2026-02-31"],
    ["29 February of a year that has none", "2026-02-29"],
    ["29 February 2100, no leap year", "2100-02-29"],
    ["month 13", "2026-13-01"],
    ["month 0", "2026-00-10"],
    ["day 0", "2026-01-00"],
    ["the German form", "12.03.2026"],
    ["no leading zeros", "2026-3-1"],
    ["a time behind it", "2026-03-01T00:00:00Z"],
    ["a line break behind it", "2026-03-01\n"],
    ["space around it", " 2026-03-01"],
    ["a year before 1900", "1899-12-31"],
    ["other digits", "２０２６-03-01"],
    ["nothing", ""],
  ])("%s is none", (_, text) => {
    expect(isIsoDate(text)).toBe(false);
  });
  it("is made of year, month and day, or not at all", () => {
    expect(isoDate(2026, 3, 12)).toBe("2026-03-12");
    expect(isoDate(2026, 2, 31)).toBeNull();
    expect(isoDate(99, 1, 1)).toBeNull();
  });
});

describe("counting days", () => {
  it.each([
    ["2026-02-28", 1, "2026-03-01"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-03-28", 2, "2026-03-30"], // summer time begins between them
    ["2026-03-01", -1, "2026-02-28"],
  ])("%s and %i days are %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });
  it("goes there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const there = addDays("2026-11-22", days);
        expect(isIsoDate(there)).toBe(true);
        expect(daysBetween("2026-11-22", there)).toBe(days);
        expect(addDays(there, -days)).toBe("2026-11-22");
        expect(there < "2026-11-22").toBe(days < 0);
      }),
    );
  });
});

it("dates read as people write them", () => {
  expect(formatDate("2026-03-02", "de")).toBe("02.03.2026");
  expect(formatDate("2026-03-02", "en")).toBe("2 Mar 2026");
  expect(formatDay("2026-03-02", "de")).toBe("02.03.");
  expect(formatDay("2026-12-12", "en")).toBe("12 Dec");
});

it.each([
  ["2026-03-16", "2026-03-16"],
  ["2026-03-22", "2026-03-16"],
  ["2026-03-15", "2026-03-09"],
  ["2027-01-01", "2026-12-28"],
])("%s is in the week that begins on %s", (day, monday) => expect(mondayOf(day)).toBe(monday));
