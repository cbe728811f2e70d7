import type { Case } from "../case.ts";

const OFFSET = "spreadsheet/range#offset(Integer,Integer,Integer,Integer)";

export const geometryCases: Case[] = [
  {
    says: "height and width are the numbers of rows and columns",
    page: "spreadsheet/range#getHeight()",
    does: ({ sheet }) => {
      const range = sheet.getRange("B2:D6");
      return [range.getHeight(), range.getNumRows(), range.getWidth(), range.getNumColumns()];
    },
    gives: [5, 5, 3, 3],
  },
  {
    says: "a cell of a range counts from the range's corner",
    page: "spreadsheet/range#getCell(Integer,Integer)",
    does: ({ sheet }) => sheet.getRange("B2:D6").getCell(2, 3).getA1Notation(),
    gives: "D3",
  },
  {
    says: "a cell outside the range is refused",
    page: "spreadsheet/range#getCell(Integer,Integer)",
    does: ({ sheet }) => sheet.getRange("B2:D6").getCell(6, 1),
    throws: /out of range/,
  },
  {
    says: "cell 0 of a range is refused",
    page: "spreadsheet/range#getCell(Integer,Integer)",
    does: ({ sheet }) => sheet.getRange("B2:D6").getCell(0, 1),
    throws: /out of range/,
  },
  {
    says: "offset goes up and left, too",
    page: "spreadsheet/range#offset(Integer,Integer)",
    does: ({ sheet }) => sheet.getRange("C3:D4").offset(-2, -1).getA1Notation(),
    gives: "B1:C2",
  },
  {
    says: "offset with a number of rows keeps the width",
    page: "spreadsheet/range#offset(Integer,Integer,Integer)",
    does: ({ sheet }) => sheet.getRange("C3:D4").offset(0, 0, 5).getA1Notation(),
    gives: "C3:D7",
  },
  {
    says: "offset with rows and columns has just these",
    page: OFFSET,
    does: ({ sheet }) => sheet.getRange("C3:D4").offset(1, 1, 2, 4).getA1Notation(),
    gives: "D4:G5",
  },
  {
    says: "offset beyond the first row is refused",
    page: OFFSET,
    does: ({ sheet }) => sheet.getRange("A1").offset(-1, 0),
    throws: /coordinates or dimensions/,
  },
  {
    says: "offset beyond the last row is refused",
    page: OFFSET,
    does: ({ sheet }) => sheet.getRange("A1000").offset(1, 0),
    throws: /outside the dimensions/,
  },
  {
    says: "a range knows its tab",
    page: "spreadsheet/range#getSheet()",
    does: ({ sheet }) => {
      const range = sheet.getRange("B2");
      return [range.getSheet().getSheetId() === sheet.getSheetId(), range.getGridId() === sheet.getSheetId()];
    },
    gives: [true, true],
  },
  {
    says: "an empty tab has no last row and column, and its data range is A1",
    page: "spreadsheet/sheet#getDataRange()",
    does: ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()],
    gives: [0, 0, "A1"],
  },
  {
    says: "the data range begins at A1 wherever the content begins",
    page: "spreadsheet/sheet#getDataRange()",
    does: ({ sheet }) => {
      sheet.getRange("C4").setValue("x");
      return sheet.getDataRange().getA1Notation();
    },
    gives: "A1:C4",
  },
  {
    says: "the data range shrinks when content is cleared",
    page: "spreadsheet/sheet#getDataRange()",
    does: ({ sheet }) => {
      sheet.getRange("A1").setValue("x");
      sheet.getRange("C4").setValue("x").clearContent();
      return sheet.getDataRange().getA1Notation();
    },
    gives: "A1",
  },
  {
    says: "a formula counts as content",
    page: "spreadsheet/sheet#getLastRow()",
    does: ({ sheet }) => {
      sheet.getRange("B5").setFormula("=A1");
      return [sheet.getLastRow(), sheet.getLastColumn()];
    },
    gives: [5, 2],
  },
  {
    says: "a new tab has 1000 rows and 26 columns",
    page: "spreadsheet/sheet#getMaxRows()",
    does: ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    gives: [1000, 26],
  },
  {
    says: "an activated range is the active one, and its corner the current cell",
    page: "spreadsheet/range#activate()",
    does: ({ sheet, spreadsheet }) => {
      sheet.getRange("B2:C3").activate();
      return [spreadsheet.getActiveRange()?.getA1Notation(), spreadsheet.getCurrentCell()?.getA1Notation()];
    },
    gives: ["B2:C3", "B2"],
  },
  {
    says: "activating a range shows its tab",
    page: "spreadsheet/spreadsheet#setActiveRange(Range)",
    does: ({ sheet, spreadsheet }) => {
      spreadsheet.insertSheet("Fall davor", spreadsheet.getNumSheets());
      spreadsheet.setActiveRange(sheet.getRange("D4"));
      return spreadsheet.getActiveSheet().getSheetId() === sheet.getSheetId();
    },
    gives: true,
  },
];
