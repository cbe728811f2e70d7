import type { CellEdit } from "../table/cell.ts";
import type { Book } from "../tabs/book.ts";
import type { Edits } from "../tabs/edits.ts";
import { TAB_IDS } from "../tabs/tab-id.ts";
import { cellAt, contentOf, isFree } from "./standing.ts";

/**
 * The edits, and in their rows the free cells between them as they stand: so that neighbouring rows go in one block and one call.
 * A cell in which anything stands is never among those.
 */
export function wholeRows(book: Book, edits: Edits): Edits {
  const whole: Edits = {};
  for (const tab of TAB_IDS) {
    const own = edits[tab];
    const content = contentOf(book, tab);
    if (own === undefined || content === null) continue;
    const columns = own.map(({ column }) => column);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const edited = new Set(own.map(({ row, column }) => `${row}:${column}`));
    const between = Object.entries(content.location.columns).filter(
      (entry): entry is [string, number] => entry[1] !== undefined && entry[1] >= left && entry[1] <= right,
    );
    const gaps = [...new Set(own.map(({ row }) => row))].flatMap((row) =>
      between.flatMap(([field, column]): CellEdit[] => {
        const value = cellAt(content, row, field);
        return isFree(value) && !edited.has(`${row}:${column}`) ? [{ row, column, value }] : [];
      }),
    );
    whole[tab] = [...own, ...gaps];
  }
  return whole;
}
