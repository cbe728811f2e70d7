import type { Case } from "../case.ts";

/** What a string written by a script becomes in a cell without a format of its own. */
const written = (text: string, gives: unknown): Case => ({
  says: `${JSON.stringify(text)} is read as typed`,
  page: "spreadsheet/range#setValue(Object)",
  does: ({ sheet }) => sheet.getRange("A1").setValue(text).getValue(),
  gives,
});

const berlin = (iso: string) => new Date(iso);

export const valueCases: Case[] = [
  written("1,5", 1.5),
  written("1.234,5", 1234.5),
  written("1.234", 1234),
  written("-3", -3),
  written("+49", 49),
  written("50%", 0.5),
  written("1e3", 1000),
  written("12 Uhr", "12 Uhr"),
  written("1,2,3", "1,2,3"),
  written("14.02.2026", berlin("2026-02-13T23:00:00Z")),
  written("14.2.26", berlin("2026-02-13T23:00:00Z")),
  written("2026-07-14", berlin("2026-07-13T22:00:00Z")),
  written("14.07.2026 15:30", berlin("2026-07-14T13:30:00Z")),
  written("31.02.2026", "31.02.2026"),
  written("WAHR", true),
  written("falsch", false),
  written("TRUE", true),
  written("'123", "123"),
  written("'=A1", "=A1"),
  written("''", "'"),
  written(" Text ", " Text "),
  written("@alle", "@alle"),
  written("Zeile 1\nZeile 2", "Zeile 1\nZeile 2"),
  written("👩‍👩‍👧 مرحبا", "👩‍👩‍👧 مرحبا"),
  {
    says: "a leading = makes a formula, which is no value until it is worked out",
    page: "spreadsheet/range#setFormula(String)",
    does: ({ sheet }) => sheet.getRange("A1").setValue("=B1").getFormula(),
    gives: "=B1",
  },
  {
    says: "a sign that begins no number begins a formula",
    page: "spreadsheet/range#setValue(Object)",
    unsure: true,
    does: ({ sheet }) => sheet.getRange("A1").setValue("+49 30 1234").getFormula(),
    gives: "=+49 30 1234",
  },
  {
    says: "numbers, truth values and text keep their types",
    page: "spreadsheet/range#getValues()",
    does: ({ sheet }) =>
      sheet
        .getRange("A1:D1")
        .setValues([[0, false, true, "x"]])
        .getValues(),
    gives: [[0, false, true, "x"]],
  },
  {
    says: "null, undefined and empty text make a cell blank, and blank reads as empty text",
    page: "spreadsheet/range#isBlank()",
    does: ({ sheet }) => {
      const range = sheet.getRange("A1:C1").setValue("voll");
      range.setValues([[null, undefined, ""]]);
      return [range.getValues(), range.isBlank(), sheet.getLastRow()];
    },
    gives: [[["", "", ""]], true, 0],
  },
  {
    says: "a cell holds 50,000 characters and no more",
    page: "spreadsheet/range#setValue(Object)",
    does: ({ sheet }) => {
      sheet.getRange("B1").setValue("x".repeat(50_000));
      sheet.getRange("B2").setValue("x".repeat(50_001));
    },
    throws: /50000 characters/,
  },
  {
    says: "display values are as shown: decimal comma, TT.MM.JJJJ, WAHR",
    page: "spreadsheet/range#getDisplayValues()",
    does: ({ sheet }) =>
      sheet
        .getRange("A1:D1")
        .setValues([["1,5", "4.2.2026", true, "Text"]])
        .getDisplayValues(),
    gives: [["1,5", "04.02.2026", "WAHR", "Text"]],
  },
  {
    says: "the last row and column count content, not formats and notes",
    page: "spreadsheet/sheet#getLastRow()",
    does: ({ sheet }) => {
      sheet.getRange("B3").setValue(false);
      sheet.getRange("F9").setBackground("#ff0000").setNote("Notiz").setNumberFormat("@");
      return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    },
    gives: [3, 2, "A1:B3"],
  },
  {
    says: "appendRow writes below the last content",
    page: "spreadsheet/sheet#appendRow(Object)",
    does: ({ sheet }) => {
      sheet.getRange("A2").setValue("zwei");
      sheet.appendRow(["drei", 3]);
      return sheet.getRange("A3:B3").getValues();
    },
    gives: [["drei", 3]],
  },
];

export const textFormatCases: Case[] = [
  ...(["007", "1,5", "14.02.2026", "WAHR", "+49 30 1234", "-", "@alle", "1e3"] as const).map(
    (text): Case => ({
      says: `${JSON.stringify(text)} stays as it is in a text cell`,
      page: "spreadsheet/range#setNumberFormat(String)",
      does: ({ sheet }) => sheet.getRange("A1").setNumberFormat("@").setValue(text).getValue(),
      gives: text,
    }),
  ),
  {
    says: "a leading apostrophe is taken off in a text cell too",
    page: "spreadsheet/range#setValue(Object)",
    unsure: true,
    does: ({ sheet }) => sheet.getRange("A1").setNumberFormat("@").setValue("'=1+1").getValue(),
    gives: "=1+1",
  },
  {
    says: "a leading = is a formula even in a text cell (unknown on Google, so the harsher way)",
    page: "spreadsheet/range#setValue(Object)",
    unsure: true,
    does: ({ sheet }) => sheet.getRange("A1").setNumberFormat("@").setValue("=1+1").getFormula(),
    gives: "=1+1",
  },
  {
    says: "a number becomes text in a text cell",
    page: "spreadsheet/range#setNumberFormat(String)",
    unsure: true,
    does: ({ sheet }) => sheet.getRange("A1").setNumberFormat("@").setValue(1.5).getValue(),
    gives: "1,5",
  },
  {
    says: "clearing content leaves the text format",
    page: "spreadsheet/range#clearContent()",
    does: ({ sheet }) => {
      const cell = sheet.getRange("A1").setNumberFormat("@").setValue("007");
      return [cell.clearContent().getNumberFormat(), cell.setValue("008").getValue()];
    },
    gives: ["@", "008"],
  },
];
