import type { Case } from "../case.ts";
import type { Difference } from "../difference.ts";
import type { Settings } from "../settings.ts";
import type { Progress } from "./progress.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Row = readonly string[];

const REFERENCE = "https://developers.google.com/apps-script/reference/";
const COLUMNS = ["Fall · Case", "Seite · Page", "Erwartet · Expected", "Erhalten · Got", "Art · Kind"];

/** What the head of the report says beside the counts. */
export interface Facts {
  /** ISO. */
  date: string;
  settings: Settings;
  total: number;
  leftOut: number;
}

/** The report's head: always as many lines, so that a later run finds the place of its rows. */
export function headRows({ date, settings, total, leftOut }: Facts, progress: Progress): Row[] {
  const { next, different, questions } = progress;
  const state =
    next === total
      ? "vollständig · complete"
      : "angehalten: Menüpunkt noch einmal wählen, es geht hier weiter · stopped: choose the menu item again to go on";
  const lines = [
    ["Selbsttest · Self-test", state],
    ["Datum · Date", date],
    ["Gebietsschema · Locale", `${settings.locale} (Fälle · cases: de_DE)`],
    ["Zeitzone · Time zone", `${settings.timeZone} (Fälle · cases: Europe/Berlin)`],
    ["Fälle gelaufen · Cases run", `${next} / ${total}`],
    ["Wie erwartet · As expected", String(next - different - questions)],
    ["Anders · Different", String(different)],
    ["Offene Fragen anders · Open questions different", String(questions)],
    [
      "Ausgelassen · Left out",
      `${leftOut} (brauchen andere Dienste, Konten oder Tabs · need other services, accounts or tabs)`,
    ],
    [],
    COLUMNS,
  ];
  return lines.map((line) => COLUMNS.map((_, column) => line[column] ?? ""));
}

/** One differing case. */
export const differenceRow = ({ says, page, unsure }: Case, { expected, got }: Difference): Row => [
  says,
  REFERENCE + page,
  expected,
  got,
  unsure ? "offene Frage · open question" : "anders · different",
];

export const HEAD_LINES = 11;

/** Writes lines as plain text: nothing of them is to become a number, a date or a formula. */
export function writeLines(tab: Sheet, firstRow: number, lines: readonly Row[]): void {
  if (lines.length === 0) return;
  const missing = firstRow + lines.length - 1 - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
  const range = tab.getRange(firstRow, 1, lines.length, COLUMNS.length).setNumberFormat("@");
  range.setValues(lines.map((line) => line.map(plain)));
}

/** Takes the rows of an earlier run away; what people wrote beside them stays. */
export function clearLines(tab: Sheet, firstRow: number, count: number): void {
  if (count > 0) tab.getRange(firstRow, 1, count, COLUMNS.length).clearContent();
}

/** An apostrophe keeps a leading sign from beginning a formula. */
const plain = (text: string) => (/^[=+'-]/.test(text) ? `'${text}` : text);
