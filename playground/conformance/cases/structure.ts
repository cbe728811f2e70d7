import type { Case } from "../case.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET = "spreadsheet/sheet#";

/** What the first column holds after a change to rows "a" to "d". */
const rows = (says: string, page: string, change: (sheet: Sheet) => unknown, gives: string[]): Case => ({
  says,
  page: SHEET + page,
  does: ({ sheet }) => {
    sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]);
    change(sheet);
    return sheet
      .getRange(1, 1, gives.length, 1)
      .getValues()
      .map(([value]) => value);
  },
  gives,
});

const columns = (says: string, page: string, change: (sheet: Sheet) => unknown, gives: string[]): Case => ({
  says,
  page: SHEET + page,
  does: ({ sheet }) => {
    sheet.getRange("A1:D1").setValues([["a", "b", "c", "d"]]);
    change(sheet);
    return sheet.getRange(1, 1, 1, gives.length).getValues()[0];
  },
  gives,
});

const refused = (says: string, page: string, change: (sheet: Sheet) => unknown, throws: RegExp): Case => ({
  says,
  page: SHEET + page,
  does: ({ sheet }) => void change(sheet),
  throws,
});

export const structureCases: Case[] = [
  rows("insertRows inserts before", "insertRows(Integer,Integer)", (sheet) => sheet.insertRows(2, 2), [
    "a",
    "",
    "",
    "b",
    "c",
  ]),
  rows("insertRowAfter inserts behind", "insertRowAfter(Integer)", (sheet) => sheet.insertRowAfter(1), ["a", "", "b"]),
  rows(
    "insertRowsBefore the first row moves all",
    "insertRowsBefore(Integer,Integer)",
    (sheet) => sheet.insertRowsBefore(1, 2),
    ["", "", "a"],
  ),
  rows("deleteRow takes one", "deleteRow(Integer)", (sheet) => sheet.deleteRow(2), ["a", "c", "d", ""]),
  rows("deleteRows takes as many as asked for", "deleteRows(Integer,Integer)", (sheet) => sheet.deleteRows(2, 2), [
    "a",
    "d",
    "",
  ]),
  rows(
    "moveRows up: the destination is a row of before",
    "moveRows(Range,Integer)",
    (sheet) => sheet.moveRows(sheet.getRange("A3:A4"), 1),
    ["c", "d", "a", "b"],
  ),
  rows(
    "moveRows down: the destination is a row of before",
    "moveRows(Range,Integer)",
    (sheet) => sheet.moveRows(sheet.getRange("A1"), 3),
    ["b", "a", "c", "d"],
  ),
  columns("insertColumns inserts before", "insertColumns(Integer,Integer)", (sheet) => sheet.insertColumns(2, 2), [
    "a",
    "",
    "",
    "b",
  ]),
  columns("insertColumnAfter inserts behind", "insertColumnAfter(Integer)", (sheet) => sheet.insertColumnAfter(4), [
    "a",
    "b",
    "c",
    "d",
    "",
  ]),
  columns(
    "insertColumnsAfter inserts as many as asked for",
    "insertColumnsAfter(Integer,Integer)",
    (sheet) => sheet.insertColumnsAfter(1, 2),
    ["a", "", "", "b"],
  ),
  columns("deleteColumn takes one", "deleteColumn(Integer)", (sheet) => sheet.deleteColumn(1), ["b", "c", "d", ""]),
  columns(
    "deleteColumns takes as many as asked for",
    "deleteColumns(Integer,Integer)",
    (sheet) => sheet.deleteColumns(1, 3),
    ["d", ""],
  ),
  columns(
    "moveColumns right: the destination is a column of before",
    "moveColumns(Range,Integer)",
    (sheet) => sheet.moveColumns(sheet.getRange("A:A"), 4),
    ["b", "c", "a", "d"],
  ),
  refused(
    "no row is inserted before row 0",
    "insertRowsBefore(Integer,Integer)",
    (sheet) => sheet.insertRowsBefore(0, 1),
    /out of bounds|invalid/i,
  ),
  refused(
    "no row is inserted behind a row that is not there",
    "insertRowAfter(Integer)",
    (sheet) => sheet.insertRowAfter(1001),
    /out of bounds/,
  ),
  refused(
    "inserting no rows is refused",
    "insertRowsAfter(Integer,Integer)",
    (sheet) => sheet.insertRowsAfter(1, 0),
    /out of bounds/,
  ),
  refused("deleting row 0 is refused", "deleteRow(Integer)", (sheet) => sheet.deleteRow(0), /out of bounds/),
  refused(
    "deleting a row that is not there is refused",
    "deleteRow(Integer)",
    (sheet) => sheet.deleteRow(1001),
    /out of bounds/,
  ),
  refused(
    "deleting no rows is refused",
    "deleteRows(Integer,Integer)",
    (sheet) => sheet.deleteRows(1, 0),
    /out of bounds/,
  ),
  refused(
    "deleting more rows than there are is refused",
    "deleteRows(Integer,Integer)",
    (sheet) => sheet.deleteRows(999, 3),
    /out of bounds/,
  ),
  refused(
    "no column is inserted behind one that is not there",
    "insertColumnAfter(Integer)",
    (sheet) => sheet.insertColumnAfter(27),
    /out of bounds/,
  ),
  refused(
    "deleting a column that is not there is refused",
    "deleteColumn(Integer)",
    (sheet) => sheet.deleteColumn(27),
    /out of bounds/,
  ),
  refused(
    "not all columns can be deleted",
    "deleteColumns(Integer,Integer)",
    (sheet) => sheet.deleteColumns(1, 26),
    /can't delete all/,
  ),
  {
    says: "rows and columns that come and go change the tab's size",
    page: `${SHEET}getMaxColumns()`,
    does: ({ sheet }) => {
      sheet.insertRowsAfter(1000, 5).insertColumnsAfter(26, 2);
      sheet.deleteRows(1, 10);
      sheet.deleteColumn(1);
      return [sheet.getMaxRows(), sheet.getMaxColumns()];
    },
    gives: [995, 27],
  },
  {
    says: "notes and colours go along with a row that is moved",
    page: `${SHEET}moveRows(Range,Integer)`,
    does: ({ sheet }) => {
      sheet.getRange("A1").setValue("a").setNote("zu a").setBackground("#ff0000");
      sheet.moveRows(sheet.getRange("1:1"), 4);
      const cell = sheet.getRange("A3");
      return [cell.getValue(), cell.getNote(), cell.getBackground(), sheet.getRange("A1").getNote()];
    },
    gives: ["a", "zu a", "#ff0000", ""],
  },
  {
    says: "a formula's references follow inserted rows",
    page: `${SHEET}insertRowBefore(Integer)`,
    does: ({ sheet }) => {
      sheet.getRange("B1").setFormula("=A5");
      sheet.insertRowBefore(3);
      return sheet.getRange("B1").getFormula();
    },
    gives: "=A6",
  },
];
