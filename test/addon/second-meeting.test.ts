import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { SidebarState } from "../../addon/sidebar/state.ts";
import { AssessmentRequest } from "../../model/contract/assessments.ts";
import { assess } from "../support/assess.ts";
import { allCells, sheet } from "../support/cells.ts";
import { type Playground, startPlayground } from "../support/headless.ts";
import { sortRows } from "../support/sort-rows.ts";

// Three meetings with the real bundle: the tests follow on each other.

const WORKER = "https://worker.example";
const HEADER_ROW = 1;
const manifest = {
  ...JSON.parse(readFileSync(new URL("../../appsscript.json", import.meta.url), "utf8")),
  urlFetchWhitelist: [`${WORKER}/`],
};

let playground: Playground;
let now = "2026-03-12";

const open = () => playground.script.runFromClient("sidebarState", ["steps"]) as SidebarState;
const press = (command: string) => playground.script.runFromClient("sidebarRun", [command]) as SidebarState;
const records = (tab: string) => {
  const [headers = [], ...rows] = (allCells(playground)[tab] ?? []).slice(HEADER_ROW);
  const named = rows.map((cells) => Object.fromEntries(headers.map((header, at) => [String(header), cells[at] ?? ""])));
  return named.filter((row) => row.Datum !== "" && row.Akteur !== "");
};
const put = (tab: string, text: string, header: string, value: string) => {
  const grid = allCells(playground)[tab] ?? [];
  const row = grid.findIndex((cells) => cells.includes(text));
  sheet(playground, tab)
    .getRange(row, (grid[HEADER_ROW] ?? []).indexOf(header))
    .setValue(value);
};
const report = () => (allCells(playground).Auswertung ?? []).flat().map(String);

beforeAll(async () => {
  playground = await startPlayground({
    manifest,
    host: {
      now: () => Date.parse(`${now}T17:00:00Z`),
      properties: { script: new Map([["WORKER_URL", WORKER]]), document: new Map(), user: new Map() },
      fetch: (_url, { body }) => ({
        status: 200,
        headers: {},
        body: JSON.stringify(assess(AssessmentRequest.parse(JSON.parse(body ?? "")))),
      }),
    },
  });
  press("prepare");
  press("loadSample");
});

test("the first meeting has nothing to compare with, and nobody else's day is asked for", () => {
  expect(press("assess").progress).toBeNull();
  expect(report().filter((text) => text.startsWith("Seit dem"))).toEqual([]);
  expect(records("Verlauf")).toMatchObject([{ gestärkt: "", erledigt: "0", neu: "", "Punkte durch Kontakte": "" }]);
});

test("what the add-on keeps out of sight does not wrap: its row would be as high as the screen", () => {
  const headers = (allCells(playground).Verlauf ?? [])[HEADER_ROW] ?? [];
  const wraps = (header: string) =>
    sheet(playground, "Verlauf")
      .getRange(HEADER_ROW + 1, headers.indexOf(header))
      .getWrap();
  expect(["Datum", "Abdeckung je Ziel", "Stand"].map(wraps)).toEqual([true, false, false]);
});

test("the second opens with it, and the report, the sidebar and “Verlauf” say the same", () => {
  now = "2026-06-11";
  expect(open().progress).toMatchObject({ since: "Seit dem 12.03.", opening: true });
  put("3 IST-Reflexion", "Ratsfraktion A", "IST", "2 – Austausch");
  put("3 IST-Reflexion", "Ratsfraktion A", "Stand", "erledigt");
  put("2 Akteure", "Weitere bestehende Kontakte", "Akteur", "Jugendzentrum");
  const { progress } = press("assess");
  expect(progress).toMatchObject({
    moved: ["1 Kontakt gestärkt", "1 Schritt erledigt", expect.stringContaining("überfällig"), "1 Akteur neu"],
    coverage: "Zielabdeckung 49 % → 53 %: +4 Punkte durch gestärkte Kontakte.",
    opening: false,
  });
  expect(report()).toContain(`Seit dem 12.03.: ${progress?.moved.join(", ")}. ${progress?.coverage}`);
  expect(records("Verlauf")[1]).toMatchObject({
    gestärkt: "1",
    erledigt: "1",
    neu: "1",
    "Punkte durch Kontakte": "4,3",
  });
});

test("the third finds the second, whatever people did to the tab: sorted, renamed, a day corrected", async () => {
  sortRows(sheet(playground, "Verlauf"), HEADER_ROW + 1, 1);
  sheet(playground, "Verlauf").setName("Unser Verlauf");
  const row = (allCells(playground)["Unser Verlauf"] ?? []).findIndex((cells) => cells.includes("11.06.2026"));
  await playground.type("Unser Verlauf", `A${row + 1}`, "10.06.2026");
  now = "2026-09-10";
  expect(open().progress).toMatchObject({
    since: "Seit dem 10.06.",
    moved: ["noch nichts Neues eingetragen", expect.any(String)],
  });
  press("assess");
  expect(records("Unser Verlauf")).toHaveLength(3);
});

test("a snapshot that somebody emptied is passed over", () => {
  const grid = allCells(playground)["Unser Verlauf"] ?? [];
  const column = (grid[HEADER_ROW] ?? []).indexOf("Stand");
  sheet(playground, "Unser Verlauf")
    .getRange(HEADER_ROW + 1, column, 3, 1)
    .setValues([[""], [""], [""]]);
  now = "2026-12-03";
  expect(open().progress).toBeNull();
  expect(press("assess").message?.tone).toBe("done");
});
