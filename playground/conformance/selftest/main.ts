import { table } from "../cases/index.ts";
import type { World } from "../run-case.ts";
import { runTable } from "./run-table.ts";

/** Google calls it when the spreadsheet is opened. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu("Selbsttest")
    .addItem("Alle Fälle ausführen · Run all cases", "runAllCases")
    .addToUi();
}

/** The menu item: all cases, or those that an earlier run had no time for. */
export function runAllCases(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // No other service is named here, so that none is asked for: cases that need one do not run.
  const world = { spreadsheet, SpreadsheetApp } as World;
  const { report, total, progress } = runTable(Object.values(table).flat(), world, Date.now);
  const { next, different, questions } = progress;
  spreadsheet.toast(
    next === total
      ? `Fertig (done): ${total} Fälle, ${different} anders (different), ${questions} offene Fragen (open questions).`
      : `Angehalten nach ${next} von ${total}: bitte den Menüpunkt noch einmal wählen (stopped: please choose the menu item again).`,
    report,
    -1,
  );
}
