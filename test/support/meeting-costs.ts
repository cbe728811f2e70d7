import { readFileSync } from "node:fs";
import type { WhatIfView } from "../../addon/sidebar/what-if.ts";
import { AssessmentRequest } from "../../model/contract/assessments.ts";
import { assess } from "../../worker/scoring/assess.ts";
import { sheet } from "../addon/cells.ts";
import { type Playground, startPlayground } from "./headless.ts";

const WORKER = "https://worker.example";
/** The tabs that have a row for each actor are this long for few and for many: what growing costs is counted apart. */
const LONG = 2_020;
export const LONG_TABS = ["2 Akteure", "3 IST-Reflexion", "4 Netzwerkpflege", "Auswertung"];
const manifest = {
  ...JSON.parse(readFileSync(new URL("../../appsscript.json", import.meta.url), "utf8")),
  urlFetchWhitelist: [`${WORKER}/`],
};

/** A playground whose Worker is the scoring alone. */
export const newWorkbook = (): Promise<Playground> =>
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

/** Calls that read or write the sheet. */
export interface Cost {
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

/** Runs a function of the add-on; gives what it cost. */
export function cost(playground: Playground, name: string, ...args: unknown[]): Cost {
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
export function fill(playground: Playground, actors: number): void {
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

/** Gives each actor a gap. */
export function setLevels(playground: Playground, actors: number): void {
  const levels = Array.from({ length: actors }, (_, index) => [String(index % 3), String(3 + (index % 3))]);
  sheet(playground, "3 IST-Reflexion").getRange(2, 3, actors, 2).setValues(levels);
}

/** What each command costs in a meeting with so many actors, in tabs that are long enough. */
export async function meetingCosts(actors: number): Promise<Record<string, Cost>> {
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
