import type { Language } from "../../model/language.ts";
import { cellText } from "../table/cell.ts";
import type { Book } from "../tabs/book.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import type { Place } from "./state.ts";

/** A cell that people can go to, named by the titles that stand in their sheet. `row` counts from 0; null if the tab cannot be read. */
export function placeOf(book: Book, language: Language, tab: TabId, row: number, field: string): Place | null {
  const content = book.tabs[tab];
  if (content === null) return null;
  const columns: Partial<Record<string, number>> = content.location.columns;
  const column = columns[field];
  const header = column === undefined ? "" : cellText(content.grid[content.location.headerRow]?.[column] ?? "");
  return { tab, row, column: column ?? 0, label: texts[language].openWork.place(book.names[tab], row + 1, header) };
}
