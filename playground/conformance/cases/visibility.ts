import type { Case } from "../case.ts";

const SHEET = "spreadsheet/sheet#";

export const visibilityCases: Case[] = [
  {
    says: "hideRows hides as many as asked for, showRows shows them",
    page: `${SHEET}hideRows(Integer,Integer)`,
    does: ({ sheet }) => {
      const hidden = () => [2, 3, 4].map((row) => sheet.isRowHiddenByUser(row));
      sheet.hideRows(2, 2);
      const before = hidden();
      sheet.showRows(2, 1);
      return [before, hidden()];
    },
    gives: [
      [true, true, false],
      [false, true, false],
    ],
  },
  {
    says: "hideRow and unhideRow take the rows of a range",
    page: `${SHEET}hideRow(Range)`,
    does: ({ sheet }) => {
      sheet.hideRow(sheet.getRange("B2:C3"));
      const hidden = [1, 2, 3].map((row) => sheet.isRowHiddenByUser(row));
      sheet.unhideRow(sheet.getRange("A3"));
      return [...hidden, sheet.isRowHiddenByUser(3)];
    },
    gives: [false, true, true, false],
  },
  {
    says: "hideColumn and unhideColumn take the columns of a range",
    page: `${SHEET}hideColumn(Range)`,
    does: ({ sheet }) => {
      sheet.hideColumn(sheet.getRange("B2:C3"));
      const hidden = [1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column));
      sheet.unhideColumn(sheet.getRange("B:B"));
      return [...hidden, sheet.isColumnHiddenByUser(2)];
    },
    gives: [false, true, true, false],
  },
  {
    says: "showColumns shows what was hidden",
    page: `${SHEET}showColumns(Integer,Integer)`,
    does: ({ sheet }) => {
      sheet.hideColumns(1, 3);
      sheet.showColumns(1, 2);
      return [1, 2, 3].map((column) => sheet.isColumnHiddenByUser(column));
    },
    gives: [false, false, true],
  },
  {
    says: "hidden cells keep what they hold and can be written",
    page: `${SHEET}hideRows(Integer)`,
    does: ({ sheet }) => {
      sheet.getRange("A2").setValue("da");
      sheet.hideRows(2);
      sheet.getRange("B2").setValue("auch da");
      return sheet.getRange("A2:B2").getValues();
    },
    gives: [["da", "auch da"]],
  },
  {
    says: "a row that nobody filtered is not hidden by a filter",
    page: `${SHEET}isRowHiddenByFilter(Integer)`,
    does: ({ sheet }) => {
      sheet.hideRows(2);
      return [sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByUser(2)];
    },
    gives: [false, true],
  },
  {
    says: "a hidden tab is hidden until it is shown",
    page: `${SHEET}hideSheet()`,
    does: ({ sheet }) => {
      const states = [sheet.isSheetHidden()];
      states.push(sheet.hideSheet().isSheetHidden());
      states.push(sheet.showSheet().isSheetHidden());
      return states;
    },
    gives: [false, true, false],
  },
  {
    says: "nothing is frozen in a new tab, and zero frees what was",
    page: `${SHEET}setFrozenRows(Integer)`,
    does: ({ sheet }) => {
      const before = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      sheet.setFrozenRows(0);
      return [before, sheet.getFrozenRows(), sheet.getFrozenColumns()];
    },
    gives: [[0, 0], 0, 1],
  },
  {
    says: "frozen rows stay as many when one is inserted below them",
    page: `${SHEET}getFrozenRows()`,
    does: ({ sheet }) => {
      sheet.setFrozenRows(2);
      sheet.insertRowAfter(5);
      return sheet.getFrozenRows();
    },
    gives: 2,
  },
  {
    says: "a new tab's rows are 21 pixels high, its columns 100 wide",
    page: `${SHEET}getRowHeight(Integer)`,
    does: ({ sheet }) => [sheet.getRowHeight(1), sheet.getColumnWidth(1)],
    gives: [21, 100],
  },
  {
    says: "heights are set for several rows at once",
    page: `${SHEET}setRowHeights(Integer,Integer,Integer)`,
    does: ({ sheet }) => {
      sheet.setRowHeights(2, 2, 60);
      return [1, 2, 3, 4].map((row) => sheet.getRowHeight(row));
    },
    gives: [21, 60, 60, 21],
  },
  {
    says: "one column's width leaves the others",
    page: `${SHEET}setColumnWidth(Integer,Integer)`,
    does: ({ sheet }) => {
      sheet.setColumnWidth(2, 333);
      return [1, 2, 3].map((column) => sheet.getColumnWidth(column));
    },
    gives: [100, 333, 100],
  },
  {
    says: "grid lines are hidden and shown",
    page: `${SHEET}setHiddenGridlines(Boolean)`,
    does: ({ sheet }) => [
      sheet.hasHiddenGridlines(),
      sheet.setHiddenGridlines(true).hasHiddenGridlines(),
      sheet.setHiddenGridlines(false).hasHiddenGridlines(),
    ],
    gives: [false, true, false],
  },
  {
    says: "a tab has no colour until one is set, and null takes it away",
    page: `${SHEET}setTabColor(String)`,
    does: ({ sheet }) => [
      sheet.getTabColor(),
      sheet.setTabColor("#ff0000").getTabColor(),
      sheet.setTabColor(null).getTabColor(),
    ],
    gives: [null, "#ff0000", null],
  },
];
