import { describe, expect, it } from "vitest";
import { assess } from "../../../addon/commands/assess.ts";
import { type FakeWorld, fakeWorld } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const day = (world: FakeWorld, today: string) => assess({ ...world, today });
const dates = (world: FakeWorld) => world.column("history", "date").filter((cell) => cell !== "");
const FIGURES = ["coverage", "strengthened", "done", "overdue", "added", "gained", "planned"] as const;
const row = (world: FakeWorld, index: number) => FIGURES.map((field) => world.column("history", field)[index]);
/** What the Auswertung says about progress; undefined where it says nothing. */
const said = (world: FakeWorld) =>
  world.column("assessment", "finding").find((text) => /^(Seit dem|Since) /.test(String(text)));

describe("“Verlauf”", () => {
  it("gets a row at the first meeting, with nothing to compare with", () => {
    const world = fakeWorld(sampleA());
    day(world, "2026-03-12");
    expect(dates(world)).toEqual([{ date: "2026-03-12" }]);
    // Overdue: the Jobcenter (due on 9 March) and the Integrationsrat (last seen in August, every six months).
    expect(row(world, 0)).toEqual([0.489, "", 0, 2, "", "", ""]);
    expect(world.column("history", "goals")[0]).toContain("Finanzmittel: 37,5 %; ");
    expect(world.column("history", "snapshot")[0]).toMatch(
      /^v2:\w+:funding=1,\S+:0,1,\S+ actor0:1:4:n0 actor1:2:4:g0 actor2:3:4:n1 /,
    );
    expect(said(world)).toBeUndefined();
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

  it("compares with the last meeting of another day: IST, Stand, actors, and where a change of coverage comes from", () => {
    const world = fakeWorld(sampleA());
    day(world, "2026-03-12");
    world.type("reflection", 0, "current", "3"); // the Stiftung: risen
    world.type("reflection", 2, "current", "4"); // the Integrationsbüro: risen, and its step is done
    world.type("reflection", 2, "stage", "erledigt");
    world.type("reflection", 4, "current", "3"); // the Integrationsrat: weaker
    world.type("reflection", 8, "stage", "erledigt"); // a step that is done without a higher IST
    world.grids.actors?.push(["Finanzmittel", "Neuer Verein", "", "", ""]);
    day(world, "2026-06-11");
    world.type("reflection", 13, "current", "0");
    world.type("reflection", 13, "target", "5");
    day(world, "2026-06-11");
    expect(dates(world)).toHaveLength(2);
    const [coverage = 0, strengthened, done, overdue, added, gained = 0, planned = 0] = row(world, 1);
    expect([strengthened, done, overdue, added]).toEqual([2, 2, 8, 1]);
    // Finanzmittel weighs .3397: (3+2)/8 instead of (1+2)/8; then the new one with 5 more to aim at: 5/13.
    // Entscheidungsträger*innen weigh .2147: 4+0+3 of 10 as before.
    expect([gained, planned]).toEqual([8.5, -8.2]);
    expect(100 * Number(coverage)).toBeCloseTo(48.9 + Number(gained) + Number(planned), 0);
    expect(said(world)).toBe(
      "Seit dem 12.03.: 2 Kontakte gestärkt, 1 Kontakt schwächer, 2 Schritte erledigt, 8 überfällig, 1 Akteur neu. " +
        "Zielabdeckung weiterhin 49 %: +8 Punkte durch gestärkte Kontakte, −8 Punkte, weil mehr geplant ist.",
    );
  });

  it("says it in the language of the tabs, and names the year of a day that lies in another", () => {
    const world = fakeWorld(sampleA(), { language: "en" });
    for (const row of [0, 1, 3, 5]) world.type("reflection", row, "stage", "now");
    day(world, "2026-11-12");
    world.type("reflection", 3, "current", "2");
    world.type("reflection", 3, "stage", "done");
    day(world, "2027-01-14");
    expect(said(world)).toBe(
      "Since 12 Nov 2026: 1 contact strengthened, 1 step done, 8 overdue. " +
        "Goal coverage 49% → 53%: +4 points through strengthened contacts.",
    );
  });

  it("replaces the row of the same day, and still compares with the day before", () => {
    const world = fakeWorld(sampleA());
    day(world, "2026-03-12");
    world.type("reflection", 0, "current", "2");
    day(world, "2026-06-11");
    expect(row(world, 1)[1]).toBe(1);
    world.type("reflection", 1, "current", "3");
    day(world, "2026-06-11");
    expect(row(world, 1)[1]).toBe(2);
    day(world, "2026-09-10");
    expect(row(world, 2).slice(1)).toEqual([0, 0, 9, 0, 0, 0]);
    expect(said(world)).toBe(
      "Seit dem 11.06.: noch nichts Neues eingetragen, 9 überfällig. Zielabdeckung weiterhin 57 %.",
    );
  });

  it("finds the last meeting by its date, wherever its row stands", () => {
    const world = fakeWorld({
      ...sampleA(),
      history: [
        { date: { date: "2026-02-01" }, snapshot: "actor0:0:4" },
        { date: { date: "2025-09-01" }, snapshot: "actor0:1:4" },
        { date: { date: "2026-05-01" }, snapshot: "actor0:5:5" },
        { date: "nach Ostern", snapshot: "actor0:5:5" },
      ],
    });
    day(world, "2026-03-12");
    // Rows of before stages and goals were kept do not say what is done since, nor where coverage comes from.
    expect(row(world, 4).slice(1)).toEqual([1, "", 2, 12, "", ""]);
    expect(said(world)).toBe("Seit dem 01.02.: 1 Kontakt gestärkt, 2 überfällig, 12 Akteure neu.");
  });

  it.each(["", "bitte nicht löschen", "actor0:0:4 actor1:2"])(
    "goes back to the meeting before where the snapshot of the last one reads “%s”",
    (snapshot) => {
      const earlier = { date: { date: "2025-11-06" }, snapshot: "actor0:0:4 actor1:2:4" };
      const world = fakeWorld({ ...sampleA(), history: [{ date: { date: "2026-02-01" }, snapshot }, earlier] });
      day(world, "2026-03-12");
      expect(said(world)).toContain("Seit dem 06.11.2025: 1 Kontakt gestärkt");
    },
  );

  it("stays silent about progress where no snapshot is left", () => {
    const world = fakeWorld({ ...sampleA(), history: [{ date: { date: "2026-02-01" } }] });
    day(world, "2026-03-12");
    expect(row(world, 1).slice(1)).toEqual(["", 0, 2, "", "", ""]);
    expect(said(world)).toBeUndefined();
  });

  it("stays silent where all actors are other ones: the sample went, the team's own came", () => {
    const world = fakeWorld({
      ...sampleA(),
      history: [{ date: { date: "2026-02-01" }, snapshot: "other1:1:4 other2:0:2" }],
    });
    day(world, "2026-03-12");
    expect(said(world)).toBeUndefined();
  });

  it("counts no loss of contacts for an actor that was taken out", () => {
    const world = fakeWorld(sampleA());
    day(world, "2026-03-12");
    for (const tab of ["actors", "reflection"] as const) world.grids[tab]?.splice(2, 1); // the Stiftung
    day(world, "2026-06-11");
    expect(row(world, 1).slice(1, 2)).toEqual([0]);
    expect(row(world, 1)[5]).toBe(0);
    expect(said(world)).toContain("Zielabdeckung 49 % → 53 %: +4 Punkte, weil weniger geplant ist.");
  });

  it("writes nothing the second time", () => {
    const world = fakeWorld(sampleA());
    day(world, "2026-03-12");
    world.type("reflection", 0, "current", "3");
    day(world, "2026-06-11");
    const { length } = world.written;
    day(world, "2026-06-11");
    expect(world.written).toHaveLength(length);
  });
});
