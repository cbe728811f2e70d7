import type { Case } from "../case.ts";

/** A wall time written into a spreadsheet of a zone, and the instant that it then is. */
const written = (says: string, zone: string, text: string, instant: string, shown: string, unsure?: true): Case => ({
  says,
  page: "spreadsheet/spreadsheet#setSpreadsheetTimeZone(String)",
  does: ({ sheet, spreadsheet }) => {
    spreadsheet.setSpreadsheetTimeZone(zone);
    const cell = sheet.getRange("A1").setValue(text);
    return [cell.getValue(), cell.getDisplayValue()];
  },
  gives: [new Date(instant), shown],
  ...(unsure && { unsure }),
});

export const clockChangeCases: Case[] = [
  written(
    "a time that the clock skips is that of the clock before the change",
    "Europe/Berlin",
    "29.03.2026 02:30",
    "2026-03-29T01:30:00Z",
    "29.03.2026 02:30:00",
    true,
  ),
  written(
    "a time that the clock shows twice is the first of the two",
    "Europe/Berlin",
    "25.10.2026 02:30",
    "2026-10-25T00:30:00Z",
    "25.10.2026 02:30:00",
    true,
  ),
  written(
    "a day begins at midnight of the spreadsheet's zone, east of UTC",
    "Pacific/Kiritimati",
    "14.02.2026",
    "2026-02-13T10:00:00Z",
    "14.02.2026",
  ),
  written(
    "a day begins at midnight of the spreadsheet's zone, west of UTC",
    "America/New_York",
    "14.02.2026",
    "2026-02-14T05:00:00Z",
    "14.02.2026",
  ),
  {
    says: "a day stays the day that people see when the spreadsheet's zone changes, and is another instant then",
    page: "spreadsheet/spreadsheet#setSpreadsheetTimeZone(String)",
    does: ({ sheet, spreadsheet }) => {
      const cell = sheet.getRange("A1").setValue("14.02.2026");
      const berlin = cell.getValue();
      spreadsheet.setSpreadsheetTimeZone("America/New_York");
      return [berlin, cell.getValue(), cell.getDisplayValue()];
    },
    gives: [new Date("2026-02-13T23:00:00Z"), new Date("2026-02-14T05:00:00Z"), "14.02.2026"],
  },
  {
    says: "a zone that nobody knows throws",
    page: "spreadsheet/spreadsheet#setSpreadsheetTimeZone(String)",
    does: ({ spreadsheet }) => spreadsheet.setSpreadsheetTimeZone("Europe/Entenhausen"),
    throws: /Entenhausen/,
  },
];
