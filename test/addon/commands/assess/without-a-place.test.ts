import { describe, expect, it } from "vitest";
import { assess } from "../../../../addon/commands/assess.ts";
import { fakeWorld, type Rows } from "../../../support/fake-world.ts";
import { written } from "./written.ts";

describe("what has no place", () => {
  const one = (rows: Rows) => {
    const world = fakeWorld(rows);
    const outcome = assess(world);
    return { world, outcome };
  };

  it("an actor without IST stands after the others, with a question mark", () => {
    const { world } = one({
      goals: [{ name: "A", rank: 1 }],
      actors: [
        { goal: "A", name: "K" },
        { goal: "A", name: "L" },
      ],
      reflection: [
        { name: "K", target: "3" },
        { name: "L", current: "1", target: "2" },
      ],
    });
    expect(written(world, "actor")).toEqual(["L", "K"]);
    expect(written(world, "levels")).toEqual(["1 → 2", "? → 3"]);
    expect(written(world, "arithmetic")[1]).toBe("Noch ohne Platz: IST oder SOLL fehlt");
  });

  it("a goal with nothing aimed at says so, and counts as covered", () => {
    const { world } = one({
      goals: [{ name: "A", rank: 1 }],
      actors: [{ goal: "A", name: "K" }],
      reflection: [{ name: "K", current: "2", target: "0" }],
    });
    expect(written(world, "coverage").slice(0, 2)).toEqual([1, 1]);
    expect(written(world, "bar")[1]).toBe("nichts angestrebt");
  });

  it("a goal whose actors are all incomplete has no figure", () => {
    const { world } = one({
      goals: [{ name: "A", rank: 1 }],
      actors: [{ goal: "A", name: "K" }],
      reflection: [{ name: "K" }],
    });
    expect(written(world, "coverage")).toEqual([0]);
    expect(written(world, "bar")[1]).toBe("IST oder SOLL fehlt");
  });

  it("0 actors: the result says so, and nothing fails", () => {
    const { world, outcome } = one({ goals: [{ name: "A", rank: 1 }] });
    expect(written(world, "actor")).toEqual([]);
    expect(written(world, "finding")[0]).toBe(
      "Noch ist kein Akteur genannt. Wer könnte uns bei unseren Zielen helfen?",
    );
    expect(outcome.message.text).toBe("Zielabdeckung 0 %. Zurzeit keine Lücke.");
  });

  it("cells that cannot be used count as empty, and it is said how many", () => {
    const { world, outcome } = one({
      goals: [{ name: "A", rank: "hoch" }],
      actors: [{ goal: "X", name: "K" }],
      reflection: [{ name: "K", current: "6", target: "3", owner: "Niemand" }],
    });
    expect(outcome.assessment?.badCells).toBe(4);
    expect(written(world, "finding")[0]).toBe(
      "4 Zellen können so nicht verwendet werden und zählen als leer. „Eingaben prüfen“ zeigt, wo.",
    );
    expect(world.asked.assess[0]?.goals[0]?.rank).toBe(null);
    expect(world.asked.assess[0]?.actors[0]).toMatchObject({ current: null, goals: [], owner: null });
  });

  it("more than three questions of one kind become one", () => {
    const { world } = one({
      goals: ["A", "B", "C", "D", "E"].map((name) => ({ name })),
      actors: [{ goal: "A", name: "K" }],
    });
    expect(written(world, "finding")).toContain(
      "5 Ziele ohne Priorität: A, B, C und 2 weitere. Zurückstellen – oder gemeinsam ans Ende?",
    );
  });

  it("a measure of one's own without a level is not called missing upkeep", () => {
    const { world } = one({
      goals: [{ name: "A", rank: 1 }],
      actors: [{ goal: "A", name: "K", key: true }],
      reflection: [{ name: "K", current: "1", target: "2" }],
      upkeep: [{ actor: "K", measure: "Stammtisch" }],
    });
    expect(world.asked.assess[0]?.upkeep).toEqual([]);
    expect(written(world, "finding").join()).not.toContain("Pflege ist noch nicht verabredet");
  });
});
