type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Settings {
  locale: string;
  timeZone: string;
}

/** Where cases run: the table is written for it. */
const GERMAN: Settings = { locale: "de_DE", timeZone: "Europe/Berlin" };

export const settingsOf = (spreadsheet: Spreadsheet): Settings => ({
  locale: spreadsheet.getSpreadsheetLocale(),
  timeZone: spreadsheet.getSpreadsheetTimeZone(),
});

/** Writes only what differs: a change of locale works all formulas out anew. */
export function putSettings(spreadsheet: Spreadsheet, { locale, timeZone }: Settings): void {
  const now = settingsOf(spreadsheet);
  if (now.locale !== locale) spreadsheet.setSpreadsheetLocale(locale);
  if (now.timeZone !== timeZone) spreadsheet.setSpreadsheetTimeZone(timeZone);
}

export const putGermanSettings = (spreadsheet: Spreadsheet) => putSettings(spreadsheet, GERMAN);
