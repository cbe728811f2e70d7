import type { Language } from "../../model/language.ts";
import { type Cell, type CellEdit, sameCell } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { edited } from "../table/edited.ts";
import type { Marks } from "../table/locate.ts";
import { readTab, type TabContent } from "../table/read.ts";
import type { RowOf, Table } from "../table/table.ts";
import { headersOf } from "../text/index.ts";
import type { Book } from "./book.ts";
import { type Tables, tables } from "./index.ts";
import { readMerged } from "./merged-cells.ts";
import { TAB_IDS, type TabId } from "./tab-id.ts";

/** What is to be written, by tab. */
export type Edits = Partial<Record<TabId, CellEdit[]>>;

type Values<K extends TabId> = Partial<Omit<RowOf<Tables[K]>, "at">>;

/** The cells of a row that have to change to say this; a column that is not there is left out. */
export function rowEdits<K extends TabId>(
  book: Book,
  tab: K,
  row: number,
  values: Values<K>,
  language: Language,
): CellEdit[] {
  const content = book.tabs[tab] as TabContent<Table> | null;
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  if (content === null) return [];
  return Object.entries(values).flatMap(([field, value]) => {
    const column = content.location.columns[field];
    const cell = columns[field]?.format(value, language);
    if (column === undefined || cell === undefined) return [];
    const present: Cell = content.grid[row]?.[column] ?? "";
    return sameCell(present, cell) ? [] : [{ row, column, value: cell }];
  });
}

/** What is written moves no column: those that were found by their marks stay where they are. */
function readAgain(tab: TabId, { grid, location, merged }: TabContent<Table>, own: readonly CellEdit[]) {
  const { headerRow, columns } = location;
  const known = Object.entries(columns).map(([field, at]) => [field, at === undefined ? [] : [at]]);
  const again = readTab<Table>(tables[tab], edited(grid, own), headersOf(tab), {
    columns: Object.fromEntries(known) as Marks<string>["columns"],
    headerRow,
  });
  return again && merged ? readMerged(tab, again, merged) : again;
}

/** The book as it will be once these edits are written. */
export function withEdits(book: Book, edits: Edits): Book {
  const tabs = TAB_IDS.map((id) => {
    const content = book.tabs[id];
    const own = edits[id] ?? [];
    const read = content && own.length > 0 ? readAgain(id, content as unknown as TabContent<Table>, own) : content;
    return [id, read];
  });
  return { ...book, tabs: Object.fromEntries(tabs) as Book["tabs"] };
}

/** Both, in one list per tab: where both name a cell, the later one holds. */
export function joinEdits(first: Edits, second: Edits): Edits {
  const joined: Edits = {};
  for (const tab of TAB_IDS) {
    const cells = new Map<string, CellEdit>();
    for (const edit of [...(first[tab] ?? []), ...(second[tab] ?? [])]) cells.set(`${edit.row} ${edit.column}`, edit);
    if (cells.size > 0) joined[tab] = [...cells.values()];
  }
  return joined;
}
