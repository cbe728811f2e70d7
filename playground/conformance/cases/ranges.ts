import type { Case } from "../case.ts";

const named = (a1: string, gives: string): Case => ({
  says: `getRange(${JSON.stringify(a1)})`,
  page: "spreadsheet/sheet#getRange(String)",
  does: ({ sheet }) => sheet.getRange(a1).getA1Notation(),
  gives,
});

export const rangeCases: Case[] = [
  named("B2", "B2"),
  named("$B$2:C3", "B2:C3"),
  named("C3:A1", "A1:C3"),
  named("b2:c3", "B2:C3"),
  named("B2:B", "B2:B1000"),
  named("A:A", "A1:A1000"),
  named("3:4", "A3:Z4"),
  named("A2:C", "A2:C1000"),
  {
    says: "rows and columns count from 1, and sizes are as asked for",
    page: "spreadsheet/sheet#getRange(Integer,Integer,Integer,Integer)",
    does: ({ sheet }) => {
      const range = sheet.getRange(2, 3, 4, 5);
      return [
        range.getRow(),
        range.getColumn(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getHeight(),
        range.getWidth(),
      ];
    },
    gives: [2, 3, 5, 7, 4, 5],
  },
  {
    says: "offset keeps the size unless one is given",
    page: "spreadsheet/range#offset(Integer,Integer)",
    does: ({ sheet }) => [
      sheet.getRange("A1:B2").offset(1, 1).getA1Notation(),
      sheet.getRange("A1:B2").offset(3, 0, 1, 1).getA1Notation(),
    ],
    gives: ["B2:C3", "A4"],
  },
  {
    says: "row 0 is no row",
    page: "spreadsheet/sheet#getRange(Integer,Integer)",
    does: ({ sheet }) => sheet.getRange(0, 1),
    throws: /coordinates or dimensions/,
  },
  {
    says: "no rows are no range",
    page: "spreadsheet/sheet#getRange(Integer,Integer,Integer)",
    does: ({ sheet }) => sheet.getRange(1, 1, 0, 1),
    throws: /coordinates or dimensions/,
  },
  {
    says: "the grid ends somewhere",
    page: "spreadsheet/sheet#getRange(Integer,Integer)",
    does: ({ sheet }) => sheet.getRange(1001, 1),
    throws: /outside the dimensions/,
  },
  {
    says: "nonsense is no A1",
    page: "spreadsheet/sheet#getRange(String)",
    does: ({ sheet }) => sheet.getRange("ZZZZ"),
    throws: /Range not found/,
  },
  {
    says: "too few rows are refused",
    page: "spreadsheet/range#setValues(Object)",
    does: ({ sheet }) => sheet.getRange("A1:A2").setValues([["x"]]),
    throws: /The data has 1 but the range has 2/,
  },
  {
    says: "a ragged row is refused",
    page: "spreadsheet/range#setValues(Object)",
    does: ({ sheet }) => sheet.getRange("A1:B2").setValues([["x", "y"], ["z"]]),
    throws: /number of columns.*has 1 but the range has 2/,
  },
  {
    says: "a refused write changes nothing",
    page: "spreadsheet/range#setValues(Object)",
    does: ({ sheet }) => {
      try {
        sheet.getRange("A1:B2").setValues([["x", "y"], ["z"]]);
      } catch {
        return sheet.getRange("A1:B2").isBlank();
      }
      return "passed";
    },
    gives: true,
  },
  {
    says: "sort puts blank cells last and takes whole rows and their notes along",
    page: "spreadsheet/range#sort(Object)",
    does: ({ sheet }) => {
      const range = sheet.getRange("A1:B4").setValues([
        ["b", 1],
        ["", 2],
        ["c", 3],
        ["a", 4],
      ]);
      sheet.getRange("B4").setNote("von a");
      range.sort({ column: 1, ascending: true });
      return [range.getValues(), sheet.getRange("B1").getNote(), sheet.getRange("B4").getNote()];
    },
    gives: [
      [
        ["a", 4],
        ["b", 1],
        ["c", 3],
        ["", 2],
      ],
      "von a",
      "",
    ],
  },
  {
    says: "copyTo takes values, formats and repeats to fill the target",
    page: "spreadsheet/range#copyTo(Range)",
    does: ({ sheet }) => {
      sheet.getRange("A1").setValue("x").setFontWeight("bold").copyTo(sheet.getRange("B1:B3"));
      return [sheet.getRange("B1:B3").getValues(), sheet.getRange("B3").getFontWeight()];
    },
    gives: [[["x"], ["x"], ["x"]], "bold"],
  },
];
