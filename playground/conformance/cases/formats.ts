import type { Case, Given } from "../case.ts";

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** A rule after it went through the sheet. */
function kept({ sheet, SpreadsheetApp }: Given, make: (rule: Builder) => Builder) {
  const rule = make(SpreadsheetApp.newConditionalFormatRule()).setRanges([sheet.getRange("A1:A9")]);
  sheet.setConditionalFormatRules([rule.build()]);
  return sheet.getConditionalFormatRules()[0];
}

const condition = (type: string, make: (rule: Builder) => Builder, values: unknown[]): Case => ({
  says: `a conditional format for ${type} comes back from the sheet as it went in`,
  page: "spreadsheet/conditional-format-rule#getBooleanCondition()",
  does: (given) => {
    const found = kept(given, (rule) => make(rule).setBackground("#ABCDEF").setBold(true))?.getBooleanCondition();
    return [String(found?.getCriteriaType()), found?.getCriteriaValues(), found?.getBackground(), found?.getBold()];
  },
  gives: [type, values, "#abcdef", true],
});

const day = new Date("2026-02-13T23:00:00Z");
const googleDay = day as unknown as GoogleAppsScript.Base.Date;

export const formatCases: Case[] = [
  condition("CELL_EMPTY", (rule) => rule.whenCellEmpty(), []),
  condition("CELL_NOT_EMPTY", (rule) => rule.whenCellNotEmpty(), []),
  condition("CUSTOM_FORMULA", (rule) => rule.whenFormulaSatisfied("=A1>5"), ["=A1>5"]),
  condition("NUMBER_BETWEEN", (rule) => rule.whenNumberBetween(1, 5), [1, 5]),
  condition("NUMBER_NOT_EQUAL_TO", (rule) => rule.whenNumberNotEqualTo(0), [0]),
  condition("NUMBER_LESS_THAN_OR_EQUAL_TO", (rule) => rule.whenNumberLessThanOrEqualTo(-1.5), [-1.5]),
  condition("DATE_AFTER", (rule) => rule.whenDateAfter(googleDay), [day]),
  condition("TEXT_CONTAINS", (rule) => rule.whenTextContains("x"), ["x"]),
  condition("TEXT_EQUAL_TO", (rule) => rule.whenTextEqualTo("x"), ["x"]),
  condition("TEXT_STARTS_WITH", (rule) => rule.whenTextStartsWith("x"), ["x"]),
  {
    says: "a look that was not asked for is null",
    page: "spreadsheet/boolean-condition#getItalic()",
    does: (given) => {
      const found = kept(given, (rule) => rule.whenCellEmpty().setItalic(false))?.getBooleanCondition();
      return [found?.getItalic(), found?.getBold(), found?.getFontColor(), found?.getUnderline()];
    },
    gives: [false, null, null, null],
  },
  {
    says: "a colour scale comes back with its points, and has no boolean condition",
    page: "spreadsheet/conditional-format-rule#getGradientCondition()",
    does: (given) => {
      const { PERCENT } = given.SpreadsheetApp.InterpolationType;
      const rule = kept(given, (each) =>
        each
          .setGradientMinpoint("#ff0000")
          .setGradientMidpointWithValue("#ffff00", PERCENT, "50")
          .setGradientMaxpoint("#00ff00"),
      );
      const scale = rule?.getGradientCondition();
      return [
        rule?.getBooleanCondition(),
        [scale?.getMinColor(), String(scale?.getMinType())],
        [scale?.getMidColor(), String(scale?.getMidType()), scale?.getMidValue()],
        [scale?.getMaxColor(), String(scale?.getMaxType())],
      ];
    },
    gives: [null, ["#ff0000", "MIN"], ["#ffff00", "PERCENT", "50"], ["#00ff00", "MAX"]],
  },
  {
    says: "a copy of a conditional format can be changed without touching the first",
    page: "spreadsheet/conditional-format-rule#copy()",
    does: (given) => {
      const first = kept(given, (rule) => rule.whenTextEqualTo("x").setBackground("#ff0000"));
      const copy = first?.copy().setBackground("#00ff00").build();
      const colors = [first, copy].map((each) => each?.getBooleanCondition()?.getBackground());
      return [colors, copy?.getBooleanCondition()?.getCriteriaValues()];
    },
    gives: [["#ff0000", "#00ff00"], ["x"]],
  },
  {
    says: "conditional formats need ranges of their own sheet",
    page: "spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)",
    does: ({ sheet, spreadsheet, SpreadsheetApp }) => {
      const other = spreadsheet.insertSheet("Anderes Blatt");
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenCellEmpty()
        .setRanges([other.getRange("A1")])
        .build();
      try {
        sheet.setConditionalFormatRules([rule]);
      } finally {
        spreadsheet.deleteSheet(other);
      }
    },
    throws: /different sheet/,
    unsure: true,
  },
];
