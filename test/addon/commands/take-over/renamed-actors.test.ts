import { describe, expect, it } from "vitest";
import { takeOver } from "../../../../addon/commands/take-over.ts";
import { names, taken, values } from "./taken.ts";

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
