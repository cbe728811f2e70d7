import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Case } from "../../../playground/conformance/case.ts";
import { table } from "../../../playground/conformance/cases/index.ts";
import { differenceOf } from "../../../playground/conformance/difference.ts";
import { runCase, type World } from "../../../playground/conformance/run-case.ts";
import { putGermanSettings } from "../../../playground/conformance/settings.ts";
import { contentOf } from "../../support/content.ts";
import { type Playground, startPlayground } from "../../support/headless.ts";

/** Gives a test the globals of a run. */
const code = `function probe(test) {
  return test({ spreadsheet: SpreadsheetApp.getActiveSpreadsheet(), SpreadsheetApp: SpreadsheetApp,
    PropertiesService: PropertiesService, Utilities: Utilities, HtmlService: HtmlService, UrlFetchApp: UrlFetchApp,
    LockService: LockService, Session: Session, ScriptApp: ScriptApp });
}`;

let playground: Playground;
let before: unknown;
beforeAll(async () => {
  playground = await startPlayground({ code });
  before = contentOf(playground);
});
afterAll(() => playground.dispose());

const inRun = <T>(test: (world: World) => T) => playground.script.run("probe", test) as T;
const run = (each: Case) =>
  inRun((world) => {
    putGermanSettings(world.spreadsheet);
    const outcome = runCase(each, world);
    if (each.needs?.includes("PropertiesService"))
      for (const store of [
        world.PropertiesService.getDocumentProperties(),
        world.PropertiesService.getUserProperties(),
      ])
        store.deleteAllProperties();
    return outcome;
  });

describe.each(Object.entries(table))("%s", (_name, cases) => {
  it.each(cases)("$says", (each) => {
    const outcome = run(each);
    expect(differenceOf(each, outcome)).toBeNull();
    if (each.throws) expect("error" in outcome && outcome.error).toMatch(each.throws);
  });
});

it("all cases together leave the workbook as it was", () => expect(contentOf(playground)).toEqual(before));

describe("the table", () => {
  const cases = Object.values(table).flat();

  it("has at least 250 cases", () => expect(cases.length).toBeGreaterThanOrEqual(250));

  it("says every sentence once", () => {
    const sentences = cases.map(({ says }) => says);
    expect(sentences.filter((each, index) => sentences.indexOf(each) !== index)).toEqual([]);
  });

  it("names for every case the page where Google says so", () => {
    const page = /^(spreadsheet|utilities|properties|html|url-fetch|lock|base|script)\/[a-z-]+#\w+\([\w,]*\)$/;
    expect(cases.map(({ page }) => page).filter((each) => !page.test(each))).toEqual([]);
  });

  it("expects of every case either a value or a failure", () => {
    expect(cases.filter((each) => "gives" in each === "throws" in each).map(({ says }) => says)).toEqual([]);
  });
});

describe("a method that is not in the stand-in", () => {
  it.each<[string, Case["does"]]>([
    ["Range.trimWhitespace", ({ sheet }) => sheet.getRange("A1").trimWhitespace()],
    ["Protection.getTargetAudiences", ({ sheet }) => sheet.protect().getTargetAudiences()],
  ])("throws by its name: %s", (name, does) => {
    expect(run({ says: name, page: "", does })).toEqual({ error: `${name} is not in the stand-in` });
  });
});
