import { describe, expect, it } from "vitest";
import { assess } from "../../../../addon/commands/assess.ts";
import { applyTrials } from "../../../../addon/commands/what-if/apply-trials.ts";
import { fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { aside, DOWN, demote, raise } from "./trials.ts";

describe("applying", () => {
  it("writes the changed cells and the reports, and says what was done", () => {
    const world = fakeWorld(sampleA());
    assess(world);
    world.written.length = 0;
    const { message } = applyTrials([raise, demote, aside])(world);
    const people = world.written.filter(
      ({ tab, edit }) => tab === "goals" || (tab === "reflection" && edit.column > 0),
    );
    expect(people).toEqual([
      { tab: "goals", edit: { row: 2, column: 0, value: 9 } },
      { tab: "goals", edit: { row: 9, column: 2, value: false } },
      { tab: "reflection", edit: { row: 5, column: 3, value: "1 – man kennt sich" } },
    ]);
    expect(message.tone).toBe("done");
    expect(message.text).toMatch(
      /^Übernommen: Ratsfraktion A, IST 0 → 1; Finanzmittel, Priorität 1 → 9; Expertise: nicht verfolgen\. Zielabdeckung/,
    );
  });

  it("leaves a cell that somebody changed meanwhile, says so, and applies the rest", () => {
    const world = fakeWorld(sampleA());
    world.type("reflection", 3, "current", "3 – Abstimmung");
    const { message, assessment } = applyTrials([raise, demote])(world);
    expect(world.column("reflection", "current")[3]).toBe("3 – Abstimmung");
    expect(world.column("goals", "rank")[0]).toBe(9);
    expect(message.tone).toBe("problem");
    expect(message.text).toContain("Nicht übernommen: Ratsfraktion A, IST – Dort steht inzwischen etwas anderes: 3.");
    expect(assessment).toBeDefined();
  });

  it("never overwrites what cannot be read", () => {
    const world = fakeWorld(sampleA());
    world.type("goals", 0, "rank", "sehr wichtig");
    applyTrials([{ tab: "goals", id: "funding", field: "rank", from: null, to: 2 }])(world);
    expect(world.column("goals", "rank")[0]).toBe("sehr wichtig");
  });

  it("writes nothing at all without an answer", () => {
    const world = fakeWorld(sampleA(), { server: DOWN });
    const { assessment, message } = applyTrials([raise])(world);
    expect(assessment).toBeUndefined();
    expect(message.text).toContain("Ihre Tabelle ist unverändert.");
    expect(world.calls.writes).toBe(0);
  });
});
