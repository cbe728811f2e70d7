import { type Cell, cellText, isDateCell, sameCell } from "../table/cell.ts";
import type { TabContent } from "../table/read.ts";
import type { Table } from "../table/table.ts";
import type { Book } from "../tabs/book.ts";
import { guideGoalOf, questionOf } from "../tabs/guide-rows.ts";
import type { TabId } from "../tabs/tab-id.ts";

/** A tab without its exact types: the sample treats all alike. */
export const contentOf = (book: Book, tab: TabId): TabContent<Table> | null =>
  book.tabs[tab] as TabContent<Table> | null;

/** What stands in a row's field; "" where the column is missing. */
export const cellAt = (content: TabContent<Table>, row: number, field: string): Cell =>
  content.grid[row]?.[content.location.columns[field] ?? -1] ?? "";

/** Nobody wrote anything there; an empty box counts as nothing. */
export const isFree = (cell: Cell): boolean => cell === false || (!isDateCell(cell) && cellText(cell) === "");

/** The same to people: an empty box and a blank cell are one. */
export const meansSame = (a: Cell, b: Cell): boolean => sameCell(a, b) || (isFree(a) && isFree(b));

/** The row in which the guide's own goal or question stands. */
export function guideRow(book: Book, tab: TabId, key: string): number | null {
  if (tab === "meeting") return book.tabs.meeting?.rows.find((row) => questionOf(row) === key)?.at ?? null;
  return book.tabs.goals?.rows.find((row) => guideGoalOf(row) === key)?.at ?? null;
}

/** The rows with this id, wherever they were sorted to: a row that people copied has it too. Rows whose main cell was cleared count. */
export function rowsWithId(content: TabContent<Table>, id: string): number[] {
  const column = content.location.columns.id;
  if (column === undefined) return [];
  return content.grid.flatMap((cells, row) => (row > content.location.headerRow && cells[column] === id ? [row] : []));
}
