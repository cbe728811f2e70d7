import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../support/headless.ts";

const code = `
function dress() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = spreadsheet.insertSheet("Plan");
  sheet.getRange("A1:C6").setValues([["Name", "Ort", "x"], ["a", 1, 2], ["b", 2, 2], ["c", 3, 2], ["d", 4, 2], ["e", 5, 2]]);
  sheet.addDeveloperMetadata("mark", "Blatt");
  sheet.getRange("B:B").addDeveloperMetadata("mark", "Spalte B");
  sheet.getRange("3:3").addDeveloperMetadata("mark", "Zeile 3");
  sheet.getRange("B2:C4").protect().setDescription("Schutz");
  sheet.getRange("B:C").shiftColumnGroupDepth(1);
  spreadsheet.setNamedRange("Orte", sheet.getRange("B2:B4"));
  sheet.getRange("A3").setNote("Notiz");
  sheet.getRange("B2:B4").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 9).build());
  sheet.setConditionalFormatRules(["eins", "zwei"].map(function (text) {
    return SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text).setBackground("#ff0000")
      .setRanges([sheet.getRange("B2:B4")]).build();
  }));
  var filter = sheet.getRange("A1:C6").createFilter();
  filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["c"]).build());
  sheet.getRange("A1:C6").applyRowBanding();
}
function look(name) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = spreadsheet.getSheetByName(name || "Plan");
  var a1 = function (range) { return range.getA1Notation(); };
  var all = spreadsheet.createDeveloperMetadataFinder().withKey("mark").find().length;
  var names = spreadsheet.getNamedRanges().map(function (each) { return each.getName(); });
  if (!sheet) return { all: all, names: names };
  var rows = []; for (var row = 1; row <= 7; row++) if (sheet.isRowHiddenByFilter(row)) rows.push(row);
  return {
    all: all,
    names: names,
    named: names.length ? a1(spreadsheet.getRangeByName("Orte")) : null,
    metadata: sheet.createDeveloperMetadataFinder().withKey("mark").find().map(function (each) {
      var at = each.getLocation();
      return each.getValue() + " " + (at.getColumn() ? a1(at.getColumn()) : at.getRow() ? a1(at.getRow()) : at.getSheet().getName());
    }),
    protected: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (each) { return a1(each.getRange()); }),
    grouped: [1, 2, 3, 4].map(function (column) { return sheet.getColumnGroupDepth(column); }).join(""),
    notes: sheet.getRange("A1:A6").getNotes().map(function (row) { return row[0] ? 1 : 0; }).join(""),
    validated: sheet.getRange("B1:B6").getDataValidations().map(function (row) { return row[0] ? 1 : 0; }).join(""),
    formats: sheet.getConditionalFormatRules().map(function (each) {
      return each.getBooleanCondition().getCriteriaValues()[0] + " " + each.getRanges().map(a1).join();
    }),
    filter: sheet.getFilter() ? a1(sheet.getFilter().getRange()) : null,
    hidden: rows,
    bandings: sheet.getBandings().map(function (each) { return a1(each.getRange()); })
  };
}`;

let playground: Playground;
const look = (name?: string) => playground.script.run("look", name) as Record<string, unknown>;
const plan = () => {
  const sheet = playground.workbook.getSheetByName("Plan");
  if (!sheet) throw new Error("No plan");
  return sheet;
};
const undo = () => playground.api.undo();
const redo = () => playground.api.redo();

beforeEach(async () => {
  playground = await startPlayground({ code });
  playground.script.run("dress");
});
afterEach(() => playground.dispose());

type Move = (sheet: ReturnType<typeof plan>) => unknown;
const MOVES: Record<string, Move> = {
  "inserts rows": (sheet) => sheet.insertRows(1, 2),
  "deletes a row with all that sticks to it": (sheet) => sheet.deleteRows(2, 1),
  "deletes the rows of the protection": (sheet) => sheet.deleteRows(1, 3),
  "inserts a column": (sheet) => sheet.insertColumns(1, 1),
  "deletes the column": (sheet) => sheet.deleteColumns(1, 1),
  "deletes the columns of the group": (sheet) => sheet.deleteColumns(1, 2),
  "moves a row": (sheet) => sheet.moveRows(sheet.getRange(2, 0, 1, 26), 5),
  "moves a column": (sheet) => sheet.moveColumns(sheet.getRange(0, 1, 1000, 1), 4),
  "deletes the tab": () => playground.workbook.deleteSheet(plan()),
  "duplicates the tab": () => playground.workbook.duplicateSheet(plan()),
};

describe.each(Object.entries(MOVES))("a person %s", (_name, move) => {
  it("and undo puts everything back where it was, and redo where it had gone", async () => {
    const before = look();
    move(plan());
    const after = look();
    expect(after).not.toEqual(before);
    await undo();
    expect(look()).toEqual(before);
    await redo();
    expect(look()).toEqual(after);
    await undo();
    expect(look()).toEqual(before);
  });
});

it("a duplicated tab has all that sticks to the original, protections too", () => {
  playground.workbook.duplicateSheet(plan());
  const copy = playground.workbook.getSheets().find((each) => each.getSheetName().startsWith("Plan "));
  const original = look();
  const same = look(copy?.getSheetName());
  const metadata = (original.metadata as string[]).map((each) => each.replace(/Plan$/, copy?.getSheetName() ?? ""));
  expect(same).toEqual({ ...original, metadata });
});

it("a deleted tab leaves nothing behind", () => {
  playground.workbook.deleteSheet(plan());
  expect(look()).toEqual({ all: 0, names: [] });
  const { state } = playground.script.save();
  expect(state).toMatchObject({ metadata: [], protections: [], groups: [], filters: [], bandings: [] });
});
