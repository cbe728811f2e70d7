import type { Case } from "../case.ts";

export const movingCases: Case[] = [
  {
    says: "moveTo takes content, looks, notes and rules along and leaves nothing behind",
    page: "spreadsheet/range#moveTo(Range)",
    does: ({ sheet, SpreadsheetApp }) => {
      const range = sheet.getRange("A1:B2").setValues([
        ["a", 1],
        ["b", 2],
      ]);
      range.setBackground("#ff0000").setNumberFormat("0.0");
      sheet.getRange("A2").setNote("Notiz");
      sheet.getRange("B1:B2").setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 5).build());
      range.moveTo(sheet.getRange("D4"));
      const [from, to] = [sheet.getRange("A1:B2"), sheet.getRange("D4:E5")];
      const look = (at: GoogleAppsScript.Spreadsheet.Range) => [
        at.getValues(),
        at.getBackground(),
        at.getNotes().flat().join(),
        at.getDataValidations().map((row) => row.map((each) => (each ? 1 : 0))),
      ];
      return [look(from), look(to)];
    },
    gives: [
      [
        [
          ["", ""],
          ["", ""],
        ],
        "#ffffff",
        ",,,",
        [
          [0, 0],
          [0, 0],
        ],
      ],
      [
        [
          ["a", 1],
          ["b", 2],
        ],
        "#ff0000",
        ",,Notiz,",
        [
          [0, 1],
          [0, 1],
        ],
      ],
    ],
  },
  {
    says: "moveTo overwrites what stands there, and may overlap its own place",
    page: "spreadsheet/range#moveTo(Range)",
    does: ({ sheet }) => {
      sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]);
      sheet.getRange("A1:A2").moveTo(sheet.getRange("A2"));
      return sheet.getRange("A1:A4").getValues().flat();
    },
    gives: ["", "a", "b", "d"],
  },
  {
    says: "sort takes several columns, each with its direction, as columns of the sheet",
    page: "spreadsheet/range#sort(Object)",
    does: ({ sheet }) => {
      const range = sheet.getRange("B1:C4").setValues([
        ["x", 1],
        ["y", 3],
        ["x", 2],
        ["y", 4],
      ]);
      range.sort([{ column: 2, ascending: false }, 3]);
      const several = range.getValues().map((row) => row.join(""));
      range.sort([{ column: 3, ascending: false }]);
      return [several, range.getValues().map((row) => row.join(""))];
    },
    gives: [
      ["y3", "y4", "x1", "x2"],
      ["y4", "y3", "x2", "x1"],
    ],
  },
  {
    says: "sort refuses a column outside its range",
    page: "spreadsheet/range#sort(Object)",
    does: ({ sheet }) => sheet.getRange("B1:C4").sort(1),
    throws: /outside the range/,
  },
  {
    says: "sort moves looks with the content, and leaves the cells beside the range alone",
    page: "spreadsheet/range#sort(Object)",
    does: ({ sheet }) => {
      sheet.getRange("A1:B2").setValues([
        ["b", "oben"],
        ["a", "unten"],
      ]);
      sheet.getRange("A2").setBackground("#ff0000");
      sheet.getRange("A1:A2").sort(1);
      return [sheet.getRange("A1").getBackground(), sheet.getRange("B1:B2").getValues().flat()];
    },
    gives: ["#ff0000", ["oben", "unten"]],
  },
  {
    says: "sort refuses merged cells",
    page: "spreadsheet/range#sort(Object)",
    does: ({ sheet }) => {
      sheet.getRange("A1:B4").setValues([
        ["b", 1],
        ["a", 2],
        ["d", 3],
        ["c", 4],
      ]);
      sheet.getRange("A3:A4").merge();
      sheet.getRange("A1:B4").sort(1);
    },
    throws: /merged/,
    unsure: true,
  },
  {
    says: "what a script writes under a merge is lost; its first cell keeps the value",
    page: "spreadsheet/range#merge()",
    does: ({ sheet }) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1:C2").setValues([
        ["a", "b", "c"],
        ["d", "e", "f"],
      ]);
      sheet.getRange("B2").setValue("drunter");
      return sheet.getRange("A1:C2").getValues();
    },
    gives: [
      ["a", "", "c"],
      ["", "", "f"],
    ],
    unsure: true,
  },
  {
    says: "rows that are inserted inside a merge make it longer",
    page: "spreadsheet/sheet#insertRowsAfter(Integer,Integer)",
    does: ({ sheet }) => {
      sheet.getRange("A2:A4").merge();
      sheet.insertRowsAfter(3, 2);
      sheet.insertRowBefore(1);
      return sheet
        .getRange("A1:A20")
        .getMergedRanges()
        .map((each) => each.getA1Notation());
    },
    gives: ["A3:A7"],
  },
  {
    says: "rows that are deleted inside a merge make it shorter",
    page: "spreadsheet/sheet#deleteRows(Integer,Integer)",
    does: ({ sheet }) => {
      sheet.getRange("A2:B5").merge();
      sheet.deleteRows(3, 2);
      return sheet
        .getRange("A1:A20")
        .getMergedRanges()
        .map((each) => each.getA1Notation());
    },
    gives: ["A2:B3"],
  },
  {
    says: "mergeAcross and mergeVertically merge row by row and column by column",
    page: "spreadsheet/range#mergeAcross()",
    does: ({ sheet }) => {
      const merged = (a1: string) =>
        sheet
          .getRange(a1)
          .getMergedRanges()
          .map((each) => each.getA1Notation());
      sheet.getRange("A1:B2").mergeAcross();
      sheet.getRange("D1:E2").mergeVertically();
      return [merged("A1:B2"), merged("D1:E2")];
    },
    gives: [
      ["A1:B1", "A2:B2"],
      ["D1:D2", "E1:E2"],
    ],
  },
  {
    says: "a merge can be taken apart as a whole only",
    page: "spreadsheet/range#breakApart()",
    does: ({ sheet }) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1").breakApart();
    },
    throws: /all cells in a merged range/,
    unsure: true,
  },
];
