import type { Case, Given } from "../case.ts";

const SPREADSHEET = "spreadsheet/spreadsheet#";
const last = ({ spreadsheet }: Given, name: string) => spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
const names = ({ spreadsheet }: Given) =>
  spreadsheet
    .getSheets()
    .map((each) => each.getName())
    .filter((name) => name.startsWith("Fall "));

export const tabCases: Case[] = [
  {
    says: "tabs are listed in their order",
    page: `${SPREADSHEET}getSheets()`,
    does: (given) => {
      last(given, "Fall eins");
      last(given, "Fall zwei");
      given.spreadsheet.moveActiveSheet(1);
      return names(given).filter((name) => /eins|zwei/.test(name));
    },
    gives: ["Fall zwei", "Fall eins"],
  },
  {
    says: "the number of tabs is that of the list",
    page: `${SPREADSHEET}getNumSheets()`,
    does: ({ spreadsheet }) => spreadsheet.getNumSheets() === spreadsheet.getSheets().length,
    gives: true,
  },
  {
    says: "insertSheet without a place inserts behind the active tab",
    page: `${SPREADSHEET}insertSheet(String)`,
    does: (given) => {
      given.sheet.activate();
      return given.spreadsheet.insertSheet("Fall dahinter").getIndex() - given.sheet.getIndex();
    },
    gives: 1,
  },
  {
    says: "insertSheet without a name finds one that is free",
    page: `${SPREADSHEET}insertSheet()`,
    does: ({ spreadsheet }) => {
      const made = spreadsheet.insertSheet();
      const name = made.getName();
      made.setName("Fall ohne Namen");
      return name.length > 0;
    },
    gives: true,
  },
  {
    says: "insertSheet at a place is there, counted from 0",
    page: `${SPREADSHEET}insertSheet(String,Integer)`,
    does: ({ spreadsheet }) => spreadsheet.insertSheet("Fall ganz vorn", 0).getIndex(),
    gives: 1,
  },
  {
    says: "a name that is taken is refused when a tab is renamed",
    page: "spreadsheet/sheet#setName(String)",
    does: (given) => {
      last(given, "Fall vergeben");
      given.sheet.setName("Fall vergeben");
    },
    throws: /already exists/,
  },
  {
    says: "a tab may be given the name that it has",
    page: "spreadsheet/sheet#setName(String)",
    does: ({ sheet }) => sheet.setName(sheet.getName()).getName() === sheet.getName(),
    gives: true,
  },
  {
    says: "a tab needs a name",
    page: "spreadsheet/sheet#setName(String)",
    does: ({ sheet }) => sheet.setName(""),
    throws: /name/,
  },
  {
    says: "getName and getSheetName are the same",
    page: "spreadsheet/sheet#getSheetName()",
    does: ({ sheet }) => sheet.setName("Fall heißt so").getSheetName(),
    gives: "Fall heißt so",
  },
  {
    says: "a deleted tab is not found any more",
    page: `${SPREADSHEET}deleteSheet(Sheet)`,
    does: (given) => {
      const gone = last(given, "Fall weg");
      given.spreadsheet.deleteSheet(gone);
      return [given.spreadsheet.getSheetByName("Fall weg"), names(given).includes("Fall weg")];
    },
    gives: [null, false],
  },
  {
    says: "an activated tab is the active one",
    page: "spreadsheet/sheet#activate()",
    does: (given) => {
      last(given, "Fall aktiv");
      given.sheet.activate();
      return given.spreadsheet.getActiveSheet().getSheetId() === given.sheet.getSheetId();
    },
    gives: true,
  },
  {
    says: "setActiveSheet gives the tab back",
    page: `${SPREADSHEET}setActiveSheet(Sheet)`,
    does: ({ sheet, spreadsheet }) => spreadsheet.setActiveSheet(sheet).getSheetId() === sheet.getSheetId(),
    gives: true,
  },
  {
    says: "a tab cannot be moved before the first place",
    page: `${SPREADSHEET}moveActiveSheet(Integer)`,
    does: ({ sheet, spreadsheet }) => {
      sheet.activate();
      spreadsheet.moveActiveSheet(0);
    },
    throws: /out of bounds/,
  },
  {
    says: "a tab's number is a whole number, and another one for each tab",
    page: "spreadsheet/sheet#getSheetId()",
    does: (given) => {
      const [one, other] = [given.sheet.getSheetId(), last(given, "Fall anderer").getSheetId()];
      return [one % 1, one === other];
    },
    gives: [0, false],
  },
  {
    says: "a number that no tab has finds none",
    page: `${SPREADSHEET}getSheetById(Integer)`,
    does: ({ spreadsheet }) => spreadsheet.getSheetById(-1),
    gives: null,
  },
  {
    says: "a tab knows its spreadsheet",
    page: "spreadsheet/sheet#getParent()",
    does: ({ sheet, spreadsheet }) => sheet.getParent().getId() === spreadsheet.getId(),
    gives: true,
  },
  {
    says: "a value written in one tab is in no other",
    page: `${SPREADSHEET}getSheetByName(String)`,
    does: (given) => {
      last(given, "Fall leer");
      given.sheet.getRange("A1").setValue("hier");
      return given.spreadsheet.getSheetByName("Fall leer")?.getLastRow();
    },
    gives: 0,
  },
];
