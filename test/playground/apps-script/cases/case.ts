/// <reference types="google-apps-script" />

/** What a case works with: an empty sheet of its own, and Google's globals. */
export interface Given {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** One sentence of Google's documentation (or what we know of it), what a script does, and what it then has. */
export interface Case {
  says: string;
  does(given: Given): unknown;
  /** Compared by value; a Date by its instant. Instead of it, `throws` holds a part of the message. */
  gives?: unknown;
  throws?: RegExp;
}
