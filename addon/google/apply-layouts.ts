import type { TabLayout } from "../table/layout.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { activateStart, applyLayout, type TabPlace } from "./apply-layout.ts";
import { dressAlike, dressInColor } from "./dress-new.ts";
import { type FoundTab, markTab } from "./find-tabs.ts";
import { palettes } from "./palette.ts";
import type { ColumnRange } from "./validations.ts";
import { growTo, type Regional } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columnsOf = (layout: TabLayout) => Math.max(...layout.columns.map(({ at }) => at)) + 1;

/** Takes away what a new sheet has too much, or adds what it lacks. */
function resize(sheet: Sheet, have: { rows: number; columns: number }, rows: number, columns: number): void {
  if (have.rows > rows) sheet.deleteRows(rows + 1, have.rows - rows);
  if (have.columns > columns) sheet.deleteColumns(columns + 1, have.columns - columns);
  if (have.rows < rows || have.columns < columns) growTo(sheet, rows, columns);
}

/** Makes new sheets: the first is dressed in what all tabs share, the others begin as copies of it. */
function sheetMaker(spreadsheet: Spreadsheet, fresh: readonly TabLayout[]) {
  const rows = Math.max(...fresh.map((layout) => layout.rows));
  const columns = Math.max(...fresh.map(columnsOf));
  let template: Sheet | null = null;
  return (layout: TabLayout, position: number): Sheet => {
    if (template) return spreadsheet.insertSheet(layout.name, position, { template });
    template = spreadsheet.insertSheet(layout.name, position);
    resize(template, { rows: template.getMaxRows(), columns: template.getMaxColumns() }, rows, columns);
    dressAlike(template, { rows, columns });
    dressInColor(template, columns, palettes[layout.id]);
    return template;
  };
}

/** A sheet that stands already: room for all that the layout asks for. */
function makeRoom(sheet: Sheet, layout: TabLayout): number {
  if (layout.insertBand) sheet.insertRowsBefore(1, 1);
  const rows = sheet.getMaxRows();
  if (rows < layout.rows || layout.columns.some(({ fresh }) => fresh)) growTo(sheet, layout.rows, columnsOf(layout));
  if (!layout.fresh) return Math.max(rows, layout.rows);
  const size = { rows: layout.rows, columns: columnsOf(layout) };
  resize(sheet, { rows: Math.max(rows, size.rows), columns: sheet.getMaxColumns() }, size.rows, size.columns);
  dressAlike(sheet, size);
  return size.rows;
}

/** Makes the missing tabs in our order and brings each to its layout; the person stays where they were. Gives the tabs that are there. */
export function applyLayouts(
  spreadsheet: Spreadsheet,
  present: ReadonlyMap<TabId, FoundTab>,
  layouts: readonly TabLayout[],
  regional: Regional,
): Map<TabId, FoundTab> {
  const active = spreadsheet.getActiveSheet();
  const tabs = new Map(present);
  const missing = layouts.filter(({ id }) => !present.has(id));
  const makeSheet = sheetMaker(spreadsheet, missing);
  const order = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  let position = 0;
  for (const layout of layouts) {
    const sheet = present.get(layout.id)?.sheet ?? makeSheet(layout, position);
    if (!present.has(layout.id)) order.splice(position, 0, sheet.getSheetId());
    position = order.indexOf(sheet.getSheetId()) + 1;
    tabs.set(layout.id, { sheet, marked: present.get(layout.id)?.marked ?? false });
  }
  // The copies are made: only now may the first of them get what the others have not.
  const size = { rows: Math.max(...missing.map(({ rows }) => rows)), columns: Math.max(...missing.map(columnsOf)) };
  const places = new Map<TabId, TabPlace>();
  for (const layout of layouts) {
    const tab = tabs.get(layout.id);
    if (!tab) continue;
    const { sheet, marked } = tab;
    const made = !present.has(layout.id);
    if (!marked) markTab(sheet, layout.id);
    tabs.set(layout.id, { sheet, marked: true });
    if (made) resize(sheet, size, layout.rows, columnsOf(layout));
    places.set(layout.id, { sheet, made, rows: made ? layout.rows : makeRoom(sheet, layout) });
    const colored = made && missing[0] && palettes[layout.id] === palettes[missing[0].id]; // as it was copied
    if (layout.fresh && !colored) dressInColor(sheet, columnsOf(layout), palettes[layout.id]);
  }
  // All sheets have their size now: drop-downs may point from any of them to any other.
  const columnRange: ColumnRange = (tab, field) => {
    const place = places.get(tab);
    const layout = layouts.find((candidate) => candidate.id === tab);
    const at = layout?.columns.find((column) => column.field === field)?.at;
    if (!place || !layout || at === undefined) return null;
    return place.sheet.getRange(layout.headerRow + 2, at + 1, place.rows - layout.headerRow - 1, 1);
  };
  for (const layout of layouts) {
    const place = places.get(layout.id);
    if (place) applyLayout(place, layout, columnRange, regional);
  }
  const fresh = layouts.filter((layout) => layout.fresh);
  // From the last to the first: with new tabs all over people begin at the first.
  for (const layout of [...fresh].reverse()) {
    const place = places.get(layout.id);
    if (place) activateStart(place, layout);
  }
  if (present.size > 0 && fresh.length > 0) active.activate();
  return tabs;
}
