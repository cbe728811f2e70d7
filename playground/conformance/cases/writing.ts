import type { Case } from "../case.ts";

const SET_VALUES = "spreadsheet/range#setValues(Object)";
const DISPLAY = "spreadsheet/range#getDisplayValue()";

const shown = (value: string | number | boolean, gives: string): Case => ({
  says: `${JSON.stringify(value)} is shown as ${JSON.stringify(gives)}`,
  page: DISPLAY,
  does: ({ sheet }) => sheet.getRange("A1").setValue(value).getDisplayValue(),
  gives,
});

export const writingCases: Case[] = [
  shown(1234.5, "1234,5"),
  shown(-0.25, "-0,25"),
  shown(0, "0"),
  shown("50%", "50%"),
  shown("12,5%", "12,50%"),
  shown("12,50 €", "12,50 €"),
  shown(false, "FALSCH"),
  shown("4.2.2026", "04.02.2026"),
  shown("", ""),
  {
    says: "setValue fills all cells of the range",
    page: "spreadsheet/range#setValue(Object)",
    does: ({ sheet }) => sheet.getRange("A1:B2").setValue("x").getValues(),
    gives: [
      ["x", "x"],
      ["x", "x"],
    ],
  },
  {
    says: "a list of ranges takes one value into all of its cells, and leaves those between them alone",
    page: "spreadsheet/range-list#setValue(Object)",
    does: ({ sheet }) => {
      sheet.getRange("A1:A5").setValues([["a"], ["b"], ["c"], ["d"], ["e"]]);
      sheet.getRangeList(["A1", "A4:A5"]).setValue("x");
      return sheet.getRange("A1:A5").getValues();
    },
    gives: [["x"], ["b"], ["c"], ["x"], ["x"]],
  },
  {
    says: "the ranges of a list are those that were asked for",
    page: "spreadsheet/range-list#getRanges()",
    does: ({ sheet }) => {
      const ranges = sheet.getRangeList(["B2", "D4:E5"]).getRanges();
      return ranges.map((range) => range.getA1Notation());
    },
    gives: ["B2", "D4:E5"],
  },
  {
    says: "getValue and getDisplayValue of many cells are those of the first",
    page: "spreadsheet/range#getValue()",
    does: ({ sheet }) => {
      const range = sheet.getRange("A1:B1").setValues([[1.5, 2]]);
      return [range.getValue(), range.getDisplayValue()];
    },
    gives: [1.5, "1,5"],
  },
  {
    says: "writing gives the range back, for the next call",
    page: SET_VALUES,
    does: ({ sheet }) =>
      sheet
        .getRange("A1:B1")
        .setValues([[1, 2]])
        .setValue(3)
        .getA1Notation(),
    gives: "A1:B1",
  },
  {
    says: "too many rows are refused",
    page: SET_VALUES,
    does: ({ sheet }) => sheet.getRange("A1").setValues([["x"], ["y"]]),
    throws: /The data has 2 but the range has 1/,
  },
  {
    says: "too many columns are refused",
    page: SET_VALUES,
    does: ({ sheet }) => sheet.getRange("A1").setValues([["x", "y"]]),
    throws: /number of columns.*has 2 but the range has 1/,
  },
  {
    says: "a row is no grid",
    page: SET_VALUES,
    does: ({ sheet }) => sheet.getRange("A1:B1").setValues(["x", "y"] as unknown as string[][]),
    throws: /match the method signature/,
  },
  {
    says: "no rows are no values",
    page: SET_VALUES,
    does: ({ sheet }) => sheet.getRange("A1").setValues([]),
    throws: /The data has 0 but the range has 1/,
  },
  {
    says: "a value written over a formula replaces it",
    page: "spreadsheet/range#getFormula()",
    does: ({ sheet }) => {
      const cell = sheet.getRange("A1").setFormula("=B1").setValue(5);
      return [cell.getFormula(), cell.getValue()];
    },
    gives: ["", 5],
  },
  {
    says: "cells without a formula give empty text",
    page: "spreadsheet/range#getFormulas()",
    does: ({ sheet }) => {
      sheet.getRange("A1").setValue("x");
      sheet.getRange("B1").setFormula("=A1");
      return sheet.getRange("A1:C1").getFormulas();
    },
    gives: [["", "=A1", ""]],
  },
  {
    says: "setFormulas gives each cell its own",
    page: "spreadsheet/range#setFormulas(String)",
    does: ({ sheet }) =>
      sheet
        .getRange("B1:B2")
        .setFormulas([["=A1"], ["=A2"]])
        .getFormulas(),
    gives: [["=A1"], ["=A2"]],
  },
  {
    says: "setFormulas of another size is refused",
    page: "spreadsheet/range#setFormulas(String)",
    does: ({ sheet }) => sheet.getRange("B1:B2").setFormulas([["=A1"]]),
    throws: /The data has 1 but the range has 2/,
  },
  {
    says: "a cell of 50,000 characters comes back whole",
    page: "spreadsheet/range#setValue(Object)",
    does: ({ sheet }) => String(sheet.getRange("B2").setValue("ä".repeat(50_000)).getValue()).length,
    gives: 50_000,
  },
  {
    says: "a Date comes back as the same instant, to the second",
    page: "spreadsheet/range#setValue(Object)",
    does: ({ sheet }) => sheet.getRange("A1").setValue(new Date("2026-07-14T13:45:10Z")).getValue(),
    gives: new Date("2026-07-14T13:45:10Z"),
  },
  {
    says: "a range is blank only if each of its cells is",
    page: "spreadsheet/range#isBlank()",
    does: ({ sheet }) => {
      sheet.getRange("B2").setValue(0);
      return [sheet.getRange("A1:B1").isBlank(), sheet.getRange("A1:B2").isBlank()];
    },
    gives: [true, false],
  },
  {
    says: "a note, a colour and a rule leave a cell blank",
    page: "spreadsheet/range#isBlank()",
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      return sheet.getRange("A1").setNote("Notiz").setBackground("red").setDataValidation(rule).isBlank();
    },
    gives: true,
  },
  {
    says: "appendRow into an empty tab writes the first row",
    page: "spreadsheet/sheet#appendRow(Object)",
    does: ({ sheet }) => sheet.appendRow(["a", "b"]).getRange("A1:C1").getValues(),
    gives: [["a", "b", ""]],
  },
  {
    says: "appendRow behind the last row adds one",
    page: "spreadsheet/sheet#appendRow(Object)",
    does: ({ sheet }) => {
      sheet.getRange(sheet.getMaxRows(), 1).setValue("Ende");
      sheet.appendRow(["danach"]);
      return [sheet.getMaxRows(), sheet.getRange("A1001").getValue()];
    },
    gives: [1001, "danach"],
  },
];
