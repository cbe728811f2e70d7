import type { Case, Given } from "../case.ts";

/** A sheet with something of all that can stick to one. */
function dressed({ sheet, SpreadsheetApp }: Given) {
  sheet.getRange("A1:B3").setValues([
    ["Name", "Ort"],
    ["a", 1],
    ["b", 2],
  ]);
  sheet.getRange("A2").setNote("Notiz");
  sheet.getRange("B2:B3").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
  const format = (text: string) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(text)
      .setBackground("#ff0000")
      .setRanges([sheet.getRange("A1:A9")])
      .build();
  sheet.setConditionalFormatRules([format("eins"), format("zwei"), format("drei")]);
  sheet.addDeveloperMetadata("copied", "Blatt");
  sheet.getRange("C:C").addDeveloperMetadata("copied", "Spalte");
  sheet.getRange("D:E").shiftColumnGroupDepth(1);
  return sheet;
}

const marksOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet) => ({
  values: sheet.getRange("A1:B3").getValues(),
  note: sheet.getRange("A2").getNote(),
  rule: sheet.getRange("B3").getDataValidation()?.getCriteriaValues(),
  formats: sheet.getConditionalFormatRules().map((each) => each.getBooleanCondition()?.getCriteriaValues()[0]),
  metadata: sheet
    .createDeveloperMetadataFinder()
    .find()
    .map((each) => each.getValue()),
  group: sheet.getColumnGroupDepth(4),
});

/** Does something, and takes the copy away that it made. */
function withCopy<T>(given: Given, copy: GoogleAppsScript.Spreadsheet.Sheet, look: () => T): T {
  try {
    return look();
  } finally {
    given.spreadsheet.deleteSheet(copy);
  }
}

const everything = {
  values: [
    ["Name", "Ort"],
    ["a", 1],
    ["b", 2],
  ],
  note: "Notiz",
  rule: [1, 5],
  formats: ["eins", "zwei", "drei"],
  metadata: ["Blatt", "Spalte"],
  group: 1,
};

export const copyCases: Case[] = [
  {
    says: "copyTo puts a copy with all that sticks to the sheet behind the last one",
    page: "spreadsheet/sheet#copyTo(Spreadsheet)",
    does: (given) => {
      const copy = dressed(given).copyTo(given.spreadsheet);
      return withCopy(given, copy, () => [marksOf(copy), copy.getIndex() === given.spreadsheet.getSheets().length]);
    },
    gives: [everything, true],
    unsure: true,
  },
  {
    says: "a copy does not share what sticks to it with the original",
    page: "spreadsheet/sheet#copyTo(Spreadsheet)",
    does: (given) => {
      const copy = dressed(given).copyTo(given.spreadsheet);
      return withCopy(given, copy, () => {
        copy.getRange("A1").setValue("anders");
        copy.clearConditionalFormatRules();
        copy.getDeveloperMetadata()[0]?.setValue("geändert");
        copy.getRange("B2:B3").clearDataValidations();
        copy.getRange("A2").clearNote();
        return marksOf(given.sheet);
      });
    },
    gives: everything,
  },
  {
    says: "copyTo gives the copy a free name of its own, and leaves the active sheet active",
    page: "spreadsheet/sheet#copyTo(Spreadsheet)",
    does: (given) => {
      const active = given.spreadsheet.getActiveSheet().getName();
      const copy = given.sheet.copyTo(given.spreadsheet);
      return withCopy(given, copy, () => {
        const again = given.sheet.copyTo(given.spreadsheet);
        return withCopy(given, again, () => [
          copy.getName().includes(given.sheet.getName()),
          again.getName() !== copy.getName(),
          given.spreadsheet.getActiveSheet().getName() === active,
        ]);
      });
    },
    gives: [true, true, true],
  },
  {
    says: "duplicateActiveSheet puts the copy beside the sheet and makes it active",
    page: "spreadsheet/spreadsheet#duplicateActiveSheet()",
    does: (given) => {
      given.sheet.getRange("A1").setValue("da");
      given.sheet.activate();
      const copy = given.spreadsheet.duplicateActiveSheet();
      return withCopy(given, copy, () => [
        copy.getRange("A1").getValue(),
        copy.getIndex() - given.sheet.getIndex(),
        given.spreadsheet.getActiveSheet().getSheetId() === copy.getSheetId(),
      ]);
    },
    gives: ["da", 1, true],
  },
  {
    says: "a script's copy of a sheet has none of its protections",
    page: "spreadsheet/sheet#copyTo(Spreadsheet)",
    does: (given) => {
      const { RANGE, SHEET } = given.SpreadsheetApp.ProtectionType;
      given.sheet.protect();
      given.sheet.getRange("A1").protect();
      const copy = given.sheet.copyTo(given.spreadsheet);
      return withCopy(given, copy, () => [copy.getProtections(RANGE).length, copy.getProtections(SHEET).length]);
    },
    gives: [0, 0],
    unsure: true,
  },
  {
    says: "insertSheet with a template copies its conditional formats and groups too",
    page: "spreadsheet/spreadsheet#insertSheet(String,Object)",
    does: (given) => {
      const copy = given.spreadsheet.insertSheet("Nach Vorlage", { template: dressed(given) });
      return withCopy(given, copy, () => marksOf(copy));
    },
    gives: everything,
    unsure: true,
  },
  {
    says: "deleting a sheet takes along all that stuck to it",
    page: "spreadsheet/spreadsheet#deleteSheet(Sheet)",
    does: (given) => {
      const copy = dressed(given).copyTo(given.spreadsheet);
      copy.protect();
      given.spreadsheet.deleteSheet(copy);
      const { SHEET } = given.SpreadsheetApp.ProtectionType;
      const left = given.spreadsheet.getProtections(SHEET).length;
      const metadata = given.spreadsheet.createDeveloperMetadataFinder().withKey("copied").find();
      return [left, metadata.map((each) => each.getValue())];
    },
    gives: [0, ["Blatt", "Spalte"]],
  },
];
