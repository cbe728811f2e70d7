import { describe, expect, it } from "vitest";
import { assess } from "../../../addon/commands/assess.ts";
import { applyTrials } from "../../../addon/commands/what-if/apply-trials.ts";
import { whatIf } from "../../../addon/commands/what-if/what-if.ts";
import { compareStandings } from "../../../addon/sidebar/compare-standings.ts";
import { draftOf, readDraft } from "../../../addon/sidebar/draft.ts";
import { trialsOf } from "../../../addon/sidebar/trials-of.ts";
import type { Basis, Trial, WhatIfView } from "../../../addon/sidebar/what-if.ts";
import { type FakeWorld, fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const DOWN = { assess: () => ({ ok: false as const, status: 0, code: "no_answer" }) };
const raise: Trial = { tab: "reflection", id: "actor3", field: "current", from: 0, to: 1 };
const demote: Trial = { tab: "goals", id: "funding", field: "rank", from: 1, to: 9 };
const aside: Trial = { tab: "goals", id: "expertise", field: "pursued", from: true, to: false };

function viewOf(world: FakeWorld, trials: Trial[], mark: string | null = null): WhatIfView {
  const answer = whatIf(world, trials, mark);
  if (!answer.ok) throw new Error(answer.text);
  return answer.view;
}
function basisOf(world: FakeWorld): Basis {
  const { basis } = viewOf(world, []);
  if (basis === null) throw new Error("no basis");
  return basis;
}

describe("what would be", () => {
  it("begins with what stands in the sheet: goals, actors, places, coverage", () => {
    const basis = basisOf(fakeWorld(sampleA()));
    expect(basis.goals[0]).toEqual({ id: "funding", name: "Finanzmittel", rank: 1, pursued: true });
    expect(basis.actors[3]).toMatchObject({
      id: "actor3",
      name: "Ratsfraktion A",
      current: 0,
      target: 2,
      findable: true,
    });
    expect(basis.standings.places.slice(0, 3).map(({ id }) => id)).toEqual(["actor0", "actor1", "actor3"]);
    expect(basis.standings.coverage).toBeCloseTo(0.489, 3);
  });

  it("is what an assessment says once it is done, for each kind of change and all together", () => {
    for (const trials of [[raise], [demote], [aside], [raise, demote, aside]]) {
      const world = fakeWorld(sampleA());
      const { standings } = viewOf(world, trials);
      const { assessment } = applyTrials(trials)(world);
      expect(standings?.coverage).toBe(assessment?.coverage);
      expect(standings?.places.slice(0, 10).map(({ place, points }) => [place, points])).toEqual(
        assessment?.first.map(({ place, points }) => [place, points]),
      );
    }
  });

  it("costs one request per change, one read per tab, and writes nothing", () => {
    const world = fakeWorld(sampleA());
    const { mark } = basisOf(world);
    const before = { ...world.calls };
    const { basis } = viewOf(world, [raise], mark);
    expect(basis).toBe(null);
    expect(world.asked.assess).toHaveLength(2);
    expect(world.calls).toEqual({ reads: before.reads + 8, writes: 0 });
    expect(world.written).toEqual([]);
  });

  it("sends no names, and nothing that does not decide about the order", () => {
    const world = fakeWorld(sampleA());
    viewOf(world, [raise]);
    const sent = JSON.stringify(world.asked.assess);
    for (const word of ["Ratsfraktion", "Finanzmittel", "owner", "due", "upkeep", "stage"])
      expect(sent).not.toContain(word);
  });

  it("compares with the sheet as it stands now: when somebody changed it, a new basis comes along", () => {
    const world = fakeWorld(sampleA());
    const { mark } = basisOf(world);
    world.type("reflection", 0, "current", "4");
    const view = viewOf(world, [raise], mark);
    expect(view.basis?.actors[0]?.current).toBe(4);
    expect(view.basis?.standings.places[0]?.id).toBe("actor1");
    world.type("reflection", 1, "how", "anrufen"); // says nothing about the order
    expect(viewOf(world, [raise], view.basis?.mark).basis).toBe(null);
  });

  it.each([
    [
      "somebody changed the cell",
      (world: FakeWorld) => world.type("reflection", 3, "current", "2"),
      "etwas anderes: 2.",
    ],
    ["the cell was emptied", (world: FakeWorld) => world.type("reflection", 3, "current", ""), "etwas anderes: leer."],
    [
      "it cannot be read",
      (world: FakeWorld) => world.type("reflection", 3, "current", "viel"),
      "nicht verwendet werden",
    ],
    ["the row is gone", (world: FakeWorld) => world.grids.reflection?.splice(5, 1), "gibt es nicht mehr"],
  ])("leaves a trial out where %s, and says why", (_, meanwhile, why) => {
    const world = fakeWorld(sampleA());
    meanwhile(world);
    const { stale, basis, standings } = viewOf(world, [raise]);
    expect(stale).toEqual([{ index: 0, why: expect.stringContaining(why) }]);
    expect(standings).toEqual(basis?.standings);
  });

  it("lets actors without an id take part, but nothing be tried on them", () => {
    const world = fakeWorld(sampleA());
    world.grids.actors?.push(["Finanzmittel", "Neue Stiftung", "", true, ""]);
    world.type("reflection", 0, "id", "");
    const { actors, mark } = basisOf(world);
    expect(actors.filter(({ findable }) => !findable).map(({ name }) => name)).toEqual([
      "Stiftung Gute Nachbarschaft",
      "Neue Stiftung",
    ]);
    expect(basisOf(world).mark).toBe(mark);
  });

  it("says why there is no result", () => {
    expect(whatIf(fakeWorld(sampleA(), { server: DOWN }), [raise], null)).toEqual({
      ok: false,
      text: expect.stringContaining("Ihre Tabelle ist unverändert."),
    });
    const world = fakeWorld(sampleA());
    delete world.grids.reflection;
    expect(whatIf(world, [], null)).toMatchObject({ ok: false, text: expect.stringContaining("Das geht noch nicht.") });
  });
});

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

describe("what the fields say", () => {
  const basis = basisOf(fakeWorld(sampleA()));
  const goal = { tab: "goals" as const, id: "funding" };
  const actor = { tab: "reflection" as const, id: "actor3" };

  it.each(["0", "1.5", "1,5", "-1", "zwei", "", "1e3", "9007199254740993"])("%j is no priority", (rank) => {
    expect(readDraft({ ...draftOf(goal, basis, []), rank }, basis, [])).toEqual({ fault: "not_a_rank" });
  });

  it("a priority, with spaces around it", () => {
    expect(readDraft({ ...draftOf(goal, basis, []), rank: " 3 " }, basis, [])).toEqual({
      trials: [{ ...goal, field: "rank", from: 1, to: 3 }],
    });
  });

  it("a goal that is not pursued needs no priority", () => {
    expect(readDraft({ ...draftOf(goal, basis, []), rank: "x", pursued: false }, basis, [])).toEqual({
      trials: [{ ...goal, field: "pursued", from: true, to: false }],
    });
  });

  it("IST and SOLL at once; trying again changes the trial, and going back takes it out", () => {
    const first = readDraft({ ...draftOf(actor, basis, []), current: "1", target: "3" }, basis, []);
    const trials = "trials" in first ? first.trials : [];
    expect(trials.map(({ field, from, to }) => [field, from, to])).toEqual([
      ["current", 0, 1],
      ["target", 2, 3],
    ]);
    expect(draftOf(actor, basis, trials)).toMatchObject({ current: "1", target: "3" });
    const again = readDraft({ ...draftOf(actor, basis, trials), current: "0", target: "4" }, basis, trials);
    expect(again).toEqual({ trials: [{ ...actor, field: "target", from: 2, to: 4 }] });
  });

  it("nothing that is not there already", () => {
    expect(readDraft(draftOf(actor, basis, []), basis, [])).toEqual({ fault: "nothing_changed" });
    expect(readDraft(draftOf({ ...actor, id: "gone" }, basis, []), basis, [])).toEqual({ fault: "nothing_changed" });
  });

  it("at most twenty changes", () => {
    const many = Array.from({ length: 20 }, (_, index): Trial => ({ ...raise, id: `other${index}` }));
    expect(readDraft({ ...draftOf(actor, basis, many), current: "1" }, basis, many)).toEqual({ fault: "too_many" });
  });
});

describe("old and new order", () => {
  const standings = (...ids: string[]) => ({
    coverage: 0,
    places: ids.map((id, index) => ({ id, place: index + 1, points: 1 })),
  });

  it("counts who moves up and down, who comes in and who has no gap any more", () => {
    const { moves, ...counts } = compareStandings(standings("a", "b", "c", "d"), standings("c", "b", "e", "a"));
    expect(counts).toEqual({ up: 1, down: 1, entered: 1, left: 1 });
    expect(moves.map(({ id, before, now }) => [id, before, now])).toEqual([
      ["c", 3, 1],
      ["b", 2, 2],
      ["e", null, 3],
      ["a", 1, 4],
      ["d", 4, null],
    ]);
  });
});

describe("what the page may send", () => {
  it.each([[[]], [[raise, demote, aside]], [[{ ...raise, from: null }]]])("trials: %j", (given) => {
    expect(trialsOf(given)).toEqual(given);
  });

  it.each([
    null,
    "x",
    [null],
    [{ ...raise, to: 6 }],
    [{ ...raise, to: null }],
    [{ ...raise, to: "1" }],
    [{ ...raise, tab: "team" }],
    [{ ...raise, field: "name" }],
    [{ ...raise, field: "rank" }],
    [{ ...raise, id: "../x" }],
    [{ ...demote, to: 0 }],
    [{ ...demote, to: 1.5 }],
    [{ ...aside, from: null }],
    [{ ...raise, tab: "__proto__" }],
    [raise, raise],
    Array.from({ length: 21 }, (_, index) => ({ ...raise, id: `a${index}` })),
  ])("nothing else: %j", (given) => {
    expect(trialsOf(given)).toBe(null);
  });
});
