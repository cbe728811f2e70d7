/** What a case may use beside SpreadsheetApp. */
interface Services {
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  Utilities: GoogleAppsScript.Utilities.Utilities;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  UrlFetchApp: GoogleAppsScript.URL_Fetch.UrlFetchApp;
  LockService: GoogleAppsScript.Lock.LockService;
  Session: GoogleAppsScript.Base.Session;
  ScriptApp: GoogleAppsScript.Script.ScriptApp;
}

export type ServiceName = keyof Services;

/** What a case works with: an empty sheet of its own in a German spreadsheet of Berlin, and Google's globals. */
export interface Given extends Services {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}

/**
 * One sentence of Google's documentation (or what we know of it), what a script does, and what it then has. It runs in Apps Script
 * itself, too, perhaps in a spreadsheet with people's own work: so it uses nothing but what it is given, and touches only its own
 * sheet and what it makes itself.
 */
export interface Case {
  says: string;
  /** Where Google says so, below https://developers.google.com/apps-script/reference/. */
  page: string;
  does(given: Given): unknown;
  /** Compared by value; a Date by its instant, one of Google's enums by its name. */
  gives?: unknown;
  /** Instead of `gives`: a part of the message. Google's messages are in the person's language, so there it only matters that it throws. */
  throws?: RegExp;
  /** Documented nowhere: the stand-in takes the harsh side, and Google may well differ. */
  unsure?: true;
  /** Services beside SpreadsheetApp; such a case is left out of the self-test. */
  needs?: readonly ServiceName[];
  /** Why it cannot run in people's spreadsheets; left out of the self-test. */
  localOnly?: string;
}
