import type { Case } from "../case.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const RANGE = "spreadsheet/range#";

/** A look of a cell that nobody has changed. */
const fresh = (method: string, read: (cell: Range) => unknown, gives: unknown, unsure?: true): Case => ({
  says: `${method} of a new cell is ${JSON.stringify(gives)}`,
  page: `${RANGE}${method}()`,
  ...(unsure && { unsure }),
  does: ({ sheet }) => {
    const value = read(sheet.getRange("A1"));
    return typeof value === "object" ? String(value) : value;
  },
  gives,
});

/** A grid of looks goes in and comes back, with null for the look of a new cell. */
const grid = (
  method: string,
  write: (range: Range) => Range,
  read: (range: Range) => unknown[][],
  gives: unknown[],
): Case => ({
  says: `${method} gives each cell its own`,
  page: `${RANGE}${method}(Object)`,
  does: ({ sheet }) => read(write(sheet.getRange("A1:B1"))),
  gives: [gives],
});

const formatted = (pattern: string, value: number | string, gives: string): Case => ({
  says: `the number format ${pattern} shows ${JSON.stringify(value)} as ${gives}`,
  page: `${RANGE}setNumberFormat(String)`,
  does: ({ sheet }) => sheet.getRange("A1").setValue(value).setNumberFormat(pattern).getDisplayValue(),
  gives,
});

export const lookCases: Case[] = [
  fresh("getBackground", (cell) => cell.getBackground(), "#ffffff"),
  fresh("getFontWeight", (cell) => cell.getFontWeight(), "normal"),
  fresh("getFontStyle", (cell) => cell.getFontStyle(), "normal"),
  fresh("getFontLine", (cell) => cell.getFontLine(), "none"),
  fresh("getFontSize", (cell) => cell.getFontSize(), 10),
  fresh("getFontFamily", (cell) => cell.getFontFamily(), "Arial", true),
  fresh("getHorizontalAlignment", (cell) => cell.getHorizontalAlignment(), "general", true),
  fresh("getVerticalAlignment", (cell) => cell.getVerticalAlignment(), "bottom"),
  fresh("getWrapStrategy", (cell) => cell.getWrapStrategy(), "OVERFLOW"),
  fresh("getNumberFormat", (cell) => cell.getNumberFormat(), "General", true),
  grid(
    "setBackgrounds",
    (range) => range.setBackground("blue").setBackgrounds([["red", null]]),
    (range) => range.getBackgrounds(),
    ["#ff0000", "#ffffff"],
  ),
  grid(
    "setFontWeights",
    (range) => range.setFontWeights([["bold", null]]),
    (range) => range.getFontWeights(),
    ["bold", "normal"],
  ),
  grid(
    "setFontStyles",
    (range) => range.setFontStyles([["italic", "normal"]]),
    (range) => range.getFontStyles(),
    ["italic", "normal"],
  ),
  grid(
    "setFontLines",
    (range) => range.setFontLines([["underline", "line-through"]]),
    (range) => range.getFontLines(),
    ["underline", "line-through"],
  ),
  grid(
    "setFontSizes",
    (range) => range.setFontSizes([[8, 24]]),
    (range) => range.getFontSizes(),
    [8, 24],
  ),
  grid(
    "setFontFamilies",
    (range) => range.setFontFamilies([["Georgia", "Arial"]]),
    (range) => range.getFontFamilies(),
    ["Georgia", "Arial"],
  ),
  grid(
    "setHorizontalAlignments",
    (range) => range.setHorizontalAlignments([["left", "right"]]),
    (range) => range.getHorizontalAlignments(),
    ["left", "right"],
  ),
  grid(
    "setVerticalAlignments",
    (range) => range.setVerticalAlignments([["top", "middle"]]),
    (range) => range.getVerticalAlignments(),
    ["top", "middle"],
  ),
  grid(
    "setWraps",
    (range) => range.setWraps([[true, false]]),
    (range) => range.getWraps(),
    [true, false],
  ),
  grid(
    "setNumberFormats",
    (range) => range.setNumberFormats([["0.0", "@"]]),
    (range) => range.getNumberFormats(),
    ["0.0", "@"],
  ),
  {
    says: "a grid of looks of another size is refused",
    page: `${RANGE}setBackgrounds(String)`,
    does: ({ sheet }) => sheet.getRange("A1:B1").setBackgrounds([["red"]]),
    throws: /has 1 but the range has 2/,
  },
  {
    says: "an unknown colour is refused",
    page: `${RANGE}setBackground(String)`,
    does: ({ sheet }) => sheet.getRange("A1").setBackground("nicht bunt"),
    throws: /Invalid color/,
  },
  {
    says: "a short colour is read as a long one",
    page: `${RANGE}setBackground(String)`,
    does: ({ sheet }) => sheet.getRange("A1").setBackground("#f0a").getBackground(),
    gives: "#ff00aa",
  },
  {
    says: "wrap strategies come back as they were set",
    page: `${RANGE}setWrapStrategies(WrapStrategy)`,
    does: ({ sheet, SpreadsheetApp }) => {
      const { WRAP, CLIP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
      const range = sheet.getRange("A1:C1").setWrapStrategies([[WRAP, CLIP, OVERFLOW]]);
      return range.getWrapStrategies().map((row) => row.map(String));
    },
    gives: [["WRAP", "CLIP", "OVERFLOW"]],
  },
  {
    says: "one look does not undo another",
    page: `${RANGE}setFontStyle(String)`,
    does: ({ sheet }) => {
      const cell = sheet.getRange("A1").setBackground("red").setFontWeight("bold").setFontStyle("italic");
      return [cell.getBackground(), cell.getFontWeight(), cell.getFontStyle()];
    },
    gives: ["#ff0000", "bold", "italic"],
  },
  {
    says: "a look set on a whole column is that of each of its cells",
    page: `${RANGE}setFontWeight(String)`,
    does: ({ sheet }) => {
      sheet.getRange("C:C").setFontWeight("bold");
      return [sheet.getRange("C999").getFontWeight(), sheet.getRange("D999").getFontWeight()];
    },
    gives: ["bold", "normal"],
  },
  {
    says: "writing a value leaves the looks",
    page: `${RANGE}setValue(Object)`,
    does: ({ sheet }) => sheet.getRange("A1").setBackground("#aabbcc").setValue("x").getBackground(),
    gives: "#aabbcc",
  },
  formatted("0", 1234.5, "1235"),
  formatted("0.00", 1234.5, "1234,50"),
  formatted("#,##0.00", 1234.5, "1.234,50"),
  formatted("0%", 0.256, "26%"),
  formatted("dd.mm.yyyy", "4.2.2026", "04.02.2026"),
  formatted("d.m.yy", "4.2.2026", "4.2.26"),
  formatted("yyyy-mm-dd", "4.2.2026", "2026-02-04"),
  formatted('0" Stück"', 3, "3 Stück"),
];
