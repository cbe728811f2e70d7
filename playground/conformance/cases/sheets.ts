import type { Case } from "../case.ts";

export const sheetCases: Case[] = [
  {
    says: "a tab inserted from a template is its copy: content, looks, heights and frozen rows",
    page: "spreadsheet/spreadsheet#insertSheet(String,Integer,Object)",
    does: ({ sheet, spreadsheet }) => {
      sheet.getRange("B2").setValue("da").setBackground("#d6e6f4").setFontWeight("bold");
      sheet.setRowHeight(2, 60).setFrozenRows(2);
      const copy = spreadsheet.insertSheet("Fall Abzug", 0, { template: sheet });
      const cell = copy.getRange("B2");
      const looks = [cell.getValue(), cell.getBackground(), cell.getFontWeight()];
      const made = [copy.getName(), copy.getIndex(), spreadsheet.getActiveSheet().getName(), copy.getFrozenRows()];
      cell.setValue("nur hier");
      const result = [...looks, ...made, copy.getRowHeight(2), sheet.getRange("B2").getValue()];
      spreadsheet.deleteSheet(copy);
      return result;
    },
    gives: ["da", "#d6e6f4", "bold", "Fall Abzug", 1, "Fall Abzug", 2, 60, "da"],
  },
  {
    says: "insertSheet activates the new tab and refuses a name that is taken, whatever its case",
    page: "spreadsheet/spreadsheet#insertSheet(String)",
    does: ({ spreadsheet }) => {
      spreadsheet.insertSheet("Fall neu");
      const active = spreadsheet.getActiveSheet().getName();
      if (active !== "Fall neu") return active;
      return spreadsheet.insertSheet("FALL NEU");
    },
    throws: /already exists/,
  },
  {
    says: "a new tab lies where it is asked for, and moveActiveSheet counts from 1",
    page: "spreadsheet/spreadsheet#moveActiveSheet(Integer)",
    does: ({ spreadsheet }) => {
      const first = spreadsheet.insertSheet("Fall vorn", 0);
      const at = first.getIndex();
      spreadsheet.moveActiveSheet(2);
      return [at, first.getIndex()];
    },
    gives: [1, 2],
  },
  {
    says: "getSheetByName gives null where there is none",
    page: "spreadsheet/spreadsheet#getSheetByName(String)",
    does: ({ spreadsheet }) => spreadsheet.getSheetByName("Fall, den es nicht gibt"),
    gives: null,
  },
  {
    says: "the last visible tab can be neither hidden nor deleted",
    page: "spreadsheet/sheet#hideSheet()",
    localOnly: "hides the other tabs",
    does: ({ spreadsheet, sheet }) => {
      const others = spreadsheet.getSheets().filter((each) => each.getSheetId() !== sheet.getSheetId());
      for (const each of others) each.hideSheet();
      const refused: boolean[] = [];
      for (const change of [() => sheet.hideSheet(), () => spreadsheet.deleteSheet(sheet)])
        try {
          change();
          refused.push(false);
        } catch {
          refused.push(true);
        }
      for (const each of others) each.showSheet();
      return [refused, sheet.isSheetHidden()];
    },
    gives: [[true, true], false],
  },
  {
    says: "a tab is found by its number after it was renamed",
    page: "spreadsheet/spreadsheet#getSheetById(Integer)",
    does: ({ spreadsheet, sheet }) => {
      const id = sheet.getSheetId();
      sheet.setName("Fall anders");
      return spreadsheet.getSheetById(id)?.getName();
    },
    gives: "Fall anders",
  },
  {
    says: "frozen rows and columns do not undo each other",
    page: "spreadsheet/sheet#setFrozenRows(Integer)",
    does: ({ sheet }) => {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      sheet.setFrozenRows(3);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns()];
    },
    gives: [3, 1],
  },
  {
    says: "widths and hidden columns",
    page: "spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer)",
    does: ({ sheet }) => {
      sheet.setColumnWidths(1, 2, 230).hideColumns(3, 2);
      return [sheet.getColumnWidth(2), sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(4)];
    },
    gives: [230, false, true],
  },
  {
    says: "rows are inserted after and before, and deleted",
    page: "spreadsheet/sheet#insertRowsAfter(Integer,Integer)",
    does: ({ sheet }) => {
      sheet.getRange("A1:A3").setValues([["a"], ["b"], ["c"]]);
      sheet.insertRowsAfter(1, 1).insertRowBefore(1);
      sheet.deleteRow(5);
      return [sheet.getRange("A1:A5").getValues().flat(), sheet.getMaxRows()];
    },
    gives: [["", "a", "", "b", ""], 1001],
  },
  {
    says: "rows can be added at the sheet's end",
    page: "spreadsheet/sheet#insertRowsAfter(Integer,Integer)",
    does: ({ sheet }) => sheet.insertRowsAfter(sheet.getMaxRows(), 5).getMaxRows(),
    gives: 1005,
  },
  {
    says: "not all rows can be deleted",
    page: "spreadsheet/sheet#deleteRows(Integer,Integer)",
    does: ({ sheet }) => sheet.deleteRows(1, sheet.getMaxRows()),
    throws: /can't delete all/,
  },
  {
    says: "looks are read back as they were set",
    page: "spreadsheet/range#getBackground()",
    does: ({ sheet }) => {
      const cell = sheet.getRange("A1").setBackground("#AABBCC").setFontWeight("bold").setFontSize(14).setWrap(true);
      cell.setHorizontalAlignment("center").setVerticalAlignment("top").setNumberFormat("0.0").setFontStyle("italic");
      return [
        cell.getBackground(),
        cell.getFontWeight(),
        cell.getFontSize(),
        cell.getWrap(),
        cell.getHorizontalAlignment(),
        cell.getVerticalAlignment(),
        cell.getNumberFormat(),
        cell.getFontStyle(),
      ];
    },
    gives: ["#aabbcc", "bold", 14, true, "center", "top", "0.0", "italic"],
  },
  {
    says: "null takes a background away",
    page: "spreadsheet/range#setBackground(String)",
    does: ({ sheet }) => sheet.getRange("A1").setBackground("red").setBackground(null).getBackground(),
    gives: "#ffffff",
  },
  {
    says: "setBorder takes null for 'as it is' and refuses an unknown colour",
    page: "spreadsheet/range#setBorder(Boolean,Boolean,Boolean,Boolean,Boolean,Boolean,String,BorderStyle)",
    does: ({ sheet, SpreadsheetApp }) => {
      const { SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
      const range = sheet.getRange("A1:B2");
      range.setBorder(true, null, true, false, null, true, "#123456", SOLID_MEDIUM);
      range.setBorder(true, null, null, null, null, null, "bunt", SOLID_MEDIUM);
    },
    throws: /Invalid color/,
  },
];
