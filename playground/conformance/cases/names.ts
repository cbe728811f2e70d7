import type { Case, Given } from "../case.ts";

const SPREADSHEET = "spreadsheet/spreadsheet#";
const own = ({ spreadsheet }: Given) => spreadsheet.getNamedRanges().filter((each) => each.getName() === "Fall_Name");

const refused = (name: string): Case => ({
  says: `a range cannot be called ${JSON.stringify(name)}`,
  page: `${SPREADSHEET}setNamedRange(String,Range)`,
  does: ({ sheet, spreadsheet }) => spreadsheet.setNamedRange(name, sheet.getRange("A1")),
  throws: /invalid/,
});

export const nameCases: Case[] = [
  refused("Fall mit Lücken"),
  refused("1Fall"),
  refused("A1"),
  refused(""),
  {
    says: "a name that is used again is the new range's",
    page: `${SPREADSHEET}setNamedRange(String,Range)`,
    does: (given) => {
      const { sheet, spreadsheet } = given;
      spreadsheet.setNamedRange("Fall_Name", sheet.getRange("A1"));
      spreadsheet.setNamedRange("Fall_Name", sheet.getRange("B2:B3"));
      return [own(given).length, spreadsheet.getRangeByName("Fall_Name")?.getA1Notation()];
    },
    gives: [1, "B2:B3"],
  },
  {
    says: "a named range knows its tab, whichever is active",
    page: `${SPREADSHEET}getRangeByName(String)`,
    does: ({ sheet, spreadsheet }) => {
      spreadsheet.setNamedRange("Fall_Name", sheet.getRange("A1"));
      spreadsheet.insertSheet("Fall nebenan", spreadsheet.getNumSheets());
      return spreadsheet.getRangeByName("Fall_Name")?.getSheet().getSheetId() === sheet.getSheetId();
    },
    gives: true,
  },
  {
    says: "a removed name finds nothing",
    page: `${SPREADSHEET}removeNamedRange(String)`,
    does: (given) => {
      given.spreadsheet.setNamedRange("Fall_Name", given.sheet.getRange("A1"));
      given.spreadsheet.removeNamedRange("Fall_Name");
      return [given.spreadsheet.getRangeByName("Fall_Name"), own(given).length];
    },
    gives: [null, 0],
  },
  {
    says: "a name that is not there cannot be removed",
    page: `${SPREADSHEET}removeNamedRange(String)`,
    does: ({ spreadsheet }) => spreadsheet.removeNamedRange("Fall_gibt_es_nicht"),
    throws: /does not exist/,
  },
  {
    says: "a named range knows its name and range, and can be removed",
    page: "spreadsheet/named-range#remove()",
    does: (given) => {
      given.spreadsheet.setNamedRange("Fall_Name", given.sheet.getRange("C3"));
      const [named] = own(given);
      const known = [named?.getName(), named?.getRange().getA1Notation()];
      named?.remove();
      return [...known, own(given).length];
    },
    gives: ["Fall_Name", "C3", 0],
  },
  {
    says: "a name follows when its tab is renamed",
    page: `${SPREADSHEET}getRangeByName(String)`,
    does: ({ sheet, spreadsheet }) => {
      spreadsheet.setNamedRange("Fall_Name", sheet.getRange("A1"));
      sheet.setName("Fall neuer Name");
      return spreadsheet.getRangeByName("Fall_Name")?.getSheet().getName();
    },
    gives: "Fall neuer Name",
  },
  {
    says: "a name's range grows when rows are inserted within it",
    page: `${SPREADSHEET}getRangeByName(String)`,
    does: ({ sheet, spreadsheet }) => {
      spreadsheet.setNamedRange("Fall_Name", sheet.getRange("A2:A4"));
      sheet.insertRowBefore(3);
      return spreadsheet.getRangeByName("Fall_Name")?.getA1Notation();
    },
    gives: "A2:A5",
  },
  {
    says: "named ranges follow inserted rows",
    page: "spreadsheet/spreadsheet#setNamedRange(String,Range)",
    does: ({ sheet, spreadsheet }) => {
      spreadsheet.setNamedRange("Fall_Liste", sheet.getRange("A2:A9"));
      sheet.insertRowsBefore(1, 2);
      const names = spreadsheet
        .getNamedRanges()
        .map((each) => each.getName())
        .filter((name) => name === "Fall_Liste");
      return [
        names,
        spreadsheet.getRangeByName("Fall_Liste")?.getA1Notation(),
        spreadsheet.getRangeByName("Fall_fehlt"),
      ];
    },
    gives: [["Fall_Liste"], "A4:A11", null],
  },
];
