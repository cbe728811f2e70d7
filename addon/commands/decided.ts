import type { Language } from "../../model/language.ts";
import { type Cell, cellText } from "../table/cell.ts";
import type { Column, Parsed } from "../table/column.ts";
import type { Book } from "../tabs/book.ts";
import type { Edits } from "../tabs/edits.ts";
import { tables } from "../tabs/index.ts";
import type { TabId } from "../tabs/tab-id.ts";

/** What people decided in the sidebar: the cells that are written with the next result, and what is to be said about it. */
export interface Decided {
  edits: Edits;
  said: string[];
  /** Not all of it could be done. */
  left: boolean;
}

/** Works out the decision on the workbook as it stands now; `language` is that of the tabs. */
export type Decide = (book: Book, language: Language) => Decided;

export const NOTHING_DECIDED: Decide = () => ({ edits: {}, said: [], left: false });

interface Standing extends Parsed<unknown> {
  blank: boolean;
}

/** What stands in a cell itself, merged or not; null where its column is gone. */
export function standingAt({ tabs }: Book, tab: TabId, row: number, field: string): Standing | null {
  const content = tabs[tab];
  const places: Partial<Record<string, number>> = content?.location.columns ?? {};
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  const at = places[field];
  const column = columns[field];
  if (content === null || at === undefined || column === undefined) return null;
  const cell: Cell = content.grid[row]?.[at] ?? "";
  return { ...column.parse(cell), blank: cellText(cell) === "" };
}

/** The ids by which exactly one row is found. */
export function findableIds(rows: readonly { id: string }[] = []): Set<string> {
  const counts = new Map<string, number>();
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].filter(([id, count]) => id !== "" && count === 1).map(([id]) => id));
}

/** The row with this id; null where there is none, or more than one. */
export function rowById<T extends { id: string }>(rows: readonly T[] | undefined, id: string): T | null {
  const [row, ...others] = (rows ?? []).filter((each) => each.id === id);
  return row && others.length === 0 ? row : null;
}
