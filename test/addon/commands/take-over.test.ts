import { describe, expect, it } from "vitest";
import { takeOver } from "../../../addon/commands/take-over.ts";
import { type FakeWorld, fakeWorld, type Rows } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const names = (world: FakeWorld) => world.column("reflection", "name").filter((name) => name !== "");
const values = (world: FakeWorld, field: Parameters<typeof world.column<"reflection">>[1]) =>
  world.column("reflection", field).slice(0, names(world).length);

/** A workbook in which these actors have been taken over; each row of tab 2 has the goal "Zielgruppen" or none. */
function taken(actors: NonNullable<Rows["actors"]>): FakeWorld {
  const world = fakeWorld({ goals: [{ name: "Zielgruppen", rank: 1, id: "target_groups" }], actors });
  takeOver(world);
  world.written.length = 0;
  return world;
}

describe("taking over", () => {
  it("brings each distinct actor into tab 3 once, by its first spelling, with a SOLL as a suggestion", () => {
    const world = fakeWorld({
      goals: [{ name: "A" }, { name: "B" }],
      actors: [
        { goal: "A", name: "Sozialamt", key: true },
        { goal: "B", name: " sozialamt " },
        { goal: "A", name: "Kita" },
        { goal: "A" },
      ],
    });
    const outcome = takeOver(world);
    expect(names(world)).toEqual(["Sozialamt", "Kita"]);
    expect(values(world, "target")).toEqual(["3 – Abstimmung", "2 – Austausch"]);
    expect(values(world, "current")).toEqual(["", ""]);
    expect(outcome.message).toEqual({
      tone: "done",
      text: "In Schritt 3: 2 Akteure neu. In Schritt 4 vorgeschlagen: 1 Akteur.",
    });
    const ids = world.column("actors", "id");
    expect(values(world, "sources")).toEqual([`${ids[0]} ${ids[1]}`, ids[2]]);
    expect(ids[3]).toBe("");
  });

  it("writes nothing the second time", () => {
    const world = fakeWorld({ ...sampleA(), reflection: [], upkeep: [] });
    takeOver(world);
    const writes = world.calls.writes;
    expect(takeOver(world).message).toEqual({ tone: "info", text: "Alle Akteure stehen schon in Schritt 3." });
    expect(world.calls.writes).toBe(writes);
  });

  it("adds below everything that people wrote, and leaves rows that they put there", () => {
    const world = fakeWorld({
      actors: [{ name: "Kita" }],
      reflection: [{ name: "Alte Freunde", current: "4" }, {}, { how: "ohne Namen" }],
    });
    takeOver(world);
    expect(world.column("reflection", "name")).toEqual(["Alte Freunde", "", "", "Kita"]);
    expect(world.column("reflection", "current").slice(0, 1)).toEqual(["4"]);
  });

  it("speaks the language of the tabs", () => {
    const world = fakeWorld({ actors: [{ name: "Library" }] }, { language: "en" });
    takeOver(world);
    expect(values(world, "target")).toEqual(["2 – exchange"]);
  });

  it("works with 0 actors", () => {
    const world = fakeWorld({});
    expect(takeOver(world).message.tone).toBe("info");
    expect(world.written).toEqual([]);
  });
});

describe("an actor that was renamed in tab 2", () => {
  it("is renamed in tab 3, where its levels stay, and references in tab 4 follow", () => {
    const world = taken([{ name: "Amt", key: true }, { name: "Kita" }]);
    world.type("reflection", 0, "current", "4");
    world.type("actors", 0, "name", "Sozialamt");
    expect(takeOver(world).message.text).toBe(
      "In Schritt 3: umbenannt „Amt“ in „Sozialamt“. In Schritt 4 ist ein Eintrag nachgezogen.",
    );
    expect(names(world)).toEqual(["Sozialamt", "Kita"]);
    expect(values(world, "current")).toEqual(["4", ""]);
    expect(world.column("upkeep", "actor")).toEqual(["Sozialamt"]);
  });

  it("follows a change of case, too", () => {
    const world = taken([{ name: "jobcenter" }]);
    world.type("actors", 0, "name", "Jobcenter");
    takeOver(world);
    expect(names(world)).toEqual(["Jobcenter"]);
  });

  it("is found after tab 2 and tab 3 were sorted", () => {
    const world = taken([{ name: "A" }, { name: "B" }, { name: "C" }]);
    for (const tab of ["actors", "reflection"] as const) {
      const grid = world.grids[tab] ?? [];
      world.grids[tab] = [...grid.slice(0, 2), ...grid.slice(2).reverse()];
    }
    world.type("actors", 0, "name", "C neu");
    takeOver(world);
    expect(names(world)).toEqual(["C neu", "B", "A"]);
  });

  it("is split: the row keeps the name that stayed, the other becomes a new actor", () => {
    const world = taken([{ name: "Stadt" }, { name: "Stadt" }]);
    world.type("actors", 1, "name", "Landkreis");
    takeOver(world);
    expect(names(world)).toEqual(["Stadt", "Landkreis"]);
  });

  it("is split into two new names: the first takes the row over", () => {
    const world = taken([{ name: "Stadt" }, { name: "Stadt" }]);
    world.type("reflection", 0, "current", "3");
    world.type("actors", 0, "name", "Sozialamt");
    world.type("actors", 1, "name", "Kulturamt");
    takeOver(world);
    expect(names(world)).toEqual(["Sozialamt", "Kulturamt"]);
    expect(values(world, "current")).toEqual(["3", ""]);
  });

  it("is merged into another: both rows stay, and the lone one never takes over a later name", () => {
    const world = taken([{ name: "Stadt" }, { name: "Amt" }]);
    world.type("reflection", 1, "current", "5");
    world.type("actors", 1, "name", "Stadt");
    takeOver(world);
    expect(names(world)).toEqual(["Stadt", "Amt"]);
    world.type("actors", 1, "name", "Kita");
    takeOver(world);
    expect(names(world)).toEqual(["Stadt", "Amt", "Kita"]);
    expect(values(world, "current")).toEqual(["", "5", ""]);
  });

  it("swaps names with another: nothing moves", () => {
    const world = taken([{ name: "A" }, { name: "B" }]);
    world.type("actors", 0, "name", "B");
    world.type("actors", 1, "name", "A");
    takeOver(world);
    expect(names(world)).toEqual(["A", "B"]);
  });
});

describe("what people did themselves is kept", () => {
  it("a name changed in tab 3 stays, until tab 2 is changed as well", () => {
    const world = taken([{ name: "Amt" }]);
    world.type("reflection", 0, "name", "Sozialamt Nord");
    takeOver(world);
    expect(names(world)).toEqual(["Sozialamt Nord"]);
    world.type("actors", 0, "name", "Sozialamt");
    takeOver(world);
    expect(names(world)).toEqual(["Sozialamt Nord"]);
    world.type("actors", 0, "name", "Sozialamt Nord");
    takeOver(world);
    world.type("actors", 0, "name", "Sozialamt Süd");
    takeOver(world);
    expect(names(world)).toEqual(["Sozialamt Süd"]);
  });

  it("a row that was deleted in tab 2 stays in tab 3", () => {
    const world = taken([{ name: "Amt" }, { name: "Kita" }]);
    world.grids.actors?.splice(2, 1);
    takeOver(world);
    expect(names(world)).toEqual(["Amt", "Kita"]);
    expect(world.written).toEqual([]);
  });

  it("a row that was copied in tab 2, with its hidden id, becomes an actor of its own", () => {
    const world = taken([{ name: "Amt" }]);
    const copy = [...(world.grids.actors?.[2] ?? [])];
    world.grids.actors?.splice(2, 0, copy);
    world.type("actors", 0, "name", "Kita");
    takeOver(world);
    expect(names(world)).toEqual(["Amt", "Kita"]);
    expect(new Set(world.column("actors", "id")).size).toBe(2);
  });

  it("a proposal in tab 4 that was deleted does not come back", () => {
    const world = taken([{ name: "Amt", key: true }]);
    expect(world.column("upkeep", "actor")).toEqual(["Amt"]);
    world.grids.upkeep?.splice(2, 1);
    takeOver(world);
    expect(world.column("upkeep", "actor")).toEqual([]);
  });

  it("an actor that has a row in tab 4 already gets no second one", () => {
    const world = fakeWorld({
      actors: [{ name: "Amt", key: true }],
      upkeep: [{ actor: " amt", measure: "Stammtisch" }],
    });
    takeOver(world);
    expect(world.column("upkeep", "actor")).toEqual([" amt"]);
  });

  it("a level in tab 4 is filled in for the guide's measures, only where it is empty", () => {
    const world = fakeWorld({
      actors: [{ name: "Amt" }],
      upkeep: [
        { actor: "Amt", measure: "Telefonate" },
        { actor: "Amt", measure: "Telefonate", level: "Inhaltsebene" },
        { actor: "Amt", measure: "Telefonate", level: "irgendwas" },
        { actor: "Amt", measure: "Stammtisch" },
      ],
    });
    takeOver(world);
    expect(world.column("upkeep", "level")).toEqual(["Beziehungsebene", "Inhaltsebene", "irgendwas", ""]);
  });

  it("only blank cells and cells of the add-on are ever written", () => {
    const world = fakeWorld({ ...sampleA(), reflection: [] });
    const before = structuredClone(world.grids);
    takeOver(world);
    for (const { tab, edit } of world.written) expect(before[tab]?.[edit.row]?.[edit.column] ?? "").toBe("");
  });
});

describe("taking over is refused", () => {
  it.each([
    ["actors", "Das Blatt „2 Akteure“ fehlt."],
    ["reflection", "Das Blatt „3 IST-Reflexion“ fehlt."],
    ["upkeep", "Das Blatt „4 Netzwerkpflege“ fehlt."],
  ] as const)("without the tab %s, and says so", (tab, sentence) => {
    const world = fakeWorld(sampleA());
    delete world.grids[tab];
    const { message, check } = takeOver(world);
    expect(message.text).toContain(sentence);
    expect(check?.problems).toHaveLength(1);
    expect(world.written).toEqual([]);
  });

  it("without the hidden columns", () => {
    const world = fakeWorld(sampleA());
    const header = world.grids.reflection?.[1] ?? [];
    header[header.indexOf("ID")] = "";
    expect(takeOver(world).message.text).toContain("Die Spalte „ID“ fehlt.");
    expect(world.written).toEqual([]);
  });

  it("in an empty workbook", () => {
    const world = fakeWorld({});
    world.grids = Object.assign(world.grids, {
      meeting: undefined,
      team: undefined,
      goals: undefined,
      actors: undefined,
    });
    Object.assign(world.grids, { reflection: undefined, upkeep: undefined, assessment: undefined, history: undefined });
    expect(takeOver(world).message.text).toContain("„Arbeitsblätter anlegen“ legt sie an");
  });
});
