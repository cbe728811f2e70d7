import { describe, expect, it } from "vitest";
import { remarkOf } from "../../../../addon/commands/problem-text.ts";
import { readBook } from "../../../../addon/tabs/book.ts";
import { resolve } from "../../../../addon/tabs/resolve.ts";
import { type FakeWorld, fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";

function problemsIn(world: FakeWorld) {
  const book = readBook(world.workbook, "de");
  return resolve(book).problems.map((problem) => remarkOf(problem, book, "de"));
}

describe("tabs and columns", () => {
  it("that are gone are named, and the rest is read all the same", () => {
    const world = fakeWorld({ goals: [{ name: "A", rank: "x" }] });
    delete world.grids.upkeep;
    world.grids.team = [["ganz", "anderes"]];
    const header = world.grids.reflection?.[1] ?? [];
    header[header.indexOf("IST")] = "heute";
    const book = readBook(world.workbook, "de");
    const remarks = resolve(book).problems.map((problem) => remarkOf(problem, book, "de"));
    expect(remarks.map(({ what }) => what)).toEqual([
      "Im Blatt „Team“ sind die Überschriften nicht zu finden.",
      "„x“ ist keine Priorität.",
      "Die Spalte „IST“ fehlt.",
      "Das Blatt „4 Netzwerkpflege“ fehlt.",
    ]);
    expect(remarks.map(({ place }) => place?.tab ?? null)).toEqual(["team", "goals", "reflection", null]);
  });

  it.each([
    ["team", "Das Blatt „Team“ fehlt. 29 Einträge in anderen Blättern beziehen sich darauf."],
    ["goals", "Das Blatt „1 Ziele“ fehlt. 13 Einträge in anderen Blättern beziehen sich darauf."],
  ] as const)("the list %s gone is said once, with what depends on it, and how to bring it back", (tab, sentence) => {
    const rows = sampleA();
    const reflection = (rows.reflection ?? []).map((row) => ({ ...row, contactHolder: row.owner ?? "" }));
    const world = fakeWorld({ ...rows, reflection });
    delete world.grids[tab];
    const [only, ...others] = problemsIn(world);
    expect(others).toEqual([]);
    expect(only?.what).toBe(sentence);
    expect(only?.todo).toContain("„Rückgängig“");
  });

  it("a list without an entry is said once; a few entries that name something of it are told one by one", () => {
    const world = fakeWorld({ ...sampleA(), team: [] });
    const remarks = problemsIn(world);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.what).toBe(
      "Im Blatt „Team“ steht nichts, aber 17 Einträge in anderen Blättern nennen etwas daraus: Vorstand Finanzen · Geschäftsführung · Vorsitz · Projektleitung · Jugendleitung · …",
    );
    const small = fakeWorld({ actors: [{ name: "Kita" }], reflection: [{ name: "Kita", owner: "Kim" }] });
    expect(problemsIn(small).map(({ what }) => what)).toEqual(["„Kim“ steht nicht im Team."]);
  });

  it("may stand in any order", () => {
    const world = fakeWorld(sampleA());
    world.grids.reflection = (world.grids.reflection ?? []).map((cells) => [...cells].reverse());
    expect(resolve(readBook(world.workbook, "de")).problems).toEqual([]);
  });
});
