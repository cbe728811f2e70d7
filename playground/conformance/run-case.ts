import type { Case, Given } from "./case.ts";
import { putGermanSettings } from "./settings.ts";
import { recordOf, tidyUp } from "./tidy-up.ts";

/** What a case gave, or the message of what it threw. */
export type Outcome = { value: unknown } | { error: string };

/** All that a case is given but its sheet. */
export type World = Omit<Given, "sheet">;

/** Runs a case on a new empty sheet, in a spreadsheet with German settings, and takes away all that it made. */
export function runCase(each: Case, world: World): Outcome {
  const { spreadsheet, SpreadsheetApp } = world;
  const before = recordOf(spreadsheet);
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, "Fall"), spreadsheet.getNumSheets());
  const id = sheet.getSheetId();
  try {
    const value = each.does({ ...world, sheet });
    SpreadsheetApp.flush(); // Google writes when it must: only then a write may be refused
    return { value };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    putGermanSettings(spreadsheet);
    tidyUp(spreadsheet, before, id);
  }
}

/** The name wanted, or with a number behind it where a tab has it already. */
export function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, wanted: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!spreadsheet.getSheetByName(name)) return name;
  }
}
