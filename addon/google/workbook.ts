import type { Workbook } from "../ports.ts";
import type { Grid } from "../table/cell.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { applyLayouts } from "./apply-layouts.ts";
import { cellFrom, dateFormatOf } from "./cells.ts";
import { findTabs } from "./find-tabs.ts";
import { writeCells } from "./write-cells.ts";

const LOCK_WAIT_MS = 5_000;

/** The open spreadsheet, as commands see it. */
export function openWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Workbook {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const regional = { timeZone, dateFormat: dateFormatOf(spreadsheet.getSpreadsheetLocale()) };
  let found: ReturnType<typeof findTabs> | null = null;
  const tabs = () => {
    found ??= findTabs(spreadsheet);
    return found;
  };
  return {
    read(ids) {
      const read: Partial<Record<TabId, { name: string; grid: Grid }>> = {};
      for (const id of ids) {
        const sheet = tabs().get(id);
        if (!sheet) continue;
        const values = sheet.getDataRange().getValues();
        read[id] = {
          name: sheet.getName(),
          grid: values.map((row) => row.map((value) => cellFrom(value, timeZone))),
        };
      }
      return read;
    },
    write(id, edits) {
      const sheet = tabs().get(id);
      if (!sheet) throw new Error(`The tab ${id} is not there.`);
      writeCells(sheet, edits, regional);
    },
    apply(layouts) {
      applyLayouts(spreadsheet, tabs(), layouts, regional);
      found = null;
    },
    goTo(id, row, column) {
      const sheet = tabs().get(id);
      if (!sheet) return;
      if (sheet.isSheetHidden()) sheet.showSheet();
      sheet.activate();
      sheet.getRange(Math.min(row + 1, sheet.getMaxRows()), Math.min(column + 1, sheet.getMaxColumns())).activate();
    },
    url: () => spreadsheet.getUrl(),
    locked(work) {
      const lock = LockService.getDocumentLock();
      // Null outside a document: then nobody else can run here either.
      if (lock === null) {
        work();
        return true;
      }
      if (!lock.tryLock(LOCK_WAIT_MS)) return false;
      try {
        work();
        SpreadsheetApp.flush();
      } finally {
        lock.releaseLock();
      }
      return true;
    },
  };
}
