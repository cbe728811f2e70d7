import type { Case } from "../case.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const RANGE = "spreadsheet/range#";
const notations = (ranges: Range[]) => ranges.map((each) => each.getA1Notation());

export const mergingCases: Case[] = [
  {
    says: "merged cells keep the value of the first alone, also after they are broken apart",
    page: `${RANGE}breakApart()`,
    does: ({ sheet }) => {
      const range = sheet.getRange("A1:B2").setValues([
        ["a", "b"],
        ["c", "d"],
      ]);
      return range.merge().breakApart().getValues();
    },
    gives: [
      ["a", ""],
      ["", ""],
    ],
  },
  {
    says: "a cell beside a merge is no part of it",
    page: `${RANGE}isPartOfMerge()`,
    does: ({ sheet }) => {
      sheet.getRange("A1:B1").merge();
      return ["A1", "B1", "C1", "A2"].map((a1) => sheet.getRange(a1).isPartOfMerge());
    },
    gives: [true, true, false, false],
  },
  {
    says: "merges that a range only touches are listed whole",
    page: `${RANGE}getMergedRanges()`,
    does: ({ sheet }) => {
      sheet.getRange("B2:D2").merge();
      return notations(sheet.getRange("C1:C3").getMergedRanges());
    },
    gives: ["B2:D2"],
  },
  {
    says: "a merge grows with columns inserted within it",
    page: "spreadsheet/sheet#insertColumnAfter(Integer)",
    does: ({ sheet }) => {
      sheet.getRange("B1:C1").merge();
      sheet.insertColumnAfter(2);
      return notations(sheet.getRange("A1:E1").getMergedRanges());
    },
    gives: ["B1:D1"],
  },
  {
    says: "copyTo with contentsOnly leaves the target's looks",
    page: `${RANGE}copyTo(Range,Object)`,
    does: ({ sheet }) => {
      const target = sheet.getRange("B1").setBackground("#00ff00");
      sheet.getRange("A1").setValue("x").setBackground("#ff0000").copyTo(target, { contentsOnly: true });
      return [target.getValue(), target.getBackground()];
    },
    gives: ["x", "#00ff00"],
  },
  {
    says: "copyTo with formatOnly leaves the target's content",
    page: `${RANGE}copyTo(Range,Object)`,
    does: ({ sheet }) => {
      const target = sheet.getRange("B1").setValue("y");
      sheet.getRange("A1").setValue("x").setBackground("#ff0000").copyTo(target, { formatOnly: true });
      return [target.getValue(), target.getBackground()];
    },
    gives: ["y", "#ff0000"],
  },
  {
    says: "merged cells know it, and keep the first value",
    page: "spreadsheet/range#merge()",
    does: ({ sheet }) => {
      const range = sheet
        .getRange("A1:C1")
        .setValues([["a", "b", "c"]])
        .merge();
      const merged = [
        range.isPartOfMerge(),
        range.getValues(),
        range.getMergedRanges().map((each) => each.getA1Notation()),
      ];
      return [...merged, range.breakApart().isPartOfMerge()];
    },
    gives: [true, [["a", "", ""]], ["A1:C1"], false],
  },
];
