import { describe, expect, it } from "vitest";
import { MEASURE_LEVELS, MEASURES, RHYTHM_DAYS, upkeepDue } from "../../model/upkeep.ts";

describe("a contact is due", () => {
  const last = "2026-03-01";
  it.each([
    ["on the next date where no last is known", { intervalDays: null, last: null, next: "2026-04-01" }, "2026-04-01"],
    ["on the next date after the last", { intervalDays: 7, last, next: "2026-04-01" }, "2026-04-01"],
    ["one interval after the last where no next is set", { intervalDays: 30, last, next: null }, "2026-03-31"],
    [
      "one interval after the last where the next is past",
      { intervalDays: 30, last, next: "2026-02-01" },
      "2026-03-31",
    ],
    ["one interval after the last where the next is that day", { intervalDays: 7, last, next: last }, "2026-03-08"],
    ["never on occasion", { intervalDays: null, last, next: null }, null],
    ["never on occasion with a next that is past", { intervalDays: null, last, next: "2026-02-01" }, null],
    ["never without any date", { intervalDays: 30, last: null, next: null }, null],
  ])("%s", (_, row, due) => {
    expect(upkeepDue(row)).toBe(due);
  });
});

it("the rhythms are those of scoring.md", () => {
  expect(Object.values(RHYTHM_DAYS)).toEqual([7, 30, 91, 182, 365, null]);
});

it("the guide's measures serve three times the content and three times the relationship", () => {
  expect(MEASURES.map((measure) => MEASURE_LEVELS[measure])).toEqual([
    "content",
    "content",
    "content",
    "relationship",
    "relationship",
    "relationship",
  ]);
});
