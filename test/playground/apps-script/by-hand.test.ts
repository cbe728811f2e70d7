import "@univerjs/sheets-conditional-formatting/facade";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../support/headless.ts";

const code = `
function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Tabellenblatt1"); }
function formats() {
  return sheet().getConditionalFormatRules().map(function (each) {
    var condition = each.getBooleanCondition(), scale = each.getGradientCondition();
    return [
      condition ? String(condition.getCriteriaType()) : null,
      condition ? condition.getCriteriaValues().map(String) : null,
      condition ? condition.getBackground() : null,
      scale ? [scale.getMinColor(), String(scale.getMaxType())] : null,
      each.getRanges()[0].getA1Notation()
    ];
  });
}
function addOwn() {
  var rules = sheet().getConditionalFormatRules();
  var own = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("neu").setBackground("#00ff00")
    .setRanges([sheet().getRange("C1:C9")]).build();
  sheet().setConditionalFormatRules([own].concat(rules));
}
function list() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var source = spreadsheet.insertSheet("Quelle");
  source.getRange("A1").setValue("eins");
  var rule = SpreadsheetApp.newDataValidation().requireValueInRange(source.getRange("A1:A3")).build();
  sheet().getRange("A1:A2").setDataValidation(rule);
}
function lists() {
  var range = sheet().getRange("A1:A2");
  range.setDataValidations(range.getDataValidations());
  var rule = range.getDataValidation();
  return [String(rule.getCriteriaType()), rule.getCriteriaValues()[0] && rule.getCriteriaValues()[0].getA1Notation()];
}`;

let playground: Playground;
beforeEach(async () => {
  playground = await startPlayground({ code });
});
afterEach(() => playground.dispose());

type Worksheet = ReturnType<Playground["workbook"]["getActiveSheet"]>;
type Builder = ReturnType<Worksheet["newConditionalFormattingRule"]>;
type Rule = ReturnType<Worksheet["getConditionalFormattingRules"]>[number];

/** A rule as the panel makes it. */
function formatByHand(make: (rule: Builder) => { build(): Rule }): Rule["rule"] {
  const sheet = playground.workbook.getActiveSheet();
  const ranges = [sheet.getRange("A1:A9").getRange()];
  const rule = make(sheet.newConditionalFormattingRule()).build();
  sheet.addConditionalFormattingRule({ ...rule, ranges });
  return rule.rule;
}
const inSheet = () => playground.workbook.getActiveSheet().getConditionalFormattingRules();

describe("a conditional format that a person made", () => {
  it.each<[string, (rule: Builder) => { build(): Rule }, unknown]>([
    [
      "for a text",
      (rule) => rule.whenTextContains("x").setBackground("rgb(255, 0, 0)"),
      ["TEXT_CONTAINS", ["x"], "#ff0000", null, "A1:A9"],
    ],
    [
      "for a number",
      (rule) => rule.whenNumberGreaterThan(3).setBackground("#0000ff"),
      ["NUMBER_GREATER_THAN", ["3"], "#0000ff", null, "A1:A9"],
    ],
    [
      "for today",
      (rule) => rule.whenDate("today" as Parameters<Builder["whenDate"]>[0]).setBackground("#0000ff"),
      ["DATE_EQUAL_TO_RELATIVE", ["TODAY"], "#0000ff", null, "A1:A9"],
    ],
    [
      "as a colour scale",
      (rule) =>
        rule.setColorScale([
          { index: 0, color: "#ff0000", value: { type: "min" } },
          { index: 1, color: "#00ff00", value: { type: "max" } },
        ] as Parameters<Builder["setColorScale"]>[0]),
      [null, null, null, ["#ff0000", "MAX"], "A1:A9"],
    ],
    ["for duplicates, which Google has not", (rule) => rule.setDuplicateValues(), [null, null, null, null, "A1:A9"]],
  ])("%s can be read, and stays as it is when a script sets all rules", (_name, make, gives) => {
    const made = formatByHand(make);
    expect(playground.script.run("formats")).toEqual([gives]);
    playground.script.run("addOwn");
    expect(playground.script.run("formats")).toEqual([["TEXT_EQUAL_TO", ["neu"], "#00ff00", null, "C1:C9"], gives]);
    expect(inSheet()[1]?.rule).toEqual(made);
  });
});

describe("a list from a tab that a person deletes", () => {
  it("can be read and set back, and leaves people to type", async () => {
    playground.script.run("list");
    const source = playground.workbook.getSheetByName("Quelle");
    if (source) playground.workbook.deleteSheet(source);
    expect(playground.script.run("lists")).toEqual(["VALUE_IN_RANGE", null]);
    expect(await playground.type("Tabellenblatt1", "A1", "zwei")).toBe(true);
  });

  it("has its range again when the deletion is undone", async () => {
    playground.script.run("list");
    const source = playground.workbook.getSheetByName("Quelle");
    if (source) playground.workbook.deleteSheet(source);
    await playground.api.undo();
    expect(playground.script.run("lists")).toEqual(["VALUE_IN_RANGE", "A1:A3"]);
  });
});
