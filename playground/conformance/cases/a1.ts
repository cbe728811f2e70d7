import type { Case, Given } from "../case.ts";

const BY_A1 = "spreadsheet/sheet#getRange(String)";
const BY_NUMBERS = "spreadsheet/sheet#getRange(Integer,Integer,Integer,Integer)";

/** What a range by A1 text is called. */
const named = (a1: string, gives: string): Case => ({
  says: `getRange(${JSON.stringify(a1)}) is ${gives}`,
  page: BY_A1,
  does: ({ sheet }) => sheet.getRange(a1).getA1Notation(),
  gives,
});

const refused = (a1: string): Case => ({
  says: `getRange(${JSON.stringify(a1)}) is refused`,
  page: BY_A1,
  does: ({ sheet }) => sheet.getRange(a1).getA1Notation(),
  throws: /Range not found|coordinates/,
});

const numbers = (args: readonly number[], result: string | RegExp): Case => ({
  says: `getRange(${args.join(", ")}) is ${typeof result === "string" ? result : "refused"}`,
  page: BY_NUMBERS,
  does: ({ sheet }) => {
    const [row = 1, column = 1, rows, columns] = args;
    if (rows === undefined) return sheet.getRange(row, column).getA1Notation();
    if (columns === undefined) return sheet.getRange(row, column, rows).getA1Notation();
    return sheet.getRange(row, column, rows, columns).getA1Notation();
  },
  ...(typeof result === "string" ? { gives: result } : { throws: result }),
});

const extra = ({ spreadsheet }: Given, name: string) => spreadsheet.insertSheet(name, spreadsheet.getNumSheets());

export const a1Cases: Case[] = [
  named("A1", "A1"),
  named("Z1000", "Z1000"),
  named("A1:A1", "A1"),
  named("B1:A2", "A1:B2"),
  named("A2:B1", "A1:B2"),
  named("C:A", "A1:C1000"),
  named("4:2", "A2:Z4"),
  named("B:B", "B1:B1000"),
  named("7:7", "A7:Z7"),
  named("$A:$C", "A1:C1000"),
  named("A3:3", "A3:Z3"),
  refused("A0"),
  refused("1A"),
  refused("A1:"),
  refused("Fall gibt es nicht!A1"),
  numbers([3, 4], "D3"),
  numbers([3, 4, 2], "D3:D4"),
  numbers([3, 4, 2, 3], "D3:F4"),
  numbers([1000, 26], "Z1000"),
  numbers([1, 27], /outside the dimensions/),
  numbers([1, 0], /coordinates or dimensions/),
  numbers([-1, 1], /coordinates or dimensions/),
  numbers([1, 1, 1, 0], /coordinates or dimensions/),
  numbers([999, 1, 3, 1], /outside the dimensions/),
  {
    says: "a spreadsheet's range is that of the tab before the exclamation mark, whichever tab is active",
    page: "spreadsheet/spreadsheet#getRange(String)",
    does: (given) => {
      const other = extra(given, "Fall Nachbar");
      given.sheet.activate();
      const range = given.spreadsheet.getRange("'Fall Nachbar'!B2:C3");
      return [range.getSheet().getSheetId() === other.getSheetId(), range.getA1Notation()];
    },
    gives: [true, "B2:C3"],
  },
  {
    says: "a name with an apostrophe is quoted with two",
    page: "spreadsheet/spreadsheet#getRange(String)",
    does: (given) => {
      extra(given, "Fall der Fälle's");
      return given.spreadsheet.getRange("'Fall der Fälle''s'!A1").getSheet().getName();
    },
    gives: "Fall der Fälle's",
  },
  {
    says: "a spreadsheet's range without a tab's name is that of the active tab",
    page: "spreadsheet/spreadsheet#getRange(String)",
    does: ({ sheet, spreadsheet }) => {
      sheet.activate();
      return spreadsheet.getRange("B2").getSheet().getSheetId() === sheet.getSheetId();
    },
    gives: true,
  },
];
