import { describe, expect, it } from "vitest";
import { takeOver } from "../../../../addon/commands/take-over.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { names, values } from "./taken.ts";

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
