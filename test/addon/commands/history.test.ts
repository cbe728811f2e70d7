import { describe, expect, it } from "vitest";
import { assess } from "../../../addon/commands/assess.ts";
import { currentIn, snapshotOf } from "../../../addon/commands/assessment/history-row.ts";
import { type FakeWorld, fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const day = (world: FakeWorld, today: string) => assess({ ...world, today });
const dates = (world: FakeWorld) => world.column("history", "date").filter((cell) => cell !== "");
const row = (world: FakeWorld, index: number) =>
  (["coverage", "strengthened", "done", "overdue", "added"] as const).map(
    (field) => world.column("history", field)[index],
  );

describe("“Verlauf”", () => {
  it("gets a row at the first meeting, with nothing to compare with", () => {
    const world = fakeWorld(sampleA());
    day(world, "2026-03-12");
    expect(dates(world)).toEqual([{ date: "2026-03-12" }]);
    // Overdue: the Jobcenter (due on 9 March) and the Integrationsrat (last seen in August, every six months).
    expect(row(world, 0)).toEqual([0.489, "", 0, 2, ""]);
    expect(world.column("history", "goals")[0]).toContain("Finanzmittel: 37,5 %; ");
    expect(world.column("history", "snapshot")[0]).toContain("actor0:1:4 actor1:2:4");
  });

  it("keeps one row a day: a second assessment replaces it", () => {
    const world = fakeWorld(sampleA());
    day(world, "2026-03-12");
    world.type("reflection", 0, "stage", "erledigt");
    world.type("reflection", 0, "current", "4");
    day(world, "2026-03-12");
    expect(dates(world)).toHaveLength(1);
    expect(row(world, 0)[2]).toBe(1);
    expect(row(world, 0)[1]).toBe("");
  });

  it("compares with the last meeting of another day: risen IST, and actors that are new", () => {
    const world = fakeWorld(sampleA());
    day(world, "2026-03-12");
    world.type("reflection", 0, "current", "3");
    world.type("reflection", 1, "current", "1");
    world.grids.actors?.push(["", "Neuer Verein", "", "", ""]);
    day(world, "2026-06-11");
    day(world, "2026-06-11");
    expect(dates(world)).toHaveLength(2);
    expect(row(world, 1).slice(1, 3)).toEqual([1, 0]);
    expect(row(world, 1)[4]).toBe(1);
  });

  it("finds the last meeting by its date, wherever its row stands", () => {
    const world = fakeWorld({
      ...sampleA(),
      history: [
        { date: { date: "2026-02-01" }, snapshot: "actor0:0:4" },
        { date: { date: "2025-09-01" }, snapshot: "actor0:1:4" },
      ],
    });
    day(world, "2026-03-12");
    expect(row(world, 2)[1]).toBe(1);
    expect(row(world, 2)[4]).toBe(12);
  });

  it("stays silent about progress where the snapshot is lost", () => {
    const world = fakeWorld({ ...sampleA(), history: [{ date: { date: "2026-02-01" } }] });
    day(world, "2026-03-12");
    expect([row(world, 1)[1], row(world, 1)[4]]).toEqual(["", ""]);
  });
});

describe("the snapshot", () => {
  const actor = {
    at: 2,
    namedAt: 2,
    name: "",
    key: false,
    goals: [],
    purposes: [],
    stage: null,
    how: "",
    owner: null,
    due: null,
  } as const;
  const actors = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...{ ...actor, goals: [], purposes: [] },
      id: index.toString(16).padStart(8, "0"),
      current: index % 2 ? null : (3 as const),
      target: 4 as const,
    }));

  it("tells IST again", () => {
    const read = currentIn(snapshotOf(actors(2)));
    expect([...(read ?? [])]).toEqual([
      ["00000000", 3],
      ["00000001", null],
    ]);
  });

  it("of 2,000 actors fits into one cell", () => {
    expect(snapshotOf(actors(2_000)).length).toBeGreaterThan(20_000);
    expect(snapshotOf(actors(2_000)).length).toBeLessThan(50_000);
  });

  it("is left out rather than cut", () => {
    expect(snapshotOf(actors(5_000))).toBe("");
    expect(currentIn("")).toBe(null);
  });
});
