import type { TabLayout } from "../table/layout.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { dressSheet, dressTab, type TabLook } from "./dress-sheet.ts";
import { fillSheet } from "./fill-sheet.ts";
import { sideBySide } from "./parts.ts";
import { ROW_PX } from "./row-heights.ts";
import { columnsOf, rowsOf } from "./size-of.ts";
import type { Regional } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes away what a sheet has too much, or adds what it lacks. */
export function resize(sheet: Sheet, rows: number, columns: number): void {
  const [haveRows, haveColumns] = [rowsOf(sheet), columnsOf(sheet)];
  if (haveRows > rows) sheet.deleteRows(rows + 1, haveRows - rows);
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (haveColumns > columns) sheet.deleteColumns(columns + 1, haveColumns - columns);
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}

/**
 * Makes new tabs. Dressing and filling each by itself would cost a dozen calls more for every one: so they are made side by side on one
 * sheet, and cut apart, the rightmost first. `insert` puts a sheet into its place among the others. If anything goes wrong, none is left.
 */
export function makeSheets(
  spreadsheet: Spreadsheet,
  layouts: readonly TabLayout[],
  insert: (layout: TabLayout, template?: Sheet) => Sheet,
  { timeZone, dateFormat }: Regional,
): Map<TabId, Sheet> {
  const made = new Map<TabId, Sheet>();
  // The tallest is cut off first, then rows go for all the others at once.
  const parts = sideBySide([...layouts].sort((a, b) => a.rows - b.rows || ROW_PX[a.id] - ROW_PX[b.id]));
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first || !last) return made;
  try {
    const wide = insert(first.layout);
    made.set(first.layout.id, wide);
    let rows = last.layout.rows;
    resize(wide, rows, last.left + last.columns.length);
    dressSheet(wide, parts, rows, dateFormat);
    fillSheet(wide, parts, timeZone);
    let look: TabLook | undefined;
    for (const { layout, left, columns } of [...parts].reverse()) {
      if (layout.rows < rows) wide.deleteRows(layout.rows + 1, rows - layout.rows);
      rows = layout.rows;
      look = dressTab(wide, layout, look);
      if (left === 0) continue;
      const sheet = insert(layout, wide);
      made.set(layout.id, sheet);
      sheet.deleteColumns(1, left);
      wide.deleteColumns(left + 1, columns.length);
    }
  } catch (error) {
    for (const sheet of made.values()) spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return made;
}
