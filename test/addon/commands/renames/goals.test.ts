import { describe, expect, it } from "vitest";
import { takeOver } from "../../../../addon/commands/take-over.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { NOTHING, problems, ROWS, seen } from "./seen.ts";

describe("a goal that is called otherwise in step 1", () => {
  it.each([
    [0, "Finanzmittel und Spenden", "Finanzmittel"],
    [0, "Finanzmitel", "Finanzmittel"],
    [1, "Räume in der Stadt", "Räume"],
  ])("goal %i becomes %s: the entries follow, and so do prepared rows", (row, to, from) => {
    const world = seen();
    world.type("goals", row, "name", to);
    expect(takeOver(world).message.text).toBe(
      `In Schritt 1 umbenannt: „${from}“ in „${to}“. 2 Einträge sind nachgezogen.`,
    );
    const other = row === 0 ? "Räume" : "Finanzmittel";
    expect(world.column("actors", "goal")).toEqual(row === 0 ? [other, to, other, to] : [to, other, to, other]);
    expect(problems(world)).toEqual([]);
  });

  it("perhaps became another goal: nothing is written, and people are asked", () => {
    const world = seen();
    world.type("goals", 1, "name", "Zugang zu Medien");
    expect(takeOver(world).message.text).toBe(NOTHING);
    expect(world.column("actors", "goal")).toEqual(["Räume", "Finanzmittel", "Räume", "Finanzmittel"]);
    expect(problems(world)).toEqual([
      "2 Akteure, Zeile 3, Ziel: Das Ziel „Räume“ steht nicht in Schritt 1. Meinten Sie „Zugang zu Medien“?",
    ]);
  });

  it("got the words of another goal of the guide: it may be that one now, and people are asked", () => {
    const world = seen();
    world.type("goals", 0, "name", "Fachlicher Austausch");
    takeOver(world);
    expect(world.written).toEqual([]);
    expect(problems(world)?.[0]).toContain("Meinten Sie „Fachlicher Austausch“?");
  });

  it("got the words for contacts without a goal: no entry loses its goal for that", () => {
    const world = seen({
      ...ROWS,
      goals: [{ name: "Weitere Kontakte" }],
      actors: [{ goal: "Weitere Kontakte", name: "Amt" }],
    });
    world.type("goals", 0, "name", "Weitere bestehende Kontakte");
    takeOver(world);
    expect(world.written).toEqual([]);
  });

  it("the guide's goals are known in each language, also where nothing is remembered", () => {
    const world = fakeWorld({
      goals: [{ name: "Funding", id: "funding" }],
      actors: [{ goal: "Finanzmittel", name: "Amt" }],
    });
    expect(takeOver(world).message.text).toContain("„Finanzmittel“ in „Funding“");
    expect(world.column("actors", "goal")).toEqual(["Funding"]);
  });
});
