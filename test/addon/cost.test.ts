import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { WhatIfView } from "../../addon/sidebar/what-if.ts";
import { AssessmentRequest } from "../../model/contract/assessments.ts";
import { assess } from "../../worker/scoring/assess.ts";
import { type Playground, startPlayground } from "../support/headless.ts";
import { sheet } from "./cells.ts";

const WORKER = "https://worker.example";
const TABS = 8;
const FEW = 10;
const MANY = 2_000;
/** The tabs that have a row for each actor are this long for few and for many: what growing costs is counted apart. */
const LONG = MANY + 20;
const LONG_TABS = ["2 Akteure", "3 IST-Reflexion", "4 Netzwerkpflege", "Auswertung"];
const manifest = {
  ...JSON.parse(readFileSync(new URL("../../appsscript.json", import.meta.url), "utf8")),
  urlFetchWhitelist: [`${WORKER}/`],
};

const newWorkbook = (): Promise<Playground> =>
  startPlayground({
    manifest,
    host: {
      properties: { script: new Map([["WORKER_URL", WORKER]]), document: new Map(), user: new Map() },
      fetch: (_url, { body }) => ({
        status: 200,
        headers: {},
        body: JSON.stringify(assess(AssessmentRequest.parse(JSON.parse(body ?? "")))),
      }),
    },
  });

interface Cost {
  reads: number;
  writes: number;
  /** By the tab's name. */
  tabs: Record<string, { reads: number; writes: number }>;
}

/** What the last run cost. */
function counted({ script: { meter }, workbook }: Playground): Cost {
  const names = new Map(workbook.getSheets().map((each) => [each.getSheetId(), each.getSheetName()]));
  const tabs = Object.entries(meter.sheets).map(([id, calls]) => [names.get(id) ?? id, { ...calls }]);
  return { reads: meter.reads, writes: meter.writes, tabs: Object.fromEntries(tabs) };
}

function cost(playground: Playground, name: string, ...args: unknown[]): Cost {
  playground.script.run(name, ...args);
  return counted(playground);
}

function lengthen(playground: Playground): void {
  for (const name of LONG_TABS) {
    const tab = sheet(playground, name);
    tab.insertRowsAfter(tab.getMaxRows() - 1, LONG - tab.getMaxRows());
  }
}

/** Two goals, a team, and so many actors, every third of them a key one. */
function fill(playground: Playground, actors: number): void {
  sheet(playground, "1 Ziele")
    .getRange("A3:A4")
    .setValues([[1], [2]]);
  sheet(playground, "Team")
    .getRange("A3:A4")
    .setValues([["Vorsitz"], ["Kasse"]]);
  const tab = sheet(playground, "2 Akteure");
  if (tab.getMaxRows() < actors + 2) tab.insertRowsAfter(tab.getMaxRows() - 1, actors + 2 - tab.getMaxRows());
  const names = Array.from({ length: actors }, (_, index) => [
    "Fachlicher Austausch",
    `Verein ${index + 1}`,
    "Räume",
    index % 3 === 0 ? 1 : 0,
  ]);
  tab.getRange(2, 0, actors, 4).setValues(names);
}

function setLevels(playground: Playground, actors: number): void {
  const levels = Array.from({ length: actors }, (_, index) => [String(index % 3), String(3 + (index % 3))]);
  sheet(playground, "3 IST-Reflexion").getRange(2, 3, actors, 2).setValues(levels);
}

/** What each command costs in a meeting with so many actors, in tabs that are long enough. */
async function meeting(actors: number): Promise<Record<string, Cost>> {
  const playground = await newWorkbook();
  const prepare = cost(playground, "prepareTabs");
  lengthen(playground);
  playground.script.run("prepareTabs");
  const again = cost(playground, "prepareTabs");
  fill(playground, actors);
  const check = cost(playground, "checkEntries");
  const checkAgain = cost(playground, "checkEntries");
  const takeOverAgain = cost(playground, "takeOverActors");
  setLevels(playground, actors);
  const first = cost(playground, "assessGaps");
  const assessAgain = cost(playground, "assessGaps");
  const open = cost(playground, "openSidebar");
  const state = cost(playground, "sidebarState", "steps");
  const goTo = cost(playground, "sidebarGoTo", "reflection", 5, 3);
  const { basis } = playground.script.runFromClient("sidebarWhatIf", [[], null]) as WhatIfView;
  const trial = { tab: "reflection", id: basis?.actors[4]?.id, field: "current", from: 1, to: 2 };
  const whatIf = cost(playground, "sidebarWhatIf", [trial], basis?.mark);
  const apply = cost(playground, "sidebarApplyTrials", [trial]);
  await playground.script.settle(); // what was filled in above, all at once, is an action of its own
  await playground.type("1 Ziele", "A5", "drei");
  const onEdit = counted(playground);
  const showing = { open, state, goTo, whatIf };
  return { prepare, again, check, checkAgain, takeOverAgain, assess: first, assessAgain, ...showing, apply, onEdit };
}

/** Reads and writes at most of a command as a whole. */
const LIMITS: Record<string, readonly [reads: number, writes: number]> = {
  again: [45, 0],
  checkAgain: [TABS + 1, 0],
  takeOverAgain: [TABS, 0],
  assessAgain: [TABS, 2],
  open: [TABS, 0],
  state: [TABS, 0],
  goTo: [0, 2],
  whatIf: [TABS, 0],
};
const PER_TAB = 3;

const total = ({ reads, writes }: Pick<Cost, "reads" | "writes"> = { reads: 0, writes: 0 }) => reads + writes;

describe("what the commands cost on Google, in calls that read or write the sheet", () => {
  let few: Record<string, Cost>;
  let many: Record<string, Cost>;
  beforeAll(async () => {
    few = await meeting(FEW);
    many = await meeting(MANY);
  }, 240_000);

  test("preparing an empty workbook takes at most 25 calls a tab", () => {
    expect(total(few.prepare)).toBeLessThanOrEqual(25 * TABS);
  });

  test.each(Object.entries(LIMITS))("%s takes at most %j reads and writes", (name, [reads, writes]) => {
    expect(many[name]?.reads).toBeLessThanOrEqual(reads);
    expect(many[name]?.writes).toBeLessThanOrEqual(writes);
  });

  test.each(["check", "assess", "apply"])(
    "%s reads each tab at most three times, and writes to it at most three times",
    (name) => {
      const tabs = Object.entries(many[name]?.tabs ?? {});
      expect(tabs.some(([, { writes }]) => writes > 0)).toBe(true);
      expect(tabs.filter(([, { reads, writes }]) => reads > PER_TAB || writes > PER_TAB)).toEqual([]);
    },
  );

  test("noting an entry takes at most 6 calls", () => {
    expect(many.onEdit?.reads).toBeGreaterThan(0); // the command before makes none
    expect(total(many.onEdit)).toBeLessThanOrEqual(6);
  });

  test.each([
    "prepare",
    "again",
    "check",
    "checkAgain",
    "takeOverAgain",
    "assess",
    "assessAgain",
    "open",
    "state",
    "goTo",
    "whatIf",
    "apply",
    "onEdit",
  ])("%s takes exactly as many calls with 2,000 actors as with ten", (name) => {
    expect(many[name]).toEqual(few[name]);
  });
});

describe("tabs that are too short", () => {
  /** How much taking over and assessing cost more where the tabs have to grow: for each, its size is read and rows are inserted. */
  const perTab = 4;

  test("cost a few calls each, however many rows are added", async () => {
    const costs = [];
    for (const actors of [FEW, 200, 500]) {
      const playground = await newWorkbook();
      playground.script.run("prepareTabs");
      fill(playground, actors);
      const takeOver = cost(playground, "takeOverActors");
      setLevels(playground, actors);
      costs.push([total(takeOver), total(cost(playground, "assessGaps"))]);
    }
    const [short = [], grown = [], more = []] = costs;
    expect(more).toEqual(grown);
    grown.forEach((calls, index) => {
      expect(calls - (short[index] ?? 0)).toBeLessThanOrEqual(perTab * LONG_TABS.length);
    });
  });
});

test("the sample needs little beyond the tabs themselves, and goes again", async () => {
  const playground = await newWorkbook();
  expect(total(cost(playground, "loadSample"))).toBeLessThanOrEqual(25 * TABS + 80);
  expect(total(cost(playground, "removeSample"))).toBeLessThanOrEqual(80);
});
