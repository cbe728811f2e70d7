import type { Memory, Workbook } from "../ports.ts";
import type { Grid } from "../table/cell.ts";
import { edited } from "../table/edited.ts";
import { bridgeEdits } from "../tabs/bridge-edits.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { applyLayouts } from "./apply-layouts.ts";
import { cellFrom, dateFormatOf } from "./cells.ts";
import { type FoundTab, findTabs, nameOf, rememberTabs } from "./find-tabs.ts";
import { writeCells } from "./write-cells.ts";

const LOCK_WAIT_MS = 5_000;

/** The open spreadsheet, as one command sees it: each tab is read once, and what is written is known without a second reading. */
export function openWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, memory: Memory): Workbook {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const regional = { timeZone, dateFormat: dateFormatOf(spreadsheet.getSpreadsheetLocale()) };
  const known = new Map<TabId, { name: string; grid: Grid }>();
  let found: Map<TabId, FoundTab> | null = null;
  const tabs = () => {
    found ??= findTabs(spreadsheet, memory);
    return found;
  };
  const readTab = (id: TabId) => {
    const sheet = tabs().get(id)?.sheet;
    if (!sheet) return null;
    const values = sheet.getDataRange().getValues();
    return {
      name: nameOf(spreadsheet, id, sheet),
      grid: values.map((row) => row.map((value) => cellFrom(value, timeZone))),
    };
  };
  return {
    read(ids) {
      const read: Partial<Record<TabId, { name: string; grid: Grid }>> = {};
      for (const id of ids) {
        const tab = known.get(id) ?? readTab(id);
        if (tab === null) continue;
        known.set(id, tab);
        read[id] = tab;
      }
      return read;
    },
    write(id, edits) {
      const sheet = tabs().get(id)?.sheet;
      if (!sheet) throw new Error(`The tab ${id} is not there.`);
      const before = known.get(id);
      known.delete(id); // if the writing breaks off, nobody knows what stands there
      writeCells(sheet, before ? bridgeEdits(id, before.grid, edits) : edits, regional);
      if (before) known.set(id, { ...before, grid: edited(before.grid, edits) });
    },
    apply(layouts) {
      const present = tabs();
      known.clear();
      found = null;
      found = applyLayouts(spreadsheet, present, layouts, regional);
      rememberTabs(memory, found);
    },
    goTo(id, row, column) {
      const sheet = tabs().get(id)?.sheet;
      if (!sheet) return;
      if (sheet.isSheetHidden()) sheet.showSheet();
      sheet.activate();
      cellAt(sheet, row + 1, column + 1).activate();
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

/** The cell, or the nearest one where the sheet ends before it: Google refuses a place outside. */
function cellAt(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number, column: number) {
  try {
    return sheet.getRange(row, column);
  } catch {
    return sheet.getRange(Math.min(row, sheet.getMaxRows()), Math.min(column, sheet.getMaxColumns()));
  }
}
