import type { TabLayout } from "../table/layout.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { activateStart, applyLayout, type TabPlace } from "./apply-layout.ts";
import { dressSheet, dressTab } from "./dress-sheet.ts";
import { type FoundTab, markTab } from "./find-tabs.ts";
import { makeSheets, resize } from "./make-sheets.ts";
import { sideBySide } from "./parts.ts";
import { rowsOf } from "./size-of.ts";
import type { ColumnRange } from "./validations.ts";
import { growTo, type Regional, rangeIn } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const widthOf = (layout: TabLayout) => Math.max(...layout.columns.map(({ at }) => at)) + 1;

/** A sheet that stands already: room for all that the layout asks for, and all looks where nothing stands in it yet. */
function makeRoom(sheet: Sheet, layout: TabLayout, { dateFormat }: Regional): number {
  if (layout.insertBand) sheet.insertRowsBefore(1, 1);
  if (layout.fresh) {
    const parts = sideBySide([layout]);
    resize(sheet, layout.rows, widthOf(layout));
    dressSheet(sheet, parts, layout.rows, dateFormat);
    dressTab(sheet, layout);
    return layout.rows;
  }
  const rows = rowsOf(sheet);
  if (rows < layout.rows || layout.columns.some(({ fresh }) => fresh)) growTo(sheet, layout.rows, widthOf(layout));
  return Math.max(rows, layout.rows);
}

/**
 * The layout as it fits its tab at this moment, for others go on working; null where it fits no more. `hasRoom`: the row for the band
 * is inserted.
 */
type Latest = (layout: TabLayout, hasRoom: boolean) => TabLayout | null;

/** Where new sheets go: each behind the tab that comes before it. */
function inserter(spreadsheet: Spreadsheet, layouts: readonly TabLayout[], sheets: Map<TabId, Sheet>) {
  const order = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  return (layout: TabLayout, template?: Sheet): Sheet => {
    const earlier = layouts.slice(0, layouts.indexOf(layout)).flatMap(({ id }) => sheets.get(id) ?? []);
    const previous = earlier[earlier.length - 1];
    const position = previous ? order.indexOf(previous.getSheetId()) + 1 : 0;
    const name = freeName(spreadsheet, layout.name);
    const sheet = template
      ? spreadsheet.insertSheet(name, position, { template })
      : spreadsheet.insertSheet(name, position);
    order.splice(position, 0, sheet.getSheetId());
    sheets.set(layout.id, sheet);
    return sheet;
  };
}

/** Google refuses a name that another sheet has: people may have given ours to one of theirs. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  let free = name;
  for (let number = 2; spreadsheet.getSheetByName(free); number++) free = `${name} (${number})`;
  return free;
}

/**
 * Makes the missing tabs in our order and brings each to its layout, as it fits right before; the person stays where they were. Gives
 * the tabs that are there, and the layouts that were applied.
 */
export function applyLayouts(
  spreadsheet: Spreadsheet,
  present: ReadonlyMap<TabId, FoundTab>,
  planned: readonly TabLayout[],
  regional: Regional,
  latest: Latest,
): { tabs: Map<TabId, FoundTab>; applied: TabLayout[] } {
  const active = spreadsheet.getActiveSheet();
  /** The sheets that are there, asked anew before each tab: people may delete one at any time. */
  let there = new Set<number>();
  const look = () => {
    there = new Set(spreadsheet.getSheets().map((sheet) => sheet.getSheetId()));
  };
  const isThere = (sheet: Sheet) => there.has(sheet.getSheetId());
  const sheets = new Map([...present].map(([id, { sheet }]) => [id, sheet]));
  const missing = planned.filter(({ id }) => !present.has(id));
  const made =
    missing.length > 0
      ? makeSheets(spreadsheet, missing, inserter(spreadsheet, planned, sheets), regional)
      : new Map<TabId, Sheet>();
  const tabs = new Map(present);
  const places = new Map<TabId, TabPlace>();
  const layouts: TabLayout[] = [];
  for (const wanted of planned) {
    const { id } = wanted;
    const sheet = sheets.get(id);
    // Rows are inserted on top or cut off only where all is as it was.
    look();
    if (!sheet || !isThere(sheet)) continue;
    const layout = wanted.insertBand || wanted.fresh ? latest(wanted, false) : wanted;
    if (layout === null) continue;
    if (!present.get(id)?.marked) markTab(sheet, id);
    tabs.set(id, { sheet, marked: true });
    const rows = made.has(id) ? layout.rows : makeRoom(sheet, layout, regional);
    places.set(id, { sheet, made: made.has(id), rows });
    layouts.push(layout);
  }
  const applied = new Map<TabId, TabLayout>();
  // All sheets have their size now: drop-downs may point from any of them to any that stands before it.
  const columnRange: ColumnRange = (tab, field) => {
    const place = places.get(tab);
    const layout = applied.get(tab) ?? layouts.find(({ id }) => id === tab);
    const at = layout?.columns.find((column) => column.field === field)?.at;
    if (!place || !layout || at === undefined || !isThere(place.sheet)) return null;
    return rangeIn(place.sheet, layout.headerRow + 2, at + 1, place.rows - layout.headerRow - 1, 1);
  };
  for (const wanted of layouts) {
    const place = places.get(wanted.id);
    look();
    const layout = place && isThere(place.sheet) ? latest(wanted, true) : null;
    if (!place || layout === null) {
      places.delete(wanted.id);
      continue;
    }
    applied.set(layout.id, layout);
    applyLayout(place, layout, columnRange, regional);
  }
  look();
  const fresh = [...applied.values()].filter((layout) => layout.fresh);
  // From the last to the first: with new tabs all over people begin at the first.
  for (const layout of [...fresh].reverse()) {
    const place = places.get(layout.id);
    if (place && layout.use === "input" && isThere(place.sheet)) activateStart(place, layout);
  }
  if (present.size > 0 && fresh.length > 0 && isThere(active)) active.activate();
  return {
    tabs: new Map([...tabs].filter(([, { sheet }]) => isThere(sheet))),
    applied: [...applied.values()],
  };
}
