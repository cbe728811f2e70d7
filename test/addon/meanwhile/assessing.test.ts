import { describe, expect, test } from "vitest";
import { texts } from "../../../addon/text/index.ts";
import { allCells, sheetNames } from "../../support/cells.ts";
import { sortRows } from "../../support/sort-rows.ts";
import { HEADER_ROW, sharedSheet, TAB_2, TAB_3 } from "./shared-sheet.ts";

const { changedMeanwhile } = texts.de.menu;
const { byActor, columnOf, meanwhile, placesByActor, playground, put, records, rowOf, run, tab } = sharedSheet();

const each = (act: (name: string) => void) => {
  for (const name of [TAB_3, TAB_2]) act(name);
};

const OURS = ["Platz", "ID", "Zeilen in 2", "Name in 2", "Pflege vorgeschlagen"];
/** What people wrote in tab 3, by actor. */
const entriesByActor = () =>
  new Map(
    [...byActor()].map(([actor, row]) => [actor, Object.entries(row).filter(([header]) => !OURS.includes(header))]),
  );

describe("while the Worker assesses, a person", () => {
  test.each<[string, () => void]>([
    ["sorts tab 3 and tab 2 by name", () => each((name) => void sortRows(tab(name), 2, 1))],
    ["inserts rows on top", () => each((name) => void tab(name).insertRows(2, 2))],
    ["inserts a row above the headers", () => void tab(TAB_3).insertRows(1, 1)],
    ["renames the tabs", () => each((name) => void tab(name).setName(`Unser ${name}`))],
    [
      "moves columns",
      () => {
        const moved = tab(TAB_3);
        moved.moveColumns(moved.getRange(0, 0, moved.getMaxRows(), 1), 5);
      },
    ],
    ["inserts a column", () => each((name) => void tab(name).insertColumns(0, 1))],
  ])("%s: each rank is in the row of its actor, and nothing is asked of anybody", (_, act) => {
    const before = entriesByActor();
    meanwhile(act);
    const { message } = run("assess");
    expect(message.text).not.toContain(changedMeanwhile);
    const names = sheetNames(playground());
    for (const name of [TAB_3, TAB_2]) if (!names.includes(name)) tab(`Unser ${name}`).setName(name);
    if (rowOf(TAB_3, "Platz") === HEADER_ROW + 1) tab(TAB_3).deleteRows(1, 1);
    const after = entriesByActor();
    for (const [actor, entries] of before) expect(after.get(actor)).toEqual(expect.arrayContaining(entries));
    const places = placesByActor();
    expect(places.get("Jugendzentrum")).toBe("");
    expect([...places.values()].filter((place) => place !== "").length).toBeGreaterThan(8);
    run("assess");
    expect(placesByActor()).toEqual(places);
  });

  test("deletes a row: its rank goes nowhere, the others stand right, and people are told", () => {
    meanwhile(() => void tab(TAB_3).deleteRows(rowOf(TAB_3, "Ratsfraktion A"), 1));
    expect(run("assess").message.text).toContain(changedMeanwhile);
    const places = placesByActor();
    expect(places.has("Ratsfraktion A")).toBe(false);
    const first = [...places].filter(([, place]) => place === 1 || place === 2).map(([actor]) => actor);
    const reported = records("Auswertung", "Akteur (★ = Schlüsselakteur)");
    const named = reported.map((row) => String(row["Akteur (★ = Schlüsselakteur)"]).replace("★ ", ""));
    for (const actor of first) expect(named.slice(0, 3)).toContain(actor);
  });

  test("types into a cell that is about to be written: what was typed stays, and people are told", () => {
    const actors = () => rowOf(TAB_2, "Jugendzentrum");
    meanwhile(() => put(TAB_2, actors(), "ID", "getippt"));
    const { message } = run("assess");
    expect(message).toEqual({ tone: "problem", text: expect.stringContaining(changedMeanwhile) });
    expect(tab(TAB_2).getRange(actors(), columnOf(TAB_2, "ID")).getValue()).toBe("getippt");
  });

  test("begins the very row in which a new actor was to be put: both stand there", () => {
    meanwhile(() => put(TAB_3, records(TAB_3, "Akteur").length + 2, "Akteur", "Feuerwehr"));
    run("assess");
    const actors = [...byActor().keys()];
    expect(actors.slice(-2)).toEqual(["Feuerwehr", "Jugendzentrum"]);
  });

  test("sorts the report: it stands there in our order, once", () => {
    run("assess");
    const report = allCells(playground()).Auswertung;
    put(TAB_3, rowOf(TAB_3, "Bürgerradio"), "IST", "1 – man kennt sich");
    put(TAB_3, rowOf(TAB_3, "Bürgerradio"), "SOLL", "1 – man kennt sich");
    meanwhile(() => sortRows(tab("Auswertung"), 2, 1));
    run("assess");
    const once = allCells(playground()).Auswertung;
    expect(once).not.toEqual(report);
    run("assess");
    expect(allCells(playground()).Auswertung).toEqual(once);
  });

  test.each([TAB_3, TAB_2, "Auswertung", "Verlauf"])(
    "deletes the tab %s: nothing breaks, and people are told",
    (name) => {
      meanwhile(() => void playground().workbook.deleteSheet(tab(name)));
      const others = allCells(playground());
      const { message } = run("assess");
      expect(message.text).toContain(changedMeanwhile);
      expect(sheetNames(playground())).not.toContain(name);
      expect(allCells(playground()).Team).toEqual(others.Team);
      expect(allCells(playground())["1 Ziele"]).toEqual(others["1 Ziele"]);
    },
  );

  test("empties the headers of tab 3: its columns are known by their marks", () => {
    meanwhile(() => {
      const headers = tab(TAB_3).getRange(HEADER_ROW, 0, 1, tab(TAB_3).getMaxColumns());
      headers.setValues([
        headers
          .getValues()
          .flat()
          .map(() => ""),
      ]);
    });
    expect(run("assess").message.text).not.toContain(changedMeanwhile);
    run("prepare");
    const places = placesByActor();
    run("assess");
    expect(placesByActor()).toEqual(places);
  });
});
