import type { TabLayout } from "../table/layout.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { activateStart, applyLayout, type TabPlace } from "./apply-layout.ts";
import { dressSheet, dressTab } from "./dress-sheet.ts";
import { type FoundTab, markTab } from "./find-tabs.ts";
import { makeSheets, resize } from "./make-sheets.ts";
import { sideBySide } from "./parts.ts";
import { rowsOf } from "./size-of.ts";
import type { ColumnRange } from "./validations.ts";
import { growTo, type Regional } from "./write-cells.ts";

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

/** Makes the missing tabs in our order and brings each to its layout; the person stays where they were. Gives the tabs that are there. */
export function applyLayouts(
  spreadsheet: Spreadsheet,
  present: ReadonlyMap<TabId, FoundTab>,
  layouts: readonly TabLayout[],
  regional: Regional,
): Map<TabId, FoundTab> {
  const active = spreadsheet.getActiveSheet();
  const sheets = new Map([...present].map(([id, { sheet }]) => [id, sheet]));
  const insert = inserter(spreadsheet, layouts, sheets);
  const made = makeSheets(
    spreadsheet,
    layouts.filter(({ id }) => !present.has(id)),
    insert,
    regional,
  );
  const tabs = new Map(present);
  const places = new Map<TabId, TabPlace>();
  for (const layout of layouts) {
    const { id } = layout;
    const sheet = sheets.get(id);
    if (!sheet) continue;
    if (!present.get(id)?.marked) markTab(sheet, id);
    tabs.set(id, { sheet, marked: true });
    const rows = made.has(id) ? layout.rows : makeRoom(sheet, layout, regional);
    places.set(id, { sheet, made: made.has(id), rows });
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
    if (place && layout.use === "input") activateStart(place, layout);
  }
  if (present.size > 0 && fresh.length > 0) active.activate();
  return tabs;
}
