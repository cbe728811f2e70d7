import type { Cell, Grid } from "./cell.ts";
import { cellText, isDateCell } from "./cell.ts";

/** A tab's cells, and where its columns stand in them. */
export interface Located {
  grid: Grid;
  headerRow: number;
  columns: Readonly<Partial<Record<string, number>>>;
}

export const cellIn = ({ grid, columns }: Located, row: number, field: string): Cell =>
  grid[row]?.[columns[field] ?? -1] ?? "";

const told = (cell: Cell): string => (isDateCell(cell) ? `d${cell.date}` : `${typeof cell}${cell}`);

/** Rows below the headers, grouped by what `key` says of them; those of which it says nothing are left out. */
function rowsBy(located: Located, key: (row: number) => string): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = located.headerRow + 1; row < located.grid.length; row++) {
    const name = key(row);
    if (name === "") continue;
    const same = rows.get(name);
    if (same) same.push(row);
    else rows.set(name, [row]);
  }
  return rows;
}

/**
 * Where each row that was read stands now; a row of which nobody can tell is left out. A row is known by its hidden id. One without an
 * id, or with one that several rows carry, is known by its unchanged content; rows of the same content are taken in their order.
 */
export function matchRows(before: Located, now: Located): Map<number, number> {
  const fields = Object.keys(before.columns).filter((field) => now.columns[field] !== undefined);
  const contentIn = (located: Located) => (row: number) =>
    fields.map((field) => told(cellIn(located, row, field))).join("\n");
  const idIn = (located: Located) => (row: number) => cellText(cellIn(located, row, "id"));
  const matched = new Map<number, number>();
  const idsNow = rowsBy(now, idIn(now));
  const unknown = new Set<number>();
  for (const [id, rows] of rowsBy(before, idIn(before))) {
    const there = idsNow.get(id) ?? [];
    if (rows.length === 1 && there.length === 1) matched.set(rows[0] ?? -1, there[0] ?? -1);
    else for (const row of rows) unknown.add(row);
  }
  for (let row = before.headerRow + 1; row < before.grid.length; row++) if (idIn(before)(row) === "") unknown.add(row);
  const taken = new Set(matched.values());
  const contentsNow = rowsBy(now, (row) => (taken.has(row) ? "" : contentIn(now)(row)));
  for (const row of [...unknown].sort((a, b) => a - b)) {
    const there = contentsNow.get(contentIn(before)(row))?.shift();
    if (there !== undefined) matched.set(row, there);
  }
  return matched;
}
