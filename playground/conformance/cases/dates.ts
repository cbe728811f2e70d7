import type { Case } from "../case.ts";

const instant = new Date("2026-02-14T12:00:00Z");

/** The same instant goes in and out whatever the two time zones are. */
const roundTrip = (zone: string, display: string): Case => ({
  says: `an instant written in ${zone} shows its wall time there and comes back the same`,
  page: "spreadsheet/range#getValue()",
  does: ({ sheet, spreadsheet }) => {
    spreadsheet.setSpreadsheetTimeZone(zone);
    const cell = sheet.getRange("A1").setValue(instant);
    return [cell.getDisplayValue(), cell.getValue()];
  },
  gives: [display, instant],
});

export const dateCases: Case[] = [
  roundTrip("Europe/Berlin", "14.02.2026 13:00:00"),
  roundTrip("America/New_York", "14.02.2026 07:00:00"),
  roundTrip("Pacific/Auckland", "15.02.2026 01:00:00"),
  {
    says: "a day typed in the sheet is midnight of the sheet's time zone, not of the script's",
    page: "spreadsheet/spreadsheet#setSpreadsheetTimeZone(String)",
    does: ({ sheet, spreadsheet }) => {
      spreadsheet.setSpreadsheetTimeZone("America/New_York");
      return sheet.getRange("A1").setValue("14.02.2026").getValue();
    },
    gives: new Date("2026-02-14T05:00:00Z"),
  },
  {
    says: "the days on which the clock changes have 23 and 25 hours",
    page: "spreadsheet/range#getValues()",
    does: ({ sheet }) => {
      const days = sheet.getRange("A1:A4").setValues([["29.03.2026"], ["30.03.2026"], ["25.10.2026"], ["26.10.2026"]]);
      const [spring = 0, spring2 = 0, autumn = 0, autumn2 = 0] = days.getValues().map(([day]) => Number(day));
      return [(spring2 - spring) / 3_600_000, (autumn2 - autumn) / 3_600_000];
    },
    gives: [23, 25],
  },
  {
    says: "a date format makes a number a date, another format makes it a number again",
    page: "spreadsheet/range#setNumberFormat(String)",
    does: ({ sheet }) => {
      const cell = sheet.getRange("A1").setValue(46067).setNumberFormat("dd.mm.yyyy");
      return [cell.getValue(), cell.setNumberFormat("0").getValue()];
    },
    gives: [new Date("2026-02-13T23:00:00Z"), 46067],
  },
  {
    says: "parseDate and formatDate read and write wall time in the zone given",
    page: "utilities/utilities#parseDate(String,String,String)",
    needs: ["Utilities"],
    does: ({ Utilities }) => {
      const parsed = Utilities.parseDate("2026-07-14 08:30", "Europe/Berlin", "yyyy-MM-dd HH:mm");
      return [parsed, Utilities.formatDate(parsed, "Europe/Berlin", "dd.MM.yyyy 'um' HH:mm XXX")];
    },
    gives: [new Date("2026-07-14T06:30:00Z"), "14.07.2026 um 08:30 +02:00"],
  },
  {
    says: "an invalid date cannot be written",
    page: "spreadsheet/range#setValue(Object)",
    unsure: true,
    does: ({ sheet }) => sheet.getRange("A1").setValue(new Date(Number.NaN)),
    throws: /date is not valid/,
  },
];
