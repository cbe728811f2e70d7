import type { Case } from "../case.ts";

export const ruleCases: Case[] = [
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
  {
    says: "a rule without a help text has none",
    page: "spreadsheet/data-validation#getHelpText()",
    does: ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().requireDate().build().getHelpText(),
    gives: null,
  },
  {
    says: "a cell without a rule has none, and null takes one away",
    page: "spreadsheet/range#setDataValidation(DataValidation)",
    does: ({ sheet, SpreadsheetApp }) => {
      const cell = sheet.getRange("A1");
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      const seen = [cell.getDataValidation()];
      cell.setDataValidation(rule).setDataValidation(null);
      return [...seen, cell.getDataValidation()];
    },
    gives: [null, null],
  },
  {
    says: "rules of another size are refused",
    page: "spreadsheet/range#setDataValidations(DataValidation)",
    does: ({ sheet }) => sheet.getRange("A1:B1").setDataValidations([[null]]),
    throws: /has 1 but the range has 2/,
  },
  {
    says: "a rule without a criterion cannot be built",
    page: "spreadsheet/data-validation-builder#build()",
    does: ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation().setAllowInvalid(false).build(),
    throws: /criteria/,
  },
  {
    says: "a rule can be copied and changed, and the first stays as it was",
    page: "spreadsheet/data-validation#copy()",
    does: ({ SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setHelpText("eins").build();
      const copy = rule.copy().requireNumberEqualTo(2).setAllowInvalid(false).build();
      return [rule, copy].map((each) => [each.getCriteriaValues(), each.getHelpText(), each.getAllowInvalid()]);
    },
    gives: [
      [[1], "eins", true],
      [[2], "eins", false],
    ],
  },
  {
    says: "a rule set on cells that hold something else leaves them as they are",
    page: "spreadsheet/range#setDataValidation(DataValidation)",
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setAllowInvalid(false).build();
      return sheet.getRange("A1").setValue("alt").setDataValidation(rule).getValue();
    },
    gives: "alt",
  },
  {
    says: "a rule that rejects refuses rich text, too",
    page: "spreadsheet/range#setRichTextValue(RichTextValue)",
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireTextEqualTo("ja").setAllowInvalid(false).build();
      const text = (words: string) => SpreadsheetApp.newRichTextValue().setText(words).build();
      const cell = sheet.getRange("A1").setDataValidation(rule).setRichTextValue(text("ja"));
      cell.setRichTextValue(text("nein"));
      SpreadsheetApp.flush();
    },
    throws: /verstoßen/,
  },
  {
    says: "a refused write of many cells writes none of them",
    page: "spreadsheet/data-validation-builder#setAllowInvalid(Boolean)",
    unsure: true,
    does: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setAllowInvalid(false).build();
      sheet.getRange("B1").setDataValidation(rule);
      try {
        sheet.getRange("A1:B1").setValues([["neu", "falsch"]]);
        SpreadsheetApp.flush();
      } catch {
        return sheet.getRange("A1:B1").getValues();
      }
      return "passed";
    },
    gives: [["", ""]],
  },
];
