import { describe, expect, it } from "vitest";
import { assess } from "../../../../addon/commands/assess.ts";
import { fakeWorld, type Rows } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { written } from "./written.ts";

describe("an older result", () => {
  it("is gone where the new one is shorter, and only the add-on's columns are touched", () => {
    const world = fakeWorld(sampleA());
    assess(world);
    world.grids.assessment?.[1]?.push("Notizen");
    world.grids.assessment?.[14]?.push("bleibt");
    world.grids.actors?.splice(5);
    world.grids.reflection?.splice(5);
    assess(world);
    expect(written(world, "actor")).toHaveLength(3);
    expect(
      world
        .column("assessment", "need")
        .slice(3)
        .every((cell) => cell === ""),
    ).toBe(true);
    expect(world.grids.assessment?.[14]).toContain("bleibt");
  });

  it("leaves no place behind in tab 3", () => {
    const world = fakeWorld({
      goals: [{ name: "A", rank: 1 }],
      actors: [{ goal: "A", name: "K" }],
      reflection: [{ name: "K", current: "1", target: "2" }],
    });
    assess(world);
    world.type("reflection", 0, "current", "2");
    assess(world);
    expect(world.column("reflection", "place")).toEqual([""]);
  });
});

describe("the reports are written as far as they can be", () => {
  it("without the columns of coverage, and it is said", () => {
    const world = fakeWorld(sampleA());
    const header = world.grids.assessment?.[1] ?? [];
    for (const title of ["Abdeckung", "Balken"]) header[header.indexOf(title)] = "";
    const { message } = assess(world);
    expect(message.text).toContain("Das Blatt „Auswertung“ ist nicht vollständig");
    expect(written(world, "actor")).toHaveLength(13);
  });

  it("without “Verlauf”", () => {
    const world = fakeWorld(sampleA());
    delete world.grids.history;
    expect(assess(world).message.text).toContain("„Verlauf“ ist nicht vollständig");
    expect(written(world, "actor")).toHaveLength(13);
  });
});

describe("2,000 actors", () => {
  const many = (count: number): Rows => ({
    goals: sampleA().goals ?? [],
    actors: Array.from({ length: count }, (_, index) => ({
      goal: index % 2 ? "Zielgruppen" : "Expertisee",
      name: `Verein ${index}`,
      key: index % 3 === 0,
    })),
  });

  it("take as few calls as ten", () => {
    const [few, lots] = [fakeWorld(many(10)), fakeWorld(many(2_000))];
    assess(few);
    assess(lots);
    expect(lots.calls).toEqual(few.calls);
    expect(written(lots, "actor")).toHaveLength(2_000);
    expect(String(lots.column("history", "snapshot")[0]).length).toBeLessThan(50_000);
  });
});
