import type { Case } from "../case.ts";

const RANGE = "spreadsheet/range#";

export const checkboxCases: Case[] = [
  {
    says: "insertCheckboxes makes all cells false, whatever they held",
    page: `${RANGE}insertCheckboxes()`,
    does: ({ sheet }) =>
      sheet
        .getRange("A1:B1")
        .setValues([["x", 5]])
        .insertCheckboxes()
        .getValues(),
    gives: [[false, false]],
  },
  {
    says: "a checkbox is a validation rule",
    page: `${RANGE}insertCheckboxes()`,
    does: ({ sheet }) => String(sheet.getRange("A1").insertCheckboxes().getDataValidation()?.getCriteriaType()),
    gives: "CHECKBOX",
  },
  {
    says: "check and uncheck set all boxes of the range",
    page: `${RANGE}check()`,
    does: ({ sheet }) => {
      const range = sheet.getRange("A1:A2").insertCheckboxes();
      return [range.check().getValues(), range.uncheck().getValues()];
    },
    gives: [
      [[true], [true]],
      [[false], [false]],
    ],
  },
  {
    says: "a checked box is shown as WAHR",
    page: `${RANGE}getDisplayValue()`,
    does: ({ sheet }) => sheet.getRange("A1").insertCheckboxes().check().getDisplayValue(),
    gives: "WAHR",
  },
];
