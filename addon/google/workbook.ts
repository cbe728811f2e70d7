import type { Memory, TabCells, Workbook } from "../ports.ts";
import { edited } from "../table/edited.ts";
import type { TabLayout } from "../table/layout.ts";
import type { MergedArea } from "../table/merged.ts";
import { rebase } from "../table/rebase.ts";
import { type RebasedLayout, rebaseLayout } from "../table/rebase-layout.ts";
import { sameGrid } from "../table/same-grid.ts";
import { bridgeEdits } from "../tabs/bridge-edits.ts";
import { tables } from "../tabs/index.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { applyLayouts } from "./apply-layouts.ts";
import { dateFormatOf } from "./cells.ts";
import { markColumns } from "./column-marks.ts";
import { type FoundTab, findTabs, nameOf, rememberTabs } from "./find-tabs.ts";
import { alone } from "./lock.ts";
import { readSheet, standingIn } from "./read-sheet.ts";
import { writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open spreadsheet, as one command sees it: each tab is read once, and again right before it is written. */
export function openWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, memory: Memory): Workbook {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const regional = { timeZone, dateFormat: dateFormatOf(spreadsheet.getSpreadsheetLocale()) };
  const known = new Map<TabId, TabCells>();
  const mergedAreas = new Map<TabId, readonly MergedArea[]>();
  let found: Map<TabId, FoundTab> | null = null;
  const tabs = () => {
    found ??= findTabs(spreadsheet, memory);
    return found;
  };
  const isThere = (sheet: Sheet) => spreadsheet.getSheets().some((each) => each.getSheetId() === sheet.getSheetId());
  /** What stands there now; null where people have deleted the tab meanwhile. */
  const readNow = (id: TabId, sheet: Sheet) => {
    if (isThere(sheet)) return readSheet(sheet, id, timeZone);
    tabs().delete(id);
    return null;
  };
  const readTab = (id: TabId): TabCells | null => {
    const sheet = tabs().get(id)?.sheet;
    return sheet ? { name: nameOf(spreadsheet, id, sheet), ...readSheet(sheet, id, timeZone) } : null;
  };
  /** The layout as it fits what stands there at this moment: looks, too, belong to columns that may have moved. */
  const fitted = (layout: TabLayout, sheet: Sheet, before: TabCells): RebasedLayout => {
    const { id } = layout;
    const now = readSheet(sheet, id, timeZone);
    const [read, present] = [standingIn(id, before), standingIn(id, now)];
    if (read === null && !sameGrid(before.grid, now.grid)) {
      return { layout: null, leftOut: layout.edits.length }; // it was empty, and no longer is
    }
    return rebaseLayout(layout, read, present);
  };
  return {
    read(ids) {
      const read: Partial<Record<TabId, TabCells>> = {};
      for (const id of ids) {
        const tab = known.get(id) ?? readTab(id);
        if (tab === null) continue;
        known.set(id, tab);
        read[id] = tab;
      }
      return read;
    },
    merged(id) {
      const sheet = tabs().get(id)?.sheet;
      const { grid = [] } = known.get(id) ?? {};
      const width = grid[0]?.length ?? 0;
      if (!sheet || width === 0) return [];
      const areas = mergedAreas.get(id) ?? sheet.getRange(1, 1, grid.length, width).getMergedRanges().map(areaOf);
      mergedAreas.set(id, areas);
      return areas;
    },
    others() {
      const own = [...tabs().values()].map(({ sheet }) => sheet.getSheetId());
      const others = spreadsheet.getSheets().filter((sheet) => !own.includes(sheet.getSheetId()));
      return others.map((sheet) => sheet.getName());
    },
    write(id, edits) {
      const sheet = tabs().get(id)?.sheet;
      const before = known.get(id);
      if (!sheet || !before) return edits.length;
      known.delete(id); // if the writing breaks off, nobody knows what stands there
      const read = standingIn(id, before);
      const fresh = readNow(id, sheet);
      const now = fresh && standingIn(id, fresh);
      if (!read || !fresh || !now) return edits.length;
      const { edits: placed, leftOut } = rebase(tables[id], read, now, edits);
      writeCells(sheet, bridgeEdits(id, now, placed), regional);
      known.set(id, { ...before, ...fresh, grid: edited(fresh.grid, placed) });
      return leftOut;
    },
    apply(planned) {
      const read = new Map(known);
      const there = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
      const present = new Map([...tabs()].filter(([, { sheet }]) => there.has(sheet.getSheetId())));
      // A tab that is gone since it was read is made anew by the next preparing, which then knows that nothing stands in it.
      const gone = planned.filter(({ id }) => tabs().has(id) && !present.has(id));
      let leftOut = gone.reduce((sum, { edits }) => sum + edits.length, 0);
      const wanted = planned.filter((layout) => !gone.includes(layout));
      const latest = (layout: TabLayout, hasRoom: boolean): TabLayout | null => {
        const sheet = present.get(layout.id)?.sheet;
        const before = read.get(layout.id);
        if (!sheet || !before) return layout;
        const fits = fitted(layout, sheet, hasRoom && layout.insertBand ? belowNewRow(before) : before);
        leftOut += fits.leftOut;
        return fits.layout;
      };
      known.clear();
      found = null;
      const { tabs: standing, applied } = applyLayouts(spreadsheet, present, wanted, regional, latest);
      found = standing;
      for (const { id, edits } of wanted) if (!standing.has(id)) leftOut += edits.length;
      markColumns(memory, found, applied);
      rememberTabs(memory, found);
      return leftOut;
    },
    showColumn(id, field, shown) {
      const sheet = tabs().get(id)?.sheet;
      const before = known.get(id);
      const column = before && standingIn(id, before)?.columns[field];
      if (!sheet || column === undefined) return;
      if (shown) sheet.showColumns(column + 1);
      else sheet.hideColumns(column + 1);
    },
    goTo(id, row, column) {
      const sheet = tabs().get(id)?.sheet;
      if (!sheet || !isThere(sheet)) return;
      sheet.showSheet(); // asking first whether it is hidden would cost a call as well
      cellAt(sheet, row + 1, column + 1).activate();
    },
    url: () => spreadsheet.getUrl(),
    locked: alone,
  };
}

/** The tab as it stands after a row was inserted on top. */
const belowNewRow = ({ name, grid, marks }: TabCells): TabCells => ({
  ...{ name, grid: [[], ...grid] },
  ...(marks ? { marks: { ...marks, headerRow: marks.headerRow === null ? null : marks.headerRow + 1 } } : {}),
});

const areaOf = (range: GoogleAppsScript.Spreadsheet.Range): MergedArea => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** The cell, or the nearest one where the sheet ends before it: Google refuses a place outside. */
function cellAt(sheet: Sheet, row: number, column: number) {
  try {
    return sheet.getRange(row, column);
  } catch {
    return sheet.getRange(Math.min(row, sheet.getMaxRows()), Math.min(column, sheet.getMaxColumns()));
  }
}
