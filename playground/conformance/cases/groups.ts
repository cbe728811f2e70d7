import type { Case } from "../case.ts";

const RANGE = "spreadsheet/range#";
const SHEET = "spreadsheet/sheet#";

export const groupCases: Case[] = [
  {
    says: "rows and columns lie in no group until they are grouped",
    page: `${SHEET}getRowGroupDepth(Integer)`,
    does: ({ sheet }) => {
      sheet.getRange("2:3").shiftRowGroupDepth(1);
      return [1, 2, 3, 4].map((row) => sheet.getRowGroupDepth(row));
    },
    gives: [0, 1, 1, 0],
  },
  {
    says: "a group within a group is deeper",
    page: `${RANGE}shiftRowGroupDepth(Integer)`,
    does: ({ sheet }) => {
      sheet.getRange("2:5").shiftRowGroupDepth(1);
      sheet.getRange("3:4").shiftRowGroupDepth(1);
      const inner = sheet.getRowGroup(3, 2);
      return [sheet.getRowGroupDepth(3), inner?.getDepth(), inner?.getRange().getA1Notation()];
    },
    gives: [2, 2, "A3:Z4"],
  },
  {
    says: "a negative step takes out of the group, and never below none",
    page: `${RANGE}shiftColumnGroupDepth(Integer)`,
    does: ({ sheet }) => {
      sheet.getRange("B:C").shiftColumnGroupDepth(1).shiftColumnGroupDepth(-1);
      return sheet.getColumnGroupDepth(2);
    },
    gives: 0,
  },
  {
    says: "neighbours that are grouped are one group",
    page: `${RANGE}shiftColumnGroupDepth(Integer)`,
    does: ({ sheet }) => {
      sheet.getRange("B:C").shiftColumnGroupDepth(1);
      sheet.getRange("D:D").shiftColumnGroupDepth(1);
      return sheet.getColumnGroup(2, 1)?.getRange().getA1Notation();
    },
    gives: "B1:D1000",
  },
  {
    says: "a group is open until it is collapsed",
    page: "spreadsheet/group#isCollapsed()",
    does: ({ sheet }) => {
      sheet.getRange("2:3").shiftRowGroupDepth(1);
      const group = sheet.getRowGroup(2, 1);
      return [group?.isCollapsed(), group?.collapse().isCollapsed(), group?.expand().isCollapsed()];
    },
    gives: [false, true, false],
  },
  {
    says: "all groups are collapsed and expanded at once",
    page: `${SHEET}collapseAllRowGroups()`,
    does: ({ sheet }) => {
      sheet.getRange("2:3").shiftRowGroupDepth(1);
      sheet.getRange("6:7").shiftRowGroupDepth(1);
      const hidden = () => [2, 6].map((row) => sheet.isRowHiddenByUser(row));
      sheet.collapseAllRowGroups();
      const collapsed = hidden();
      sheet.expandAllRowGroups();
      return [collapsed, hidden()];
    },
    gives: [
      [true, true],
      [false, false],
    ],
  },
  {
    says: "the fold's button sits behind the group unless it is told otherwise",
    page: `${SHEET}setRowGroupControlPosition(GroupControlTogglePosition)`,
    does: ({ sheet, SpreadsheetApp }) => {
      const position = () => String(sheet.getRowGroupControlPosition());
      const before = position();
      sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      return [before, position(), String(sheet.getColumnGroupControlPosition())];
    },
    gives: ["AFTER", "BEFORE", "AFTER"],
  },
  {
    says: "a group shrinks with the rows that are deleted, and ends with the last",
    page: `${SHEET}getRowGroup(Integer,Integer)`,
    does: ({ sheet }) => {
      sheet.getRange("2:4").shiftRowGroupDepth(1);
      sheet.deleteRow(3);
      const shrunk = sheet.getRowGroup(2, 1)?.getRange().getNumRows();
      sheet.deleteRows(2, 2);
      return [shrunk, sheet.getRowGroupDepth(2)];
    },
    gives: [2, 0],
  },
];
