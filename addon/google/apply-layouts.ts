import type { TabLayout } from "../table/layout.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { applyLayout } from "./apply-layout.ts";
import { markTab } from "./find-tabs.ts";
import type { ColumnRange } from "./validations.ts";
import { growTo, type Regional } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Room for all that the layout asks for; a tab that is new gets no more than that. */
function sizeTab(sheet: Sheet, layout: TabLayout): void {
  const columns = Math.max(...layout.columns.map((column) => column.at)) + 1;
  growTo(sheet, layout.rows, columns);
  if (!layout.fresh) return;
  const surplusRows = sheet.getMaxRows() - layout.rows;
  if (surplusRows > 0) sheet.deleteRows(layout.rows + 1, surplusRows);
  const surplusColumns = sheet.getMaxColumns() - columns;
  if (surplusColumns > 0) sheet.deleteColumns(columns + 1, surplusColumns);
}

/** Makes the missing tabs in our order and brings each to its layout; the person stays where they were. */
export function applyLayouts(
  spreadsheet: Spreadsheet,
  present: ReadonlyMap<TabId, Sheet>,
  layouts: readonly TabLayout[],
  regional: Regional,
): void {
  const active = spreadsheet.getActiveSheet();
  const sheets = new Map<TabId, Sheet>();
  let position = 0;
  for (const layout of layouts) {
    const there = present.get(layout.id);
    const sheet = there ?? spreadsheet.insertSheet(layout.name, position);
    position = sheet.getIndex();
    markTab(sheet, layout.id);
    if (layout.insertBand) sheet.insertRowsBefore(1, 1);
    sizeTab(sheet, layout);
    sheets.set(layout.id, sheet);
  }
  // All sheets are there now: drop-downs may point from any of them to any other.
  const columnRange: ColumnRange = (tab, field) => {
    const sheet = sheets.get(tab);
    const layout = layouts.find((candidate) => candidate.id === tab);
    const at = layout?.columns.find((column) => column.field === field)?.at;
    if (!sheet || !layout || at === undefined) return null;
    return sheet.getRange(layout.headerRow + 2, at + 1, sheet.getMaxRows() - layout.headerRow - 1, 1);
  };
  for (const layout of layouts) {
    const sheet = sheets.get(layout.id);
    if (sheet) applyLayout(sheet, layout, columnRange, regional);
  }
  const first = sheets.get("meeting");
  if (present.size === 0 && first) first.activate();
  else active.activate();
}
