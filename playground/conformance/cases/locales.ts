import type { Case } from "../case.ts";

/** What a string becomes in a cell without a format, and what the cell then shows, in a spreadsheet of a locale. */
const written = (locale: string, text: string, value: unknown, shown: string, unsure?: true): Case => ({
  says: `in ${locale} ${JSON.stringify(text)} is read as typed there`,
  page: "spreadsheet/spreadsheet#setSpreadsheetLocale(String)",
  does: ({ sheet, spreadsheet }) => {
    spreadsheet.setSpreadsheetLocale(locale);
    const cell = sheet.getRange("A1").setValue(text);
    return [cell.getValue(), cell.getDisplayValue()];
  },
  gives: [value, shown],
  ...(unsure && { unsure }),
});

/** Midnight of 3 May 2026 in Berlin. */
const may3 = new Date("2026-05-02T22:00:00Z");
const march5 = new Date("2026-03-04T23:00:00Z");

export const localeCases: Case[] = [
  written("de_DE", "1.234.567,5", 1234567.5, "1234567,5", true),
  written("de_AT", "1.234,5", 1234.5, "1234,5", true),
  written("de_CH", "1’234.5", 1234.5, "1234.5", true),
  written("en_US", "1,234.5", 1234.5, "1234.5", true),
  written("en_US", "1,5", "1,5", "1,5"),
  written("en_US", "1.5", 1.5, "1.5"),
  {
    says: 'in de_DE "1.5" is no number, but a day of this year',
    page: "spreadsheet/spreadsheet#setSpreadsheetLocale(String)",
    does: ({ sheet }) => sheet.getRange("A1").setValue("1.5").getDisplayValue().slice(0, 6),
    gives: "01.05.",
    unsure: true,
  },
  written("fr_FR", "1 234,5", 1234.5, "1234,5", true),
  written("tr_TR", "1.234,5", 1234.5, "1234,5", true),
  written("de_AT", "3.5.2026", may3, "03.05.2026"),
  written("de_CH", "3.5.2026", may3, "03.05.2026"),
  written("tr_TR", "3.5.2026", may3, "03.05.2026"),
  written("en_US", "5/3/2026", may3, "5/3/2026"),
  written("en_GB", "5/3/2026", march5, "05/03/2026"),
  written("fr_FR", "5/3/2026", march5, "05/03/2026"),
  written("en_US", "31/12/2026", "31/12/2026", "31/12/2026", true),
  written("en_US", "3.5.2026", "3.5.2026", "3.5.2026", true),
  written("en_US", "2026-05-03", may3, "5/3/2026"),
  written("en_US", "5/3/26 3:30 PM", new Date("2026-05-03T13:30:00Z"), "5/3/2026 15:30:00", true),
  written("en_US", "May 3, 2026", may3, "5/3/2026"),
  written("de_DE", "3. Mai 2026", may3, "03.05.2026"),
  written("fr_FR", "3 mai 2026", may3, "03/05/2026"),
  written("tr_TR", "3 Mayıs 2026", may3, "03.05.2026"),
  written("de_DE", "3. Maien 2026", "3. Maien 2026", "3. Maien 2026"),
  written("en_US", "TRUE", true, "TRUE"),
  written("de_DE", "true", true, "WAHR"),
  written("fr_FR", "vrai", true, "VRAI"),
  written("tr_TR", "doğru", true, "DOĞRU"),
  written("tr_TR", "false", false, "YANLIŞ"),
  written("en_US", "WAHR", "WAHR", "WAHR"),
  written("de_DE", "12,50 €", 12.5, "12,50 €", true),
  written("en_US", "$12.50", 12.5, "$12.50", true),
  written("en_US", "-$3", -3, "-$3.00", true),
  written("en_GB", "£12.50", 12.5, "£12.50", true),
  written("de_CH", "CHF 1'234.50", 1234.5, "CHF 1'234.50", true),
  written("fr_FR", "12,5 %", 0.125, "12,50%", true),
  {
    says: "numbers and truth values that are already there are shown in the new locale",
    page: "spreadsheet/spreadsheet#setSpreadsheetLocale(String)",
    does: ({ sheet, spreadsheet }) => {
      const cells = sheet.getRange("A1:B1").setValues([[1.5, true]]);
      const german = cells.getDisplayValues();
      spreadsheet.setSpreadsheetLocale("en_US");
      return [german, cells.getDisplayValues(), cells.getValues(), spreadsheet.getSpreadsheetLocale()];
    },
    gives: [[["1,5", "WAHR"]], [["1.5", "TRUE"]], [[1.5, true]], "en_US"],
  },
  {
    says: "text stays text when the locale changes",
    page: "spreadsheet/spreadsheet#setSpreadsheetLocale(String)",
    does: ({ sheet, spreadsheet }) => {
      const cell = sheet.getRange("A1").setValue("1.50");
      spreadsheet.setSpreadsheetLocale("en_US");
      return cell.getValue();
    },
    gives: "1.50",
  },
  {
    says: "a format of its own keeps a day's shape in every locale",
    page: "spreadsheet/range#setNumberFormat(String)",
    does: ({ sheet, spreadsheet }) => {
      spreadsheet.setSpreadsheetLocale("en_US");
      const cell = sheet.getRange("A1").setNumberFormat("dd.mm.yyyy").setValue("5/3/2026");
      return [cell.getValue(), cell.getDisplayValue()];
    },
    gives: [may3, "03.05.2026"],
  },
  {
    says: "a locale that nobody knows throws",
    page: "spreadsheet/spreadsheet#setSpreadsheetLocale(String)",
    does: ({ spreadsheet }) => spreadsheet.setSpreadsheetLocale("deutsch"),
    throws: /locale deutsch/,
  },
  {
    says: "other locales order their dates as their people do",
    page: "spreadsheet/spreadsheet#setSpreadsheetLocale(String)",
    does: ({ sheet, spreadsheet }) => {
      spreadsheet.setSpreadsheetLocale("it_IT");
      const cell = sheet.getRange("A1").setValue("5/3/2026");
      return [cell.getValue(), sheet.getRange("A2").setValue("1,5").getValue()];
    },
    gives: [march5, 1.5],
  },
];
