import type { Case } from "../case.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Row = (string | number | boolean)[];

const SORT = "spreadsheet/range#sort(Object)";

const sorted = (says: string, given: Row[], sort: (range: Range) => Range, gives: Row[]): Case => ({
  says,
  page: SORT,
  does: ({ sheet }) => {
    const range = sheet.getRange(2, 2, given.length, given[0]?.length ?? 1).setValues(given);
    return sort(range).getValues();
  },
  gives,
});

const column =
  (values: Row, descending = false) =>
  (says: string, gives: Row) =>
    sorted(
      says,
      values.map((value) => [value]),
      (range) => range.sort({ column: 2, ascending: !descending }),
      gives.map((value) => [value]),
    );

export const sortingCases: Case[] = [
  column([3, 10, 2])("numbers are sorted by size", [2, 3, 10]),
  column([3, 10, 2], true)("numbers are sorted downwards", [10, 3, 2]),
  column(["b", "", "a"], true)("blank cells are last downwards, too", ["b", "a", ""]),
  column(["b", 2, "a", 1])("numbers come before text", [1, 2, "a", "b"]),
  column(["b", true, 1, false])("truth values come behind text", [1, "b", false, true]),
  column(["b", "A", "C"])("capitals do not come first", ["A", "b", "C"]),
  column(["Zebra", "Äpfel", "Birne"])("umlauts are sorted with their letter", ["Äpfel", "Birne", "Zebra"]),
  sorted(
    "a column is that of the tab, not of the range, and one number sorts upwards",
    [
      ["x", 2],
      ["y", 1],
    ],
    (range) => range.sort(3),
    [
      ["y", 1],
      ["x", 2],
    ],
  ),
  sorted(
    "the second column decides where the first is equal",
    [
      ["a", 1],
      ["b", 2],
      ["a", 3],
    ],
    (range) =>
      range.sort([
        { column: 2, ascending: true },
        { column: 3, ascending: false },
      ]),
    [
      ["a", 3],
      ["a", 1],
      ["b", 2],
    ],
  ),
  sorted(
    "several numbers sort upwards by each",
    [
      ["b", 1],
      ["a", 2],
      ["a", 1],
    ],
    (range) => range.sort([2, 3]),
    [
      ["a", 1],
      ["a", 2],
      ["b", 1],
    ],
  ),
  {
    says: "a column outside the range is refused",
    page: SORT,
    does: ({ sheet }) => sheet.getRange("B2:C3").sort(1),
    throws: /outside the range/,
  },
  {
    says: "sorting leaves the cells beside the range",
    page: SORT,
    does: ({ sheet }) => {
      sheet.getRange("A1:B2").setValues([
        ["b", "neben b"],
        ["a", "neben a"],
      ]);
      sheet.getRange("A1:A2").sort(1);
      return sheet.getRange("A1:B2").getValues();
    },
    gives: [
      ["a", "neben b"],
      ["b", "neben a"],
    ],
  },
  {
    says: "sorting a tab leaves its frozen rows on top",
    page: "spreadsheet/sheet#sort(Integer,Boolean)",
    does: ({ sheet }) => {
      sheet.getRange("A1:A3").setValues([["Kopf"], ["a"], ["b"]]);
      sheet.setFrozenRows(1);
      sheet.sort(1, false);
      return sheet.getRange("A1:A3").getValues();
    },
    gives: [["Kopf"], ["b"], ["a"]],
  },
  {
    says: "colours go along with the rows that are sorted",
    page: SORT,
    unsure: true,
    does: ({ sheet }) => {
      const range = sheet.getRange("A1:A2").setValues([["b"], ["a"]]);
      range.setBackgrounds([["#ff0000"], ["#00ff00"]]).sort(1);
      return range.getBackgrounds();
    },
    gives: [["#00ff00"], ["#ff0000"]],
  },
];
