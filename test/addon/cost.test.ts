import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { AssessmentRequest } from "../../model/contract/assessments.ts";
import { assess } from "../../worker/scoring/assess.ts";
import { type Playground, startPlayground } from "../support/headless.ts";
import { sheet } from "./cells.ts";

const WORKER = "https://worker.example";
const TABS = 8;
const MANY = 500;
/** To lengthen two tabs: their sizes are read, rows inserted, and the new cells of three tabs get their formats. */
const MORE_ROWS = 13;
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

type Calls = readonly [reads: number, writes: number];

function cost({ script }: Playground, name: string, ...args: unknown[]): Calls {
  script.run(name, ...args);
  return [script.meter.reads, script.meter.writes];
}

const counted = ({ script: { meter } }: Playground): Calls => [meter.reads, meter.writes];

/** What each command costs in a meeting with so many actors, every third of them a key one. */
async function meeting(actors: number): Promise<Record<string, Calls>> {
  const playground = await newWorkbook();
  const prepare = cost(playground, "prepareTabs");
  const again = cost(playground, "prepareTabs");
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
  const takeOver = cost(playground, "takeOverActors");
  const takeOverAgain = cost(playground, "takeOverActors");
  const levels = Array.from({ length: actors }, (_, index) => [String(index % 3), String(3 + (index % 3))]);
  sheet(playground, "3 IST-Reflexion").getRange(2, 3, actors, 2).setValues(levels);
  const check = cost(playground, "checkEntries");
  const first = cost(playground, "assessGaps");
  const assessAgain = cost(playground, "assessGaps");
  const open = cost(playground, "openSidebar");
  const state = cost(playground, "sidebarState", "steps");
  const goTo = cost(playground, "sidebarGoTo", "reflection", 5, 3);
  await playground.type("1 Ziele", "A5", "drei");
  const onEdit = counted(playground);
  return { prepare, again, takeOver, takeOverAgain, check, assess: first, assessAgain, open, state, goTo, onEdit };
}

/** Reads and writes at most. A command that looks at every tab may make three of each for every one. */
const PER_TAB = 3;
const LIMITS: Record<string, Calls> = {
  again: [80, 0],
  takeOver: [PER_TAB * TABS, PER_TAB * TABS],
  takeOverAgain: [PER_TAB * TABS, 0],
  check: [PER_TAB * TABS, PER_TAB * TABS],
  assess: [PER_TAB * TABS, PER_TAB * TABS],
  assessAgain: [PER_TAB * TABS, 2],
  open: [PER_TAB * TABS, 0],
  state: [PER_TAB * TABS, 0],
  goTo: [1, 2],
};

const total = ([reads, writes]: Calls = [0, 0]) => reads + writes;

describe("what the commands cost on Google, in calls that read or write the sheet", () => {
  let small: Record<string, Calls>;
  let middle: Record<string, Calls>;
  let large: Record<string, Calls>;
  beforeAll(async () => {
    small = await meeting(10);
    middle = await meeting(200);
    large = await meeting(MANY);
  }, 60_000);

  test("preparing an empty workbook takes at most 25 calls a tab", () => {
    expect(total(small.prepare)).toBeLessThanOrEqual(25 * TABS);
  });

  test.each(Object.entries(LIMITS))("%s takes at most %j reads and writes", (name, [reads, writes]) => {
    for (const cost of [small[name], large[name]]) {
      expect(cost?.[0]).toBeLessThanOrEqual(reads);
      expect(cost?.[1]).toBeLessThanOrEqual(writes);
    }
  });

  test("noting an entry takes at most 6 calls", () => {
    expect(total(small.onEdit)).toBeGreaterThan(0);
    expect(total(small.onEdit)).toBeLessThanOrEqual(6);
  });

  test.each(["prepare", "again", "takeOverAgain", "check", "assessAgain", "open", "state", "goTo", "onEdit"])(
    "%s takes as many calls with many actors as with ten",
    (name) => {
      expect(large[name]).toEqual(small[name]);
    },
  );

  test.each(["takeOver", "assess"])("%s takes as many with 500 actors as with 200; ten need no more rows", (name) => {
    expect(large[name]).toEqual(middle[name]);
    expect(total(large[name]) - total(small[name])).toBeLessThanOrEqual(MORE_ROWS);
  });
});

test("the sample needs little beyond the tabs themselves, and goes again", async () => {
  const playground = await newWorkbook();
  expect(total(cost(playground, "loadSample"))).toBeLessThanOrEqual(25 * TABS + 80);
  expect(total(cost(playground, "removeSample"))).toBeLessThanOrEqual(80);
});
