import type { Language } from "../../../model/language.ts";
import { nameKey } from "../../table/cell.ts";
import type { RowOf } from "../../table/table.ts";
import type { Book } from "../../tabs/book.ts";
import type { Tables } from "../../tabs/index.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";
import type { TabId } from "../../tabs/tab-id.ts";
import { texts } from "../../text/index.ts";
import type { OpenWorkText } from "../../text/open-work.ts";
import { placeOf } from "../place.ts";
import type { Place, Remark } from "../state.ts";

/** A cell by its tab, row (from 0) and column. */
export interface Spot {
  tab: TabId;
  row: number;
  field: string;
}

/** The workbook as the search for open work sees it. */
export interface Reading {
  words: OpenWorkText;
  book: Book;
  resolved: Resolved;
  rows<K extends TabId>(tab: K): RowOf<Tables[K]>[];
  place(spot: Spot): Place | null;
  /** A cell that cannot be used, or whose column is gone, is a problem of its own, not work that was forgotten. */
  isBad(spot: Spot): boolean;
  /** One remark about all the spots together, leading to the first of them; none where there is no spot. */
  listed(
    text: { what(names: readonly string[]): string; todo: string },
    spots: readonly (Spot & { name: string })[],
  ): Remark[];
  /** One remark that stands for itself, if `holds`. */
  plain(holds: boolean, text: { what: string; todo: string }, spot?: Spot): Remark[];
}

/** Each name once, as it was written first. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(nameKey(name))) seen.set(nameKey(name), name);
  return [...seen.values()];
}

export function readingOf(book: Book, resolved: Resolved, language: Language): Reading {
  const key = ({ tab, row, field }: Spot) => `${tab} ${row} ${field}`;
  const bad = new Set(resolved.problems.map(({ tab, row, field }) => `${tab} ${row} ${field}`));
  const place = ({ tab, row, field }: Spot) => placeOf(book, language, tab, row, field);
  const isGone = ({ tab, field }: Spot) => {
    const columns: Partial<Record<string, number>> | undefined = book.tabs[tab]?.location.columns;
    return columns !== undefined && columns[field] === undefined;
  };
  const rows = <K extends TabId>(tab: K) => (book.tabs[tab]?.rows ?? []) as RowOf<Tables[K]>[];
  return {
    words: texts[language].openWork,
    book,
    resolved,
    rows,
    place,
    isBad: (spot) => bad.has(key(spot)) || isGone(spot),
    listed: (text, spots) => {
      const [first] = spots;
      return first === undefined
        ? []
        : [{ what: text.what(distinct(spots.map(({ name }) => name))), todo: text.todo, place: place(first) }];
    },
    plain: (holds, text, spot) => (holds ? [{ ...text, place: spot ? place(spot) : null }] : []),
  };
}

/** The first row below the headers. */
export const firstRowOf = ({ book }: Reading, tab: TabId, field: string): Spot => ({
  tab,
  row: (book.tabs[tab]?.location.headerRow ?? 0) + 1,
  field,
});
