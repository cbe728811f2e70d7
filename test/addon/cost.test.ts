import { beforeAll, describe, expect, test } from "vitest";
import { type Cost, cost, total } from "../support/counted.ts";
import { fill, newWorkbook, reflect, shorten } from "../support/crowd.ts";
import { meetingCosts } from "../support/meeting-costs.ts";

const TABS = 8;
const FEW = 10;
const MANY = 2_000;

/** Reads and writes at most of a command as a whole. */
const LIMITS: Record<string, readonly [reads: number, writes: number]> = {
  "prepare again": [53, 0],
  "prepare, with all entries": [53, 1], // contacts without a goal are let out of the drop-down
  "check again": [TABS + 1, 0],
  "take over again": [TABS, 0],
  "assess again": [TABS, 2],
  "what if": [TABS, 0],
  preview: [TABS, 0],
  send: [TABS, 0],
  "open the sidebar": [TABS, 0],
  "refresh the sidebar": [TABS, 0],
  "go to a cell": [0, 2],
};
const PER_TAB = 3;

describe("what the commands cost on Google, in calls that read or write the sheet", () => {
  let few: Record<string, Cost>;
  let many: Record<string, Cost>;
  beforeAll(async () => {
    few = await meetingCosts(FEW);
    many = await meetingCosts(MANY);
  }, 240_000);

  test("preparing an empty workbook takes at most 25 calls a tab", () => {
    expect(total(few.prepare)).toBeLessThanOrEqual(25 * TABS);
  });

  test.each(Object.entries(LIMITS))("%s: at most %j reads and writes", (name, [reads, writes]) => {
    expect(many[name]?.reads).toBeLessThanOrEqual(reads);
    expect(many[name]?.writes).toBeLessThanOrEqual(writes);
  });

  test.each(["check", "take over", "assess", "apply a trial", "hand over"])(
    "%s: at most three reads and three writes of each tab",
    (name) => {
      const tabs = Object.entries(many[name]?.tabs ?? {});
      expect(tabs.some(([, { writes }]) => writes > 0)).toBe(true);
      expect(tabs.filter(([, { reads, writes }]) => reads > PER_TAB || writes > PER_TAB)).toEqual([]);
    },
  );

  test("noting an entry takes at most 6 calls", () => {
    expect(many["note an entry"]?.reads).toBeGreaterThan(0); // the command before makes none
    expect(total(many["note an entry"])).toBeLessThanOrEqual(6);
  });

  test("each command takes exactly as many calls with 2,000 actors as with ten", () => {
    expect(many).toEqual(few);
  });
});

describe("tabs that are too short", () => {
  /** Takes over and assesses in tabs that have to grow. */
  async function growing(actors: number) {
    const playground = await newWorkbook();
    playground.script.run("prepareTabs");
    shorten(playground);
    fill(playground, actors);
    const takeOver = cost(playground, "takeOverActors");
    reflect(playground, actors);
    return { takeOver, assess: cost(playground, "assessGaps") };
  }

  test("grow by ten rows or by 2,000 in exactly as many calls", async () => {
    const few = await growing(FEW);
    expect(Object.values(few.takeOver.tabs).reduce((sum, { writes }) => sum + writes, 0)).toBeGreaterThan(0);
    expect(await growing(MANY)).toEqual(few);
  });
});

test("the sample needs little beyond the tabs themselves, and goes again", async () => {
  const playground = await newWorkbook();
  expect(total(cost(playground, "loadSample"))).toBeLessThanOrEqual(25 * TABS + 80);
  expect(total(cost(playground, "removeSample"))).toBeLessThanOrEqual(80);
});
