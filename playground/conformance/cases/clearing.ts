import type { Case, Given } from "../case.ts";

const CLEAR_WITH = "spreadsheet/range#clear(Object)";

/** A cell with all that can be cleared. */
function full({ sheet, SpreadsheetApp }: Given): GoogleAppsScript.Spreadsheet.Range {
  const rule = SpreadsheetApp.newDataValidation().requireTextContains("v").build();
  return sheet.getRange("A1").setValue("voll").setBackground("#ff0000").setNote("Notiz").setDataValidation(rule);
}

const rest = (cell: GoogleAppsScript.Spreadsheet.Range) => [
  cell.getValue(),
  cell.getBackground(),
  cell.getNote(),
  cell.getDataValidation() !== null,
];

type Options = NonNullable<Parameters<GoogleAppsScript.Spreadsheet.Range["clear"]>[0]>;
const clears = (options: Options, gives: unknown[], unsure?: true): Case => ({
  says: `clear with ${Object.keys(options).join(" and ")} clears just that`,
  page: CLEAR_WITH,
  ...(unsure && { unsure }),
  does: (given) => rest(full(given).clear(options)),
  gives,
});

export const clearingCases: Case[] = [
  clears({ contentsOnly: true }, ["", "#ff0000", "Notiz", true]),
  clears({ formatOnly: true }, ["voll", "#ffffff", "Notiz", true]),
  clears({ validationsOnly: true }, ["voll", "#ff0000", "Notiz", false]),
  clears({ commentsOnly: true }, ["voll", "#ff0000", "", true], true),
  clears({ contentsOnly: true, formatOnly: true }, ["", "#ffffff", "Notiz", true]),
  {
    says: "clearContent leaves looks, notes and rules",
    page: "spreadsheet/range#clearContent()",
    does: (given) => rest(full(given).clearContent()),
    gives: ["", "#ff0000", "Notiz", true],
  },
  {
    says: "clearFormat leaves content, notes and rules",
    page: "spreadsheet/range#clearFormat()",
    does: (given) => rest(full(given).clearFormat()),
    gives: ["voll", "#ffffff", "Notiz", true],
  },
  {
    says: "clearNote leaves everything else",
    page: "spreadsheet/range#clearNote()",
    does: (given) => rest(full(given).clearNote()),
    gives: ["voll", "#ff0000", "", true],
  },
  {
    says: "clearDataValidations leaves everything else",
    page: "spreadsheet/range#clearDataValidations()",
    does: (given) => rest(full(given).clearDataValidations()),
    gives: ["voll", "#ff0000", "Notiz", false],
  },
  {
    says: "a day whose format is cleared is a number",
    page: "spreadsheet/range#clearFormat()",
    unsure: true,
    does: ({ sheet }) => sheet.getRange("A1").setValue("14.02.2026").clearFormat().getValue(),
    gives: 46067,
  },
  {
    says: "clearing a cell leaves its neighbours",
    page: "spreadsheet/range#clear()",
    does: ({ sheet }) => {
      sheet.getRange("A1:C1").setValues([["a", "b", "c"]]);
      sheet.getRange("B1").clear();
      return sheet.getRange("A1:C1").getValues();
    },
    gives: [["a", "", "c"]],
  },
  {
    says: "a tab's clear takes contents and formats, and leaves notes, rules and widths",
    page: "spreadsheet/sheet#clear()",
    does: (given) => {
      const cell = full(given);
      const { sheet } = given;
      sheet.setColumnWidth(1, 234);
      sheet.clear();
      return [...rest(cell), sheet.getColumnWidth(1)];
    },
    gives: ["", "#ffffff", "Notiz", true, 234],
  },
  {
    says: "a tab's clearContents leaves looks, notes and rules",
    page: "spreadsheet/sheet#clearContents()",
    does: (given) => {
      const cell = full(given);
      given.sheet.clearContents();
      return [...rest(cell), given.sheet.getLastRow()];
    },
    gives: ["", "#ff0000", "Notiz", true, 0],
  },
  {
    says: "a tab's clearFormats takes conditional formats, too, and leaves contents",
    page: "spreadsheet/sheet#clearFormats()",
    does: (given) => {
      const { sheet, SpreadsheetApp } = given;
      const cell = full(given);
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([cell]).build();
      sheet.setConditionalFormatRules([rule]);
      sheet.clearFormats();
      return [...rest(cell), sheet.getConditionalFormatRules().length];
    },
    gives: ["voll", "#ffffff", "Notiz", true, 0],
  },
  {
    says: "a tab's clearNotes takes all notes and nothing else",
    page: "spreadsheet/sheet#clearNotes()",
    does: (given) => {
      const cell = full(given);
      given.sheet.getRange("Z1000").setNote("weit weg");
      given.sheet.clearNotes();
      return [...rest(cell), given.sheet.getRange("Z1000").getNote()];
    },
    gives: ["voll", "#ff0000", "", true, ""],
  },
];
