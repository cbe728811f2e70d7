import type { Case, Given } from "../case.ts";

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

const BUILDER = "spreadsheet/conditional-format-rule-builder#";
const start = ({ sheet, SpreadsheetApp }: Given) =>
  SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange("A1:A3")]);

/** A condition goes into the sheet and comes back. */
const keeps = (method: string, when: (rule: Builder) => Builder, type: string, values: unknown[]): Case => ({
  says: `${method} comes back as ${type}`,
  page: BUILDER + method,
  does: (given) => {
    given.sheet.setConditionalFormatRules([when(start(given)).setBackground("#ff0000").build()]);
    const condition = given.sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
    return [String(condition?.getCriteriaType()), condition?.getCriteriaValues()];
  },
  gives: [type, values],
});

export const formatRuleCases: Case[] = [
  keeps("whenNumberEqualTo(Number)", (rule) => rule.whenNumberEqualTo(3), "NUMBER_EQUAL_TO", [3]),
  keeps("whenNumberGreaterThan(Number)", (rule) => rule.whenNumberGreaterThan(0), "NUMBER_GREATER_THAN", [0]),
  keeps("whenNumberLessThan(Number)", (rule) => rule.whenNumberLessThan(-1), "NUMBER_LESS_THAN", [-1]),
  keeps("whenTextEndsWith(String)", (rule) => rule.whenTextEndsWith("."), "TEXT_ENDS_WITH", ["."]),
  {
    says: "a conditional format without a condition cannot be built",
    page: `${BUILDER}build()`,
    does: (given) => start(given).setBold(true).build(),
    throws: /condition/,
  },
  {
    says: "setConditionalFormatRules replaces all that were there, and clearConditionalFormatRules takes all",
    page: "spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)",
    does: (given) => {
      const { sheet } = given;
      const rule = (value: number) => start(given).whenNumberEqualTo(value).setBold(true).build();
      sheet.setConditionalFormatRules([rule(1), rule(2)]);
      sheet.setConditionalFormatRules([rule(3)]);
      const values = sheet.getConditionalFormatRules().map((each) => each.getBooleanCondition()?.getCriteriaValues());
      sheet.clearConditionalFormatRules();
      return [values, sheet.getConditionalFormatRules().length];
    },
    gives: [[[3]], 0],
  },
  {
    says: "a conditional format may cover several ranges, and shrinks with deleted rows",
    page: `${BUILDER}setRanges(Range)`,
    does: (given) => {
      const { sheet } = given;
      const ranges = [sheet.getRange("A1:A5"), sheet.getRange("C2:C3")];
      sheet.setConditionalFormatRules([start(given).whenCellEmpty().setBold(true).setRanges(ranges).build()]);
      sheet.deleteRows(2, 2);
      return sheet
        .getConditionalFormatRules()[0]
        ?.getRanges()
        .map((range) => range.getA1Notation());
    },
    gives: ["A1:A3"],
  },
];
