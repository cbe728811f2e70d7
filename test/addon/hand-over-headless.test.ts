import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import type { HandOverRequest, SidebarState } from "../../addon/sidebar/state.ts";
import { texts } from "../../addon/text/index.ts";
import { allCells, sheet } from "../support/cells.ts";
import { contentOf } from "../support/content.ts";
import { type Playground, startPlayground } from "../support/headless.ts";
import { sortRows } from "../support/sort-rows.ts";

const WORKER = "https://worker.example";
const HEADER_ROW = 1;
const TAB_3 = "3 IST-Reflexion";
const TAB_4 = "4 Netzwerkpflege";
const PER_TAB = 3;

let playground: Playground;

const hand = (from: string, to: string): SidebarState => {
  const request: HandOverRequest = { from, to, contacts: true, questions: true };
  return playground.script.runFromClient("sidebarHandOver", [request]) as SidebarState;
};
const column = (tab: string, header: string) => {
  const grid = allCells(playground)[tab] ?? [];
  return grid.slice(HEADER_ROW + 1).map((cells) => cells[(grid[HEADER_ROW] ?? []).indexOf(header)] ?? "");
};
const owners = () => new Map(column(TAB_3, "Akteur").map((actor, at) => [actor, column(TAB_3, "Zuständig")[at]]));
const put = (tab: string, text: string, header: string, value: string) => {
  const grid = allCells(playground)[tab] ?? [];
  const row = grid.findIndex((cells) => cells.includes(text));
  sheet(playground, tab)
    .getRange(row, (grid[HEADER_ROW] ?? []).indexOf(header))
    .setValue(value);
};
const costs = () => {
  const names = new Map(playground.workbook.getSheets().map((each) => [each.getSheetId(), each.getSheetName()]));
  return Object.entries(playground.script.meter.sheets).map(([id, calls]) => ({ tab: names.get(id) ?? id, ...calls }));
};

beforeEach(async () => {
  const manifest = JSON.parse(readFileSync(new URL("../../appsscript.json", import.meta.url), "utf8"));
  playground = await startPlayground({
    manifest: { ...manifest, urlFetchWhitelist: [`${WORKER}/`] },
    host: {
      properties: { script: new Map([["WORKER_URL", WORKER]]), document: new Map(), user: new Map() },
    },
  });
  playground.script.run("loadSample");
  await playground.script.settle();
});

test("the menu shows who has what, and Vorsitz hands it over: scattered rows in three calls a tab, taken back by one undo", async () => {
  for (const actor of ["Hochschule, Soziale Arbeit", "Bürgerradio", "TSV Musterstadt", "Grundschule am Park"])
    put(TAB_3, actor, "Zuständig", "Vorsitz");
  put(TAB_3, "Bürgerradio", "Stand", "erledigt");
  put(TAB_3, "Unterkunft Nordstraße", "Zuständig", "Elternarbeit"); // a blank there costs one call: is it merged?
  await playground.script.settle();
  playground.script.run("handOverTasks");
  expect(playground.shown.sidebars.length).toBeGreaterThan(0);
  const before = contentOf(playground);
  const { message, handOver } = hand("Vorsitz", "Projektleitung");
  expect(message?.tone).toBe("done");
  expect(message?.text).toMatch(/^Von „Vorsitz“ an „Projektleitung“ übergeben: \d+ Einträge in „3 IST-Reflexion“, /);
  expect(handOver?.from.map(({ name }) => name)).not.toContain("Vorsitz");
  expect([...owners()].filter(([, owner]) => owner === "Vorsitz").map(([actor]) => actor)).toEqual(["Bürgerradio"]);
  expect(column(TAB_4, "Zuständig")).not.toContain("Vorsitz");
  expect(costs().filter(({ reads, writes }) => reads > PER_TAB || writes > PER_TAB)).toEqual([]);
  expect(
    costs()
      .filter(({ writes }) => writes > 0)
      .map(({ tab }) => tab),
  ).toEqual(expect.arrayContaining([TAB_3, TAB_4, "Treffen"]));
  await playground.api.undo();
  expect(contentOf(playground)).toEqual(before);
});

test("rows are found where they stand, whatever was sorted since the screen was opened; other cells stay", async () => {
  playground.script.run("handOverTasks");
  const before = owners();
  sortRows(sheet(playground, TAB_3), HEADER_ROW + 1, 1);
  sheet(playground, TAB_3).insertRows(HEADER_ROW + 1, 2);
  hand("Vorsitz", "Projektleitung");
  for (const [actor, owner] of owners())
    if (actor !== "")
      expect([actor, owner]).toEqual([actor, before.get(actor) === "Vorsitz" ? "Projektleitung" : before.get(actor)]);
});

test("what nobody can have meant is refused: a call with something else", () => {
  expect(() => playground.script.runFromClient("sidebarHandOver", [{ from: "Vorsitz" }])).toThrow(
    texts.de.menu.notUnderstood,
  );
});
