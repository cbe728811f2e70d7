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
const before = new Date("2026-02-12T23:00:00Z");
const googleBefore = before as unknown as GoogleAppsScript.Base.Date;

/** What each kind of rule says of itself, and which writes of a script it refuses. */
export const criterionCases: Case[] = [
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
  ...rejects("a text rule", (rule) => rule.requireTextContains("@"), ["a@b", ""], ["ab"]),
  ...rejects("a forbidden text", (rule) => rule.requireTextDoesNotContain("x"), ["a"], ["xy"]),
  ...rejects("one text", (rule) => rule.requireTextEqualTo("ja"), ["ja"], ["nein"]),
  ...rejects("an address", (rule) => rule.requireTextIsUrl(), ["https://example.org/"], ["kein Verweis"]),
  ...rejects("a largest number", (rule) => rule.requireNumberLessThan(3), [2.5], [3]),
  ...rejects("an exact number", (rule) => rule.requireNumberEqualTo(3), [3], [4]),
  ...rejects("a number outside", (rule) => rule.requireNumberNotBetween(1, 5), [0, 6], [3]),
  ...rejects("a first day", (rule) => rule.requireDateOnOrAfter(googleDay), [day], [before]),
  ...rejects("a last day", (rule) => rule.requireDateBefore(googleDay), [before], [day]),
  keeps("NUMBER_EQUAL_TO", (rule) => rule.requireNumberEqualTo(3), [3]),
  keeps("NUMBER_GREATER_THAN", (rule) => rule.requireNumberGreaterThan(0), [0]),
  keeps("NUMBER_GREATER_THAN_OR_EQUAL_TO", (rule) => rule.requireNumberGreaterThanOrEqualTo(1), [1]),
  keeps("NUMBER_LESS_THAN", (rule) => rule.requireNumberLessThan(-1), [-1]),
  keeps("NUMBER_LESS_THAN_OR_EQUAL_TO", (rule) => rule.requireNumberLessThanOrEqualTo(2), [2]),
  keeps("NUMBER_NOT_BETWEEN", (rule) => rule.requireNumberNotBetween(1, 2), [1, 2]),
  keeps("NUMBER_NOT_EQUAL_TO", (rule) => rule.requireNumberNotEqualTo(7), [7]),
  keeps("DATE_AFTER", (rule) => rule.requireDateAfter(googleDay), [day]),
  keeps("DATE_BEFORE", (rule) => rule.requireDateBefore(googleDay), [day]),
  keeps("DATE_BETWEEN", (rule) => rule.requireDateBetween(googleBefore, googleDay), [before, day]),
  keeps("DATE_EQUAL_TO", (rule) => rule.requireDateEqualTo(googleDay), [day]),
  keeps("DATE_NOT_BETWEEN", (rule) => rule.requireDateNotBetween(googleBefore, googleDay), [before, day]),
  keeps("DATE_ON_OR_BEFORE", (rule) => rule.requireDateOnOrBefore(googleDay), [day]),
  keeps("TEXT_CONTAINS", (rule) => rule.requireTextContains("a"), ["a"]),
  keeps("TEXT_DOES_NOT_CONTAIN", (rule) => rule.requireTextDoesNotContain("b"), ["b"]),
  keeps("TEXT_EQUAL_TO", (rule) => rule.requireTextEqualTo("c"), ["c"]),
  keeps("TEXT_IS_VALID_URL", (rule) => rule.requireTextIsUrl(), []),
];
