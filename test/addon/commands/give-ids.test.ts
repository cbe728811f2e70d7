import { describe, expect, it } from "vitest";
import { giveIds } from "../../../addon/commands/give-ids.ts";
import { readBook } from "../../../addon/tabs/book.ts";
import { fakeWorld, type Rows } from "../../support/fake-world.ts";

function idsOf(rows: Rows, tab: "goals" | "actors" | "meeting" | "team") {
  const world = fakeWorld(rows);
  const book = giveIds(world, readBook(world.workbook, "de"));
  expect((book.tabs[tab]?.rows ?? []).map(({ id }) => id)).toEqual(world.column(tab, "id").filter((id) => id !== ""));
  return world.column(tab, "id");
}

describe("an id is given", () => {
  it("to each row whose main cell is filled, eight hexadecimal digits", () => {
    const ids = idsOf({ actors: [{ name: "A" }, { goal: "prepared" }, { name: "B" }] }, "actors");
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/), "", expect.stringMatching(/^[0-9a-f]{8}$/)]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it("anew to the lower of two rows with one id", () => {
    const ids = idsOf(
      {
        team: [
          { name: "A", id: "same" },
          { name: "B", id: "same" },
        ],
      },
      "team",
    );
    expect(ids[0]).toBe("same");
    expect(ids[1]).not.toBe("same");
  });

  it.each<[string, Rows, "goals" | "actors" | "meeting" | "team", (string | RegExp)[]]>([
    [
      "the actor that tab 3 has taken over",
      {
        actors: [
          { name: "Kita", id: "x" },
          { name: "Stiftung", id: "x" },
        ],
        reflection: [{ name: "Stiftung", sourceName: "Stiftung", sources: "x", id: "r" }],
      },
      "actors",
      [/^[0-9a-f]{8}$/, "x"],
    ],
    [
      "the actor that was renamed in tab 3 by hand",
      {
        actors: [
          { name: "Kita", id: "x" },
          { name: "Stiftung", id: "x" },
        ],
        reflection: [{ name: "Stiftung", sourceName: "Fonds", sources: "x", id: "r" }],
      },
      "actors",
      [/^[0-9a-f]{8}$/, "x"],
    ],
    [
      "the person to whom others have given work",
      {
        team: [
          { name: "Kasse", id: "x" },
          { name: "Vorsitz", id: "x" },
        ],
        reflection: [{ name: "Kita", owner: "Vorsitz", id: "r" }],
      },
      "team",
      [/^[0-9a-f]{8}$/, "x"],
    ],
    [
      "the goal with the guide's words",
      {
        goals: [
          { name: "Spaß", id: "funding" },
          { name: "Finanzmittel", id: "funding" },
        ],
      },
      "goals",
      [/^[0-9a-f]{8}$/, "funding"],
    ],
    [
      "the own goal that stands in tab 2",
      {
        goals: [
          { name: "Spaß", id: "x" },
          { name: "Räume", id: "x" },
        ],
        actors: [{ goal: "Räume", name: "Kita", id: "a" }],
      },
      "goals",
      [/^[0-9a-f]{8}$/, "x"],
    ],
  ])("not to the original of a row that was copied above and rewritten there: %s", (_, rows, tab, expected) => {
    const ids = idsOf(rows, tab);
    expect(ids).toEqual(expected.map((each) => (typeof each === "string" ? each : expect.stringMatching(each))));
  });

  it("anew to a copy in tab 3 that was given another name, above its original", () => {
    const copied = { id: "x", sources: "a", sourceName: "Stiftung" };
    const world = fakeWorld({
      actors: [{ name: "Stiftung", id: "a" }],
      reflection: [
        { ...copied, name: "Kita" },
        { ...copied, name: "Stiftung" },
      ],
    });
    giveIds(world, readBook(world.workbook, "de"));
    expect(world.column("reflection", "id")).toEqual([expect.stringMatching(/^[0-9a-f]{8}$/), "x"]);
  });

  it.each(["with space", "ü", "x".repeat(65)])("anew where it could not be sent: %j", (id) => {
    expect(idsOf({ team: [{ name: "A", id }] }, "team")[0]).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each([
    ["goals", { goals: [{ name: "Finanzmittel" }] }, "funding"],
    ["goals", { goals: [{ name: "funding" }] }, "funding"],
    ["meeting", { meeting: [{ question: "Datum" }] }, "date"],
    ["meeting", { meeting: [{ question: "Next meeting" }] }, "nextMeeting"],
  ] as const)("to the guide's own rows by their words, in any language: %s %j", (tab, rows, id) => {
    expect(idsOf(rows as unknown as Rows, tab)).toEqual([id]);
  });

  it("never twice, not even to a guide's goal that stands there twice", () => {
    const ids = idsOf({ goals: [{ name: "Finanzmittel", id: "funding" }, { name: "Finanzmittel" }] }, "goals");
    expect(ids[0]).toBe("funding");
    expect(ids[1]).toMatch(/^[0-9a-f]{8}$/);
  });

  it("once: the second time nothing is written", () => {
    const world = fakeWorld({ actors: [{ name: "A" }], goals: [{ name: "B" }] });
    giveIds(world, readBook(world.workbook, "de"));
    const { writes } = world.calls;
    giveIds(world, readBook(world.workbook, "de"));
    expect(world.calls.writes).toBe(writes);
  });
});
