import type { Case } from "../case.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const refused = (says: string, method: string, does: (sheet: Sheet) => unknown, throws: RegExp): Case => ({
  says,
  page: `spreadsheet/sheet#${method}`,
  does: ({ sheet }) => does(sheet),
  throws,
});

/** Rows and columns that are not there, or all there are. A case's sheet has 1000 rows and 26 columns. */
export const boundCases: Case[] = [
  refused(
    "deleting all rows but the frozen ones is refused",
    "deleteRows(Integer,Integer)",
    (sheet) => {
      sheet.setFrozenRows(2);
      sheet.deleteRows(3, 998);
    },
    /non-frozen/,
  ),
  refused(
    "freezing all rows is refused",
    "setFrozenRows(Integer)",
    (sheet) => sheet.setFrozenRows(sheet.getMaxRows()),
    /freeze/,
  ),
  refused(
    "freezing less than no column is refused",
    "setFrozenColumns(Integer)",
    (sheet) => sheet.setFrozenColumns(-1),
    /bounds/,
  ),
  refused("hiding a row that is not there is refused", "hideRows(Integer)", (sheet) => sheet.hideRows(1001), /bounds/),
  refused(
    "the width of a column that is not there cannot be set",
    "setColumnWidth(Integer,Integer)",
    (sheet) => sheet.setColumnWidth(27, 100),
    /bounds/,
  ),
  refused(
    "no row has a negative height",
    "setRowHeight(Integer,Integer)",
    (sheet) => sheet.setRowHeight(1, -5),
    /pixels/,
  ),
  refused("sorting by a column that is not there is refused", "sort(Integer)", (sheet) => sheet.sort(27), /bounds/),
  {
    says: "a font size is a number",
    page: "spreadsheet/range#setFontSize(Integer)",
    does: ({ sheet }) => sheet.getRange("A1").setFontSize("groß" as unknown as number),
    throws: /signature/,
  },
  {
    says: "a rule for numbers takes numbers",
    page: "spreadsheet/data-validation-builder#requireNumberBetween(Number,Number)",
    does: ({ SpreadsheetApp }) =>
      SpreadsheetApp.newDataValidation().requireNumberBetween("a" as unknown as number, "b" as unknown as number),
    throws: /signature/,
  },
];
