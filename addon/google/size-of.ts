type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

// A range that is open to one side ends where the sheet ends: unlike `getMaxRows`, it reads nothing.

/** How many rows a sheet has, blank ones included. */
export const rowsOf = (sheet: Sheet): number => sheet.getRange("A:A").getNumRows();

/** How many columns a sheet has, blank ones included. */
export const columnsOf = (sheet: Sheet): number => sheet.getRange("1:1").getNumColumns();
