import { describe, expect, it } from "vitest";
import { takeOver } from "../../../../addon/commands/take-over.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { names, taken } from "./taken.ts";

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
