import type { Case } from "../case.ts";

export const customCheckboxCases: Case[] = [
  {
    says: "checkboxes with values of their own begin unchecked, and hold those values",
    page: "spreadsheet/range#insertCheckboxes(Object,Object)",
    does: ({ sheet }) => {
      const box = sheet.getRange("A1:A2").insertCheckboxes("ja", "nein");
      const fresh = box.getValues().flat();
      const checked = box.check().getValues().flat();
      return [fresh, checked, box.isChecked(), box.uncheck().getValues().flat(), box.isChecked()];
    },
    gives: [["nein", "nein"], ["ja", "ja"], true, ["nein", "nein"], false],
  },
  {
    says: "a checkbox with one value is blank while it is not checked",
    page: "spreadsheet/range#insertCheckboxes(Object)",
    does: ({ sheet }) => {
      const box = sheet.getRange("A1").insertCheckboxes("erledigt");
      return [box.getValue(), box.check().getValue(), box.uncheck().getValue()];
    },
    gives: ["", "erledigt", ""],
  },
  {
    says: "numbers as values of a checkbox stay numbers",
    page: "spreadsheet/range#insertCheckboxes(Object,Object)",
    does: ({ sheet }) => {
      const box = sheet.getRange("A1").insertCheckboxes(1, 0);
      return [box.getValue(), box.check().getValue(), box.isChecked()];
    },
    gives: [0, 1, true],
  },
  {
    says: "a checkbox says its values",
    page: "spreadsheet/data-validation-builder#requireCheckbox(Object,Object)",
    does: ({ sheet, SpreadsheetApp }) => {
      const values = (rule: GoogleAppsScript.Spreadsheet.DataValidationBuilder) =>
        sheet.getRange("A1").setDataValidation(rule.build()).getDataValidation()?.getCriteriaValues();
      const rule = () => SpreadsheetApp.newDataValidation();
      return [
        values(rule().requireCheckbox()),
        values(rule().requireCheckbox("ja")),
        values(rule().requireCheckbox(1, 0)),
      ];
    },
    gives: [[], ["ja"], [1, 0]],
  },
  {
    says: "check leaves cells alone that hold neither value",
    page: "spreadsheet/range#check()",
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox("ja", "nein").setAllowInvalid(true).build();
      const range = sheet.getRange("A1:A3").setDataValidation(rule);
      range.setValues([["nein"], ["vielleicht"], [""]]);
      sheet.getRange("A1:B3").check();
      return sheet.getRange("A1:B3").getValues();
    },
    gives: [
      ["ja", ""],
      ["vielleicht", ""],
      ["", ""],
    ],
  },
  {
    says: "isChecked is null where some are checked and some not, and where a cell is no checkbox",
    page: "spreadsheet/range#isChecked()",
    does: ({ sheet }) => {
      sheet.getRange("A1:A2").insertCheckboxes();
      sheet.getRange("A1").check();
      return [sheet.getRange("A1:A2").isChecked(), sheet.getRange("A1:B1").isChecked()];
    },
    gives: [null, null],
  },
  {
    says: "a script's write of another value into a checkbox throws",
    page: "spreadsheet/range#insertCheckboxes(Object,Object)",
    does: ({ sheet }) => sheet.getRange("A1").insertCheckboxes("ja", "nein").setValue("vielleicht"),
    throws: /A1/,
  },
  {
    says: "removeCheckboxes takes the rule and the box's own values, and leaves other content",
    page: "spreadsheet/range#removeCheckboxes()",
    does: ({ sheet, SpreadsheetApp }) => {
      sheet.getRange("A1:A2").insertCheckboxes("ja", "nein");
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().setAllowInvalid(true).build();
      sheet.getRange("A3").setDataValidation(rule).setValue("Text");
      sheet.getRange("B1").setValue("daneben");
      const range = sheet.getRange("A1:B3").removeCheckboxes();
      const rules = range.getDataValidations().flat();
      return [range.getValues(), rules.every((each) => each === null)];
    },
    gives: [
      [
        ["", "daneben"],
        ["", ""],
        ["Text", ""],
      ],
      true,
    ],
  },
];
