import type { Case } from "../case.ts";

const RANGE = "spreadsheet/range#";

export const noteCases: Case[] = [
  {
    says: "a cell without a note has empty text",
    page: `${RANGE}getNote()`,
    does: ({ sheet }) => sheet.getRange("A1").getNote(),
    gives: "",
  },
  {
    says: "setNote writes to each cell of the range",
    page: `${RANGE}setNote(String)`,
    does: ({ sheet }) => sheet.getRange("A1:B1").setNote("gleich").getNotes(),
    gives: [["gleich", "gleich"]],
  },
  {
    says: "null takes a note away",
    page: `${RANGE}setNote(String)`,
    does: ({ sheet }) => sheet.getRange("A1").setNote("da").setNote(null).getNote(),
    gives: "",
  },
  {
    says: "setNotes gives each cell its own, and null or empty text none",
    page: `${RANGE}setNotes(Object)`,
    does: ({ sheet }) =>
      sheet
        .getRange("A1:C1")
        .setNote("alt")
        .setNotes([["neu", null, ""]])
        .getNotes(),
    gives: [["neu", "", ""]],
  },
  {
    says: "notes of another size are refused",
    page: `${RANGE}setNotes(Object)`,
    does: ({ sheet }) => sheet.getRange("A1:C1").setNotes([["zu", "wenig"]]),
    throws: /has 2 but the range has 3/,
  },
  {
    says: "a note keeps its lines",
    page: `${RANGE}setNote(String)`,
    does: ({ sheet }) => sheet.getRange("A1").setNote("eins\nzwei").getNote(),
    gives: "eins\nzwei",
  },
  {
    says: "a note goes with the row that is deleted",
    page: "spreadsheet/sheet#deleteRow(Integer)",
    does: ({ sheet }) => {
      sheet.getRange("A1:A3").setNotes([["eins"], ["zwei"], ["drei"]]);
      sheet.deleteRow(2);
      return sheet.getRange("A1:A3").getNotes();
    },
    gives: [["eins"], ["drei"], [""]],
  },
  {
    says: "a note written after all others were taken away follows inserted rows as the first did",
    page: "spreadsheet/sheet#insertRowBefore(Integer)",
    does: ({ sheet }) => {
      sheet
        .getRange("A1:A2")
        .setNotes([["eins"], ["zwei"]])
        .clearNote();
      sheet.getRange("A1").setNote("neu");
      sheet.insertRowBefore(1);
      return sheet.getRange("A1:A3").getNotes();
    },
    gives: [[""], ["neu"], [""]],
  },
  {
    says: "notes are kept per cell and follow inserted rows",
    page: "spreadsheet/range#setNotes(Object)",
    does: ({ sheet }) => {
      sheet.getRange("A1:B1").setNotes([["eins", ""]]);
      sheet.insertRowBefore(1);
      return sheet.getRange("A1:B2").getNotes();
    },
    gives: [
      ["", ""],
      ["eins", ""],
    ],
  },
];
