import { describe, expect, it } from "vitest";
import { closestOf, editDistance } from "../../../addon/tabs/resolve/closest.ts";

describe("the edit distance counts", () => {
  it.each([
    ["", "", 0],
    ["", "ab", 2],
    ["kita", "kita", 0],
    ["kita", "kitas", 1],
    ["kita", "kia", 1],
    ["kita", "kota", 1],
    ["kita", "ktia", 1],
    ["stiftung", "stfitugn", 2],
    ["kita", "verein", 6],
  ])("%j → %j as %i edits", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe("“Meinten Sie …?” suggests", () => {
  const closest = closestOf([
    "Finanzmittel",
    "Zugang zu Medien",
    "Zielgruppen",
    "Kita",
    "Kino",
    "Sozialamt Nord",
    "Sozialamt Süd",
  ]);
  it.each([
    ["Finanzmitel", "Finanzmittel", "a letter is missing"],
    ["Fianzmitetl", "Finanzmittel", "two are swapped or missing"],
    ["ziel gruppen", "Zielgruppen", "spaces and case do not count"],
    ["Medien", "Zugang zu Medien", "a part that only one name has"],
    ["Sozialamt", "", "two names have this part"],
    ["Kika", "Kita", "one edit in a short word"],
    ["Kia", "", "a very short word is not guessed at"],
    ["Kiko", "Kino", "the nearer one"],
    ["Sozialamt Ost", "", "two edits would not do"],
    ["Feuerwehr", "", "nothing is near"],
  ])("for %j: %j (%s)", (typed, meant) => {
    expect(closest(typed)).toBe(meant);
  });

  it("gives up searching rather than comparing thousands with thousands", () => {
    const names = Array.from({ length: 3_000 }, (_, index) => `Verein Nummer ${index}`);
    const many = closestOf(names);
    const start = performance.now();
    for (let index = 0; index < 3_000; index++) many(`Vereint Nummmer ${index}x`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
