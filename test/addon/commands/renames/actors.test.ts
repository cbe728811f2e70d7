import { describe, expect, it } from "vitest";
import { takeOver } from "../../../../addon/commands/take-over.ts";
import { NOTHING, seen } from "./seen.ts";

describe("actors that were changed in step 2", () => {
  it("two that become one: both rows of step 3 stay, and it is said once", () => {
    const world = seen();
    world.type("actors", 0, "name", "Amt");
    expect(takeOver(world).message.text).toBe(
      "„Kita“ heißt in Schritt 2 jetzt „Amt“ und hat in Schritt 3 noch eine eigene Zeile: Bitte übertragen, was Sie brauchen.",
    );
    expect(world.column("reflection", "name")).toEqual(["Kita", "Amt"]);
    expect(takeOver(world).message.text).toBe(NOTHING);
  });

  it("two that get one new name: the first takes its row along, and the other is named", () => {
    const world = seen();
    world.type("actors", 0, "name", "Stadt");
    world.type("actors", 1, "name", "Stadt");
    expect(takeOver(world).message.text).toBe(
      "In Schritt 3: umbenannt „Kita“ in „Stadt“. In Schritt 4 ist ein Eintrag nachgezogen. „Amt“ heißt in Schritt 2 jetzt „Stadt“ und hat in Schritt 3 noch eine eigene Zeile: Bitte übertragen, was Sie brauchen.",
    );
    expect(world.column("reflection", "name")).toEqual(["Stadt", "Amt"]);
  });

  it.each([
    ["a space that does not break", "Kita\u00a0"],
    ["a soft hyphen", "Ki\u00adta"],
    ["a bullet and a tab", "•\tKita"],
    ["a line break", "Kita\n"],
  ])("%s from Word changes nothing that people see in step 3", (_, name) => {
    const world = seen();
    const before = world.column("reflection", "contactHolder");
    world.type("actors", 0, "name", name);
    takeOver(world);
    expect(world.column("reflection", "name")[1]).toBe("Amt");
    expect(world.column("reflection", "name")).toHaveLength(2);
    expect(world.column("reflection", "contactHolder")).toEqual(before);
  });
});

describe("rows of step 4 that name an actor as it was called before", () => {
  it("follow where step 3 and step 2 were both renamed by hand", () => {
    const world = seen();
    world.type("reflection", 0, "name", "Kindergarten");
    world.type("actors", 0, "name", "Kindergarten");
    expect(takeOver(world).message.text).toBe("In Schritt 4 ist ein Eintrag nachgezogen.");
    expect(world.column("upkeep", "actor")).toEqual(["Kindergarten"]);
  });

  it("stay where another actor bears that name now", () => {
    const world = seen();
    world.type("reflection", 0, "name", "Kindergarten");
    world.type("actors", 0, "name", "Kindergarten");
    world.type("actors", 1, "name", "Kita");
    takeOver(world);
    expect(world.column("upkeep", "actor")).toEqual(["Kita"]);
  });
});

it("all of it is said in English, too", () => {
  const world = seen();
  world.type("team", 0, "name", "Kim Yılmaz");
  world.type("actors", 0, "name", "Kita Nord");
  expect(takeOver({ ...world, language: "en" }).message.text).toBe(
    "In step 3: renamed “Kita” to “Kita Nord”. In step 4, 1 entry brought in line. Now called in the team: “Kim Yılmaz” (was “Kim”). 4 entries brought in line.",
  );
});
