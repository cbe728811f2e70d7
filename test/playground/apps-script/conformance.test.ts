import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Case, Given } from "../../../playground/conformance/case.ts";
import { table } from "../../../playground/conformance/cases/index.ts";
import { type Playground, startPlayground } from "../../support/headless.ts";

const code = `
function probe(test) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = spreadsheet.insertSheet("Fall");
  var given = { sheet: sheet, spreadsheet: spreadsheet, SpreadsheetApp: SpreadsheetApp,
    PropertiesService: PropertiesService, Utilities: Utilities };
  return test(given);
}
function reset() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var rest = spreadsheet.insertSheet("Rest " + Utilities.getUuid());
  spreadsheet.getSheets().forEach(function (sheet) { if (sheet.getName() !== rest.getName()) spreadsheet.deleteSheet(sheet); });
  spreadsheet.getNamedRanges().forEach(function (name) { name.remove(); });
  spreadsheet.setSpreadsheetTimeZone("Europe/Berlin");
  PropertiesService.getDocumentProperties().deleteAllProperties();
  PropertiesService.getUserProperties().deleteAllProperties();
}`;

let playground: Playground;
beforeAll(async () => {
  playground = await startPlayground({ code });
});
afterAll(() => playground.dispose());
const run = (does: Case["does"]) => {
  playground.script.run("reset");
  return playground.script.run("probe", (given: Given) => does(given));
};

describe.each(Object.entries(table))("%s", (_name, cases) => {
  it.each(cases)("$says", ({ does, gives, throws }) => {
    if (throws) expect(() => run(does)).toThrow(throws);
    else expect(run(does)).toEqual(gives);
  });
});

describe("the table", () => {
  const cases = Object.values(table).flat();

  it("says every sentence once", () => {
    const sentences = cases.map(({ says }) => says);
    expect(sentences.filter((each, index) => sentences.indexOf(each) !== index)).toEqual([]);
  });

  it("names for every case the page where Google says so", () => {
    const page = /^(spreadsheet|utilities|properties)\/[a-z-]+#\w+\([\w,]*\)$/;
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
    expect(() => run(does)).toThrow(`${name} is not in the stand-in`);
  });
});
