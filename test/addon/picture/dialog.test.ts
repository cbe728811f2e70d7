import { describe, expect, it } from "vitest";
import { assess } from "../../../addon/commands/assess.ts";
import { networkMap } from "../../../addon/commands/network-map.ts";
import { MOST_DRAWN, pictureOf } from "../../../addon/picture/picture-of.ts";
import { readBook } from "../../../addon/tabs/book.ts";
import { resolve } from "../../../addon/tabs/resolve.ts";
import { type FakeWorld, fakeWorld, type Rows } from "../../support/fake-world.ts";
import { sampleA } from "../../support/sample-a.ts";

const picture = (world: FakeWorld) => {
  const book = readBook(world.workbook, world.language);
  return pictureOf(book, resolve(book));
};
function bodyOf(world: FakeWorld): string {
  const parts = networkMap(world);
  if ("refusal" in parts) throw new Error(parts.refusal);
  return parts.body;
}
/** The cells of the table under this heading, without markup. */
function table(body: string, section: string): string[][] {
  const [, inner = ""] =
    new RegExp(`<section class="${section}"[\\s\\S]*?<tbody>([\\s\\S]*?)</tbody>`).exec(body) ?? [];
  const cells = (row: string) =>
    [...row.matchAll(/<(?:th|td)[^>]*>([\s\S]*?)<\/(?:th|td)>/g)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, ""));
  return [...inner.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) => cells(row));
}
const goals = [{ rank: 1, name: "Finanzmittel", pursued: true, id: "g1" }];
/** Actors of one goal, each with IST and SOLL as given. */
const actorsWith = (levels: readonly (readonly [string, string])[]): Rows => ({
  goals,
  actors: levels.map((_, index) => ({ goal: "Finanzmittel", name: `Akteur ${index}`, id: `r${index}` })),
  reflection: levels.map(([current, target], index) => ({ name: `Akteur ${index}`, current, target, id: `a${index}` })),
});

describe("the picture of sample A", () => {
  const world = fakeWorld(sampleA());
  it("has the pursued goals in their order, and each actor at its goal", () => {
    const { map } = picture(world);
    expect(map.goals.slice(0, 3)).toEqual([
      "Finanzmittel",
      "Zugang zu Entscheidungsträger*innen",
      "Gemeinsame Projekte/Kooperationen",
    ]);
    expect(map.actors.find(({ name }) => name === "Ratsfraktion A")).toEqual({
      name: "Ratsfraktion A",
      key: false,
      current: 0,
      target: 2,
      goal: 1,
      also: [],
      place: null,
      chosen: true,
    });
  });

  it("the table says what the map shows, actor by actor, in whole names and words", () => {
    const { map } = picture(world);
    const rows = table(bodyOf(world), "table");
    expect(rows).toHaveLength(13);
    for (const { name, current, target, key, goal } of map.actors) {
      const row = rows.find(([first]) => first === name);
      expect(row?.[1]).toBe(map.goals[goal ?? -1]);
      expect(row?.slice(2, 4).map((cell) => cell.slice(0, 1))).toEqual([String(current), String(target)]);
      expect(row?.[5]).toBe(key ? "★ ja" : "–");
    }
    expect(rows[3]?.slice(2)).toEqual(["0 – kein Kontakt", "2 – Austausch", "2", "–", "jetzt"]);
  });

  it("has real headers in every table", () => {
    const body = bodyOf(world);
    expect([...body.matchAll(/<th scope="col">/g)].length).toBe(7 + 5);
    expect([...body.matchAll(/<th scope="row">/g)].length).toBe(13 + 8);
  });

  it("has the places that the assessment gave", () => {
    const assessed = fakeWorld(sampleA());
    assess(assessed);
    const places = picture(assessed).map.actors.flatMap(({ place }) => place ?? []);
    expect(places.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it("adds up the levels of each goal as the Worker does", () => {
    const asked = fakeWorld(sampleA());
    assess(asked);
    const { coverage } = picture(asked);
    const reply = asked.server.assess(asked.asked.assess[0] as never);
    if (!reply.ok) throw new Error(reply.code);
    const shares = reply.value.goals.map((goal) => goal.coverage).sort();
    expect(coverage.map(({ current, target }) => (target === 0 ? 0 : current / target)).sort()).toEqual(shares);
    expect(table(bodyOf(asked), "coverage")[1]?.slice(2)).toEqual(["7", "10", "70 %"]);
  });

  it("asks nobody and writes nothing", () => {
    const untouched = fakeWorld(sampleA());
    bodyOf(untouched);
    expect(untouched.written).toEqual([]);
    expect(untouched.asked.assess).toEqual([]);
  });

  it.each(["de", "en"] as const)("has all its words in %s", (language) => {
    const body = bodyOf({ ...world, language });
    expect(body).not.toMatch(/undefined|\[object/);
    expect(body).toContain(language === "de" ? ">Stand 12.03.2026<" : ">As of 12 Mar 2026<");
  });
});

describe("who is not drawn", () => {
  it("actors without IST or SOLL are named, never drawn as 0", () => {
    const world = fakeWorld(
      actorsWith([
        ["2", "3"],
        ["", "3"],
        ["1", ""],
        ["viel", "3"],
      ]),
    );
    expect(picture(world).map.actors.map(({ name }) => name)).toEqual(["Akteur 0"]);
    expect(bodyOf(world)).toContain("weil IST oder SOLL fehlt: Akteur 1 · Akteur 2 · Akteur 3.");
    expect(table(bodyOf(world), "table")[1]?.slice(2, 5)).toEqual(["fehlt", "3 – Abstimmung", "–"]);
  });

  it("of a hundred the largest gaps are drawn, the others named and in the table", () => {
    const world = fakeWorld(
      actorsWith(Array.from({ length: 100 }, (_, index) => (index < 20 ? ["2", "3"] : ["0", "5"]))),
    );
    expect(picture(world).map.actors).toHaveLength(MOST_DRAWN);
    expect(picture(world).tooMany[0]).toBe("Akteur 0");
    expect(bodyOf(world)).toContain("und 8 weitere");
    expect(table(bodyOf(world), "table")).toHaveLength(100);
  });

  it("with nobody to draw the rings and goals are there, and a sentence", () => {
    const body = bodyOf(fakeWorld({ goals }));
    expect(body).toContain("Noch hat kein Akteur ein IST und ein SOLL.");
    expect(body).toContain(">Finanzmittel<");
  });

  it("goals that are set aside have no sector; whoever serves only them stands without a goal", () => {
    const world = fakeWorld(actorsWith([["1", "2"]]));
    world.type("goals", 0, "pursued", false);
    expect(picture(world).map).toMatchObject({ goals: [], actors: [{ goal: null }] });
  });

  it("without tabs there is a sentence instead of a picture", () => {
    const world = fakeWorld({});
    world.grids = {};
    expect(networkMap({ ...world, workbook: { ...world.workbook, read: () => ({}) } })).toEqual({
      refusal: expect.stringContaining("Arbeitsblätter anlegen"),
    });
  });
});

describe("coverage over time", () => {
  const meetings = (...shares: readonly number[]) =>
    bodyOf(
      fakeWorld({
        goals,
        history: shares.map((coverage, index) => ({ date: { date: `202${index}-03-12` }, coverage })).reverse(),
      }),
    );
  it("of no meeting says how to get one", () => expect(meetings()).toContain("Noch nichts bewertet."));
  it("of one meeting is said in words", () =>
    expect(meetings(0.49)).toContain("Bisher ein Treffen: 49 % am 12.03.2020."));
  it("of more is a line, the oldest first, with its figures and a table", () => {
    const body = meetings(0.3, 0.4, 0.5);
    expect([...body.matchAll(/class="share"[^>]*>([^<]*)</g)].map(([, share]) => share)).toEqual([
      "30 %",
      "40 %",
      "50 %",
    ]);
    expect(table(body, "history")).toEqual([
      ["12.03.2020", "30 %"],
      ["12.03.2021", "40 %"],
      ["12.03.2022", "50 %"],
    ]);
    expect(body).toContain("30 % beim ersten gezeigten Treffen, 50 % beim letzten");
  });
  it("of many shows the last eight, and says so", () =>
    expect(meetings(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1)).toContain("die letzten 8 von 10 Treffen"));
});
