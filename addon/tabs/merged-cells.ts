import { cellText } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { type MergedArea, withMerged } from "../table/merged.ts";
import { readTab, type TabContent } from "../table/read.ts";
import type { Table } from "../table/table.ts";
import { headersOf } from "../text/index.ts";
import { tables } from "./index.ts";
import type { TabId } from "./tab-id.ts";

/** A cell that should not be blank where one of the others has an entry in its row: then merging may be the reason. */
interface Sign {
  field: string;
  beside: readonly string[];
}

const SIGNS: Partial<Record<TabId, readonly Sign[]>> = {
  actors: [
    { field: "goal", beside: ["name"] },
    { field: "name", beside: ["purpose"] },
  ],
  reflection: [
    { field: "name", beside: ["sources"] },
    { field: "owner", beside: ["stage", "how", "due"] },
  ],
  upkeep: [
    { field: "actor", beside: ["measure", "owner", "last", "next"] },
    { field: "owner", beside: ["measure", "last", "next"] },
  ],
};

/** Each actor has a row of its own in tab 3: a name that was merged over several there cannot stand for all of them. */
const NEVER_REPEATED: Partial<Record<TabId, string>> = { reflection: "name" };

/** Asking where cells are merged costs a call: it is worth it where such a blank cell stands below one that is not. */
export function mayBeMerged(tab: TabId, { grid, location }: Pick<TabContent<Table>, "grid" | "location">): boolean {
  const has = (row: number, field: string) => cellText(grid[row]?.[location.columns[field] ?? -1] ?? "") !== "";
  return (SIGNS[tab] ?? []).some(({ field, beside }) => {
    if (location.columns[field] === undefined) return false;
    const rows = grid.map((_, row) => row).filter((row) => row > location.headerRow);
    const first = rows.find((row) => has(row, field)) ?? grid.length;
    return rows.some((row) => row > first && !has(row, field) && beside.some((other) => has(row, other)));
  });
}

/** A tab that was read, read again as people mean it, given what they merged. */
export function readMerged(tab: TabId, content: TabContent<Table>, merged: readonly MergedArea[]): TabContent<Table> {
  const { grid, location } = content;
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  const repeated = Object.entries(location.columns).flatMap(([field, at]) =>
    at !== undefined && columns[field]?.by === "people" && field !== NEVER_REPEATED[tab] ? [at] : [],
  );
  if (merged.length === 0) return content;
  const marks = Object.entries(location.columns).map(([field, at]) => [field, at === undefined ? [] : [at]] as const);
  const meant = readTab<Table>(tables[tab], withMerged(grid, merged, repeated), headersOf(tab), {
    columns: Object.fromEntries(marks),
    headerRow: location.headerRow,
  });
  return meant ? { ...meant, grid, merged } : content;
}
