import { describe, expect, it } from "vitest";
import { applyTrials } from "../../../../addon/commands/what-if/apply-trials.ts";
import { whatIf } from "../../../../addon/commands/what-if/what-if.ts";
import { type FakeWorld, fakeWorld } from "../../../support/fake-world.ts";
import { sampleA } from "../../../support/sample-a.ts";
import { aside, basisOf, DOWN, demote, raise, viewOf } from "./trials.ts";

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
    expect(world.asked.assess.map(({ terms }) => terms)).toEqual([false, false]);
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
