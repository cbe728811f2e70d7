import type { Case, Given } from "../case.ts";

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Require = (rule: Builder, given: Given) => Builder;

const source = ({ sheet }: Given) => {
  sheet.getRange("H1:H3").setValues([["eins"], ["zwei"], [""]]);
  return sheet.getRange("H1:H3");
};

/** A script's write into a cell with a reject rule. */
const rejects = (name: string, require: Require, good: unknown[], bad: unknown[]): Case[] => [
  ...good.map(
    (value): Case => ({
      says: `${name} lets a script write ${JSON.stringify(value)}`,
      page: "spreadsheet/data-validation-builder#setAllowInvalid(Boolean)",
      does: (given) => written(given, require, false, value),
      gives: value,
    }),
  ),
  ...bad.map(
    (value): Case => ({
      says: `${name} throws at a script's ${JSON.stringify(value)}`,
      page: "spreadsheet/data-validation-builder#setAllowInvalid(Boolean)",
      does: (given) => written(given, require, false, value),
      throws: /A1.*Datenvalidierungsregeln/,
    }),
  ),
  ...bad.slice(0, 1).map(
    (value): Case => ({
      says: `${name} that only warns lets ${JSON.stringify(value)} pass`,
      page: "spreadsheet/data-validation-builder#setAllowInvalid(Boolean)",
      does: (given) => written(given, require, true, value),
      gives: value,
    }),
  ),
];

function written(given: Given, require: Require, allowInvalid: boolean, value: unknown): unknown {
  const rule = require(given.SpreadsheetApp.newDataValidation(), given).setAllowInvalid(allowInvalid).build();
  return given.sheet.getRange("A1").setDataValidation(rule).setValue(value).getValue();
}

/** What a rule says of itself after it went through the sheet. */
const keeps = (type: string, require: Require, gives: unknown[]): Case => ({
  says: `${type} comes back from the cell as it went in`,
  page: "spreadsheet/data-validation#getCriteriaValues()",
  does: (given) => {
    const rule = require(given.SpreadsheetApp.newDataValidation(), given)
      .setAllowInvalid(false)
      .setHelpText("Hilfe")
      .build();
    const back = given.sheet.getRange("A1:B2").setDataValidation(rule).getCell(2, 2).getDataValidation();
    const values = back
      ?.getCriteriaValues()
      .map((each) => ("getA1Notation" in Object(each) ? each.getA1Notation() : each));
    return [String(back?.getCriteriaType()), values, back?.getAllowInvalid(), back?.getHelpText()];
  },
  gives: [type, gives, false, "Hilfe"],
});

const day = new Date("2026-02-13T23:00:00Z");
const googleDay = day as unknown as GoogleAppsScript.Base.Date;

export const ruleCases: Case[] = [
  ...rejects("a list", (rule) => rule.requireValueInList(["a", "b, c"]), ["a", "b, c", ""], ["x", "A"]),
  ...rejects("a list from a range", (rule, given) => rule.requireValueInRange(source(given)), ["eins", ""], ["drei"]),
  ...rejects("a checkbox", (rule) => rule.requireCheckbox(), [true, false], ["ja"]),
  ...rejects("a number rule", (rule) => rule.requireNumberBetween(1, 5), [1, 5], [0, "viel"]),
  ...rejects("a least number", (rule) => rule.requireNumberGreaterThanOrEqualTo(1), [1], [-1]),
  ...rejects("a date", (rule) => rule.requireDate(), [day], ["bald", 5]),
  ...rejects("an e-mail", (rule) => rule.requireTextIsEmail(), ["a@example.org"], ["a", "a@b c"]),
  keeps("VALUE_IN_LIST", (rule) => rule.requireValueInList(["a", 'b, "c"'], false), [["a", 'b, "c"'], false]),
  keeps("VALUE_IN_RANGE", (rule, given) => rule.requireValueInRange(source(given)), ["H1:H3", true]),
  keeps("CHECKBOX", (rule) => rule.requireCheckbox(), []),
  keeps("NUMBER_BETWEEN", (rule) => rule.requireNumberBetween(1, 5.5), [1, 5.5]),
  keeps("DATE_IS_VALID_DATE", (rule) => rule.requireDate(), []),
  keeps("DATE_ON_OR_AFTER", (rule) => rule.requireDateOnOrAfter(googleDay), [day]),
  keeps("TEXT_IS_VALID_EMAIL", (rule) => rule.requireTextIsEmail(), []),
  keeps("CUSTOM_FORMULA", (rule) => rule.requireFormulaSatisfied("=LEN(A1)<9"), ["=LEN(A1)<9"]),
  {
    says: "a list of 500 is taken, of 501 refused",
    page: "spreadsheet/data-validation-builder#requireValueInList(String)",
    does: ({ SpreadsheetApp }) => {
      const items = (count: number) => Array.from({ length: count }, (_, index) => `Eintrag ${index}`);
      SpreadsheetApp.newDataValidation().requireValueInList(items(500)).build();
      SpreadsheetApp.newDataValidation().requireValueInList(items(501)).build();
    },
    throws: /limit of 500/,
  },
  {
    says: "rules warn unless they are told to reject",
    page: "spreadsheet/data-validation-builder#setAllowInvalid(Boolean)",
    does: ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().requireDate().build().getAllowInvalid(),
    gives: true,
  },
  {
    says: "setDataValidations gives each cell its own, and null takes it away",
    page: "spreadsheet/range#setDataValidations(DataValidation)",
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const range = sheet.getRange("A1:C1").setDataValidation(rule);
      range.setDataValidations([[rule, null, rule]]);
      return range.getDataValidations().map((row) => row.map((each) => each && String(each.getCriteriaType())));
    },
    gives: [["CHECKBOX", null, "CHECKBOX"]],
  },
  {
    says: "clear takes content and format and leaves notes and rules",
    page: "spreadsheet/range#clear()",
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const cell = sheet.getRange("A1").setValue(true).setBackground("red").setNote("Notiz").setDataValidation(rule);
      cell.clear();
      return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
    },
    gives: ["", "#ffffff", "Notiz", true],
  },
  {
    says: "a checkbox rule leaves a blank cell blank; insertCheckboxes writes false",
    page: "spreadsheet/range#insertCheckboxes()",
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const ruled = sheet.getRange("A1").setDataValidation(rule);
      const inserted = sheet.getRange("B1").insertCheckboxes();
      return [ruled.getValue(), inserted.getValue(), inserted.check().getValue(), inserted.isChecked()];
    },
    gives: ["", false, true, true],
  },
  {
    says: "rules, and the ranges that lists point to, follow inserted rows and columns",
    page: "spreadsheet/data-validation-builder#requireValueInRange(Range)",
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("H1:H3")).build();
      sheet.getRange("A2:A3").setDataValidation(rule);
      sheet.insertColumnBefore(1).insertRowsBefore(1, 2);
      const rules = sheet.getRange("B1:B6").getDataValidations();
      const where = rules.map((row) => row.map((each) => each?.getCriteriaValues()[0].getA1Notation() ?? ""));
      return where;
    },
    gives: [[""], [""], [""], ["I3:I5"], ["I3:I5"], [""]],
  },
  {
    says: "a list's range follows when its tab is renamed",
    page: "spreadsheet/data-validation-builder#requireValueInRange(Range)",
    does: ({ sheet, spreadsheet, SpreadsheetApp }) => {
      const source = spreadsheet.insertSheet("Fall Quelle");
      source.getRange("A1").setValue("eins");
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(source.getRange("A1:A3")).build();
      const cell = sheet.getRange("A1").setDataValidation(rule);
      source.setName("Fall andere Quelle");
      return cell.getDataValidation()?.getCriteriaValues()[0].getSheet().getName();
    },
    gives: "Fall andere Quelle",
  },
  {
    says: "conditional formats come back in their order, with their ranges",
    page: "spreadsheet/sheet#getConditionalFormatRules()",
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = (text: string, a1: string) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground("#ff0000")
          .setRanges([sheet.getRange(a1)])
          .build();
      sheet.setConditionalFormatRules([rule("eins", "A1:A9"), rule("zwei", "B1:B9")]);
      sheet.insertColumnBefore(1);
      return sheet
        .getConditionalFormatRules()
        .map((each) => [
          String(each.getBooleanCondition()?.getCriteriaType()),
          each.getBooleanCondition()?.getCriteriaValues(),
          each.getRanges().map((range) => range.getA1Notation()),
        ]);
    },
    gives: [
      ["TEXT_EQUAL_TO", ["eins"], ["B1:B9"]],
      ["TEXT_EQUAL_TO", ["zwei"], ["C1:C9"]],
    ],
  },
];
