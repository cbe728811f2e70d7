import { cellText } from "../../../addon/table/cell.ts";
import type { Column } from "../../../addon/table/column.ts";
import { tables } from "../../../addon/tabs/index.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { headersOf } from "../../../addon/text/index.ts";
import { knowTab } from "./known-tab.ts";
import type { SheetSnapshot, Snapshot, Value } from "./snapshot.ts";

/** A row: what people typed into it, by column, and what the row has been called and known by. */
export interface Line {
  entries: Map<number, Value>;
  isHeader: boolean;
  /** The hidden id, and what stands in the main cell, as they were last seen. */
  id: string;
  name: string;
  /** Every name that the row has borne. */
  names: string[];
}

/** A column, known by `key` wherever it goes; `field` is what it holds for the add-on, whatever its header says now. */
interface LedgerColumn {
  key: number;
  field: string | null;
}

export interface Page {
  /** What the tab was made as. */
  tab: TabId | null;
  lines: Line[];
  columns: LedgerColumn[];
}

/** What people typed and where it belongs, by sheet; kept by their own moves alone, whatever the add-on does. */
export type Ledger = Map<string, Page>;

let lastKey = 0;
export const newColumn = (): LedgerColumn => ({ key: ++lastKey, field: null });
export const newLine = (): Line => ({ entries: new Map(), isHeader: false, id: "", name: "", names: [] });

/** `count` new items before `at`. */
export function insertInto<T>(list: T[], at: number, count: number, make: () => T): void {
  list.splice(at, 0, ...Array.from({ length: count }, make));
}

/** One item before the place `to`, which counts as if it still stood where it was. */
export function moveIn<T>(list: T[], from: number, to: number): void {
  const taken = list.splice(from, 1);
  list.splice(to > from ? to - 1 : to, 0, ...taken);
}

/** Who writes into that column by the table; where the add-on does, nothing is promised to people. */
export function isPeoples(page: Page, field: string | null): boolean {
  if (page.tab === null || field === null) return true;
  const columns: Readonly<Record<string, Column<unknown>>> = tables[page.tab].columns;
  return columns[field]?.by !== "addon";
}

/** What cannot be seen is nothing; a tick taken away is something. */
export const isNothing = (value: Value | undefined): boolean => value === undefined || cellText(value) === "";

/** A person left this in a cell. */
export function enter(page: Page, row: number, column: number, value: Value): void {
  const line = page.lines[row];
  const at = page.columns[column];
  if (!line || !at) return;
  if (isNothing(value) || (!line.isHeader && !isPeoples(page, at.field))) line.entries.delete(at.key);
  else line.entries.set(at.key, value);
}

/** Where a field stands: under its header if that is there, else where it was made. */
export function columnOf(page: Page, rows: SheetSnapshot["rows"], field: string): number | undefined {
  const places = page.columns.flatMap((column, at) => (column.field === field ? [at] : []));
  if (page.tab === null || places.length < 2) return places[0];
  const titles: Readonly<Record<string, readonly string[]>> = headersOf(page.tab);
  const header = rows[page.lines.findIndex(({ isHeader }) => isHeader)] ?? [];
  return places.find((at) => titles[field]?.includes(String(header[at]))) ?? places[0];
}

/** A sheet that is new in the workbook. */
export function newPage(sheet: SheetSnapshot): Page {
  const page: Page = {
    tab: knowTab(sheet)?.id ?? null,
    lines: sheet.rows.map(newLine),
    columns: (sheet.rows[0] ?? []).map(newColumn),
  };
  nameColumns(page, sheet);
  return page;
}

/** Headers that have come to columns that had none. */
export function nameColumns(page: Page, sheet: SheetSnapshot): void {
  const known = knowTab(sheet);
  if (!known || known.id !== page.tab) return;
  for (const [field, at] of Object.entries(known.location.columns)) {
    const column = page.columns[at ?? -1];
    if (column && column.field === null) column.field = field;
  }
  const header = page.lines[known.location.headerRow];
  if (header && !page.lines.some(({ isHeader }) => isHeader)) header.isHeader = true;
}

/** Notes how the rows are called and known now. */
export function observe(ledger: Ledger, snapshot: Snapshot): void {
  for (const [id, { rows }] of snapshot) {
    const page = ledger.get(id);
    if (!page || page.tab === null) continue;
    const main = columnOf(page, rows, tables[page.tab].main);
    const ids = columnOf(page, rows, "id");
    page.lines.forEach((line, row) => {
      line.id = String(rows[row]?.[ids ?? -1] ?? "");
      line.name = String(rows[row]?.[main ?? -1] ?? "").trim();
      if (line.name !== "" && !line.names.includes(line.name)) line.names.push(line.name);
    });
  }
}
