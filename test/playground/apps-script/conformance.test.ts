import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../support/headless.ts";
import type { Case, Given } from "./cases/case.ts";
import { dateCases } from "./cases/dates.ts";
import { markCases, propertyCases } from "./cases/marks.ts";
import { rangeCases } from "./cases/ranges.ts";
import { ruleCases } from "./cases/rules.ts";
import { sheetCases } from "./cases/sheets.ts";
import { textFormatCases, valueCases } from "./cases/values.ts";

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

const tables: Record<string, Case[]> = {
  values: valueCases,
  "text cells": textFormatCases,
  dates: dateCases,
  ranges: rangeCases,
  rules: ruleCases,
  sheets: sheetCases,
  marks: markCases,
  properties: propertyCases,
};

describe.each(Object.entries(tables))("%s", (_name, cases) => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground({ code });
  });
  afterAll(() => playground.dispose());

  it.each(cases)("$says", ({ does, gives, throws }) => {
    playground.script.run("reset");
    const probe = () => playground.script.run("probe", (given: Given) => does(given));
    if (throws) expect(probe).toThrow(throws);
    else expect(probe()).toEqual(gives);
  });
});
