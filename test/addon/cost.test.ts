import { beforeAll, describe, expect, test } from "vitest";
import { type Cost, cost, fill, LONG_TABS, meetingCosts, newWorkbook, setLevels } from "../support/meeting-costs.ts";

const TABS = 8;
const FEW = 10;
const MANY = 2_000;

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
    few = await meetingCosts(FEW);
    many = await meetingCosts(MANY);
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
