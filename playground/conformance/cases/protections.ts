import type { Case } from "../case.ts";

export const protectionCases: Case[] = [
  {
    says: "a new protection has no description and does more than warn",
    page: "spreadsheet/protection#isWarningOnly()",
    does: ({ sheet }) => {
      const protection = sheet.getRange("A1:B2").protect();
      return [protection.getDescription(), protection.isWarningOnly(), protection.getRange().getA1Notation()];
    },
    gives: ["", false, "A1:B2"],
  },
  {
    says: "a protection is of a range or of a whole tab",
    page: "spreadsheet/protection#getProtectionType()",
    does: ({ sheet }) =>
      [sheet.protect(), sheet.getRange("A1").protect()].map((each) => String(each.getProtectionType())),
    gives: ["SHEET", "RANGE"],
  },
  {
    says: "a tab that is protected already gives the protection it has",
    page: "spreadsheet/sheet#protect()",
    does: ({ sheet, SpreadsheetApp }) => {
      sheet.protect().setDescription("die erste");
      return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    },
    gives: ["die erste", 1],
  },
  {
    says: "a protection that is removed is listed no more",
    page: "spreadsheet/protection#remove()",
    does: ({ sheet, SpreadsheetApp }) => {
      sheet.protect().remove();
      return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
    },
    gives: 0,
  },
  {
    says: "a spreadsheet lists the protections of its tabs",
    page: "spreadsheet/spreadsheet#getProtections(ProtectionType)",
    does: ({ sheet, spreadsheet, SpreadsheetApp }) => {
      sheet.getRange("C3").protect().setDescription("Fall");
      const own = spreadsheet
        .getProtections(SpreadsheetApp.ProtectionType.RANGE)
        .filter((each) => each.getRange().getSheet().getSheetId() === sheet.getSheetId());
      return own.map((each) => [each.getDescription(), each.getRange().getA1Notation()]);
    },
    gives: [["Fall", "C3"]],
  },
  {
    says: "whoever protects may still edit",
    page: "spreadsheet/protection#canEdit()",
    does: ({ sheet }) => {
      const range = sheet.getRange("A1");
      return [range.protect().canEdit(), range.canEdit()];
    },
    gives: [true, true],
  },
];
