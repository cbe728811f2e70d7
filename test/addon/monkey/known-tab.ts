import { cellText } from "../../../addon/table/cell.ts";
import type { Column } from "../../../addon/table/column.ts";
import { HEADER_ROWS, type Location, locate } from "../../../addon/table/locate.ts";
import { tables } from "../../../addon/tabs/index.ts";
import { TAB_IDS, type TabId } from "../../../addon/tabs/tab-id.ts";
import { headersOf } from "../../../addon/text/index.ts";
import type { SheetSnapshot, Value } from "./snapshot.ts";

/** A sheet that has the headers of a tab of ours, original or copy. */
export interface KnownTab {
  id: TabId;
  location: Location<string>;
}

/** Asked of every sheet after every move, while the top of most stays as it is. */
const MOST_KNOWN = 1_000;
const known = new Map<string, KnownTab | null>();

/** Which tab a sheet looks like to people: the one with most of its headers. */
export function knowTab({ rows }: SheetSnapshot): KnownTab | null {
  const top = JSON.stringify(rows.slice(0, HEADER_ROWS));
  const before = known.get(top);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const tab = searchTab(rows);
  known.set(top, tab);
  return tab;
}

function searchTab(rows: SheetSnapshot["rows"]): KnownTab | null {
  const found = TAB_IDS.flatMap((id): KnownTab[] => {
    const location: Location<string> | null = locate(rows, headersOf(id));
    return location ? [{ id, location }] : [];
  });
  const hits = ({ location }: KnownTab) => Object.keys(location.columns).length;
  return found.sort((a, b) => hits(b) - hits(a) || a.location.missing.length - b.location.missing.length)[0] ?? null;
}

/** The field of each of the tab's columns. */
export const fieldsByColumn = ({ location }: KnownTab): Map<number, string> =>
  new Map(Object.entries(location.columns).flatMap(([field, at]) => (at === undefined ? [] : [[at, field]])));

/** Who writes there by the table; cells outside our columns are people's. */
export function writesThere({ id }: KnownTab, field: string | undefined): "people" | "addon" {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[id].columns;
  return columns[field ?? ""]?.by ?? "people";
}

/** Nothing stands there; a box that is not ticked counts as nothing. */
export const isBlank = (value: Value | undefined): boolean =>
  value === undefined || value === false || cellText(value) === "";
