import { type Cell, cellText, type Grid } from "./cell.ts";
import { locate, locateMarked, type Marks } from "./locate.ts";
import type { Located } from "./match-rows.ts";
import type { FieldOf, Table } from "./table.ts";

/** A tab as it stands: its cells, its columns, and the first row, from 0, below everything that people wrote: where new rows go. */
export interface Standing extends Located {
  nextRow: number;
}

/** Ticks alone do not make a row: prepared rows have them. */
export const isBlankCell = (cell: Cell | undefined): boolean =>
  cell === undefined || typeof cell === "boolean" || cellText(cell) === "";

/** The first row below everything that stands in these columns. */
export function nextRowOf(grid: Grid, headerRow: number, columns: readonly number[]): number {
  for (let row = grid.length - 1; row > headerRow; row--)
    if (columns.some((column) => !isBlankCell(grid[row]?.[column]))) return row + 1;
  return headerRow + 1;
}

/** Null where the header row cannot be found. `headers` and `marks` as in `locate`. */
export function standingOf<T extends Table>(
  grid: Grid,
  headers: Readonly<Record<FieldOf<T>, readonly string[]>>,
  marks?: Marks<FieldOf<T>>,
): Standing | null {
  const location = marks ? locateMarked(grid, headers, marks) : locate(grid, headers);
  if (location === null) return null;
  const columns: Standing["columns"] = location.columns;
  const present = Object.values(columns).filter((at) => at !== undefined);
  return { grid, headerRow: location.headerRow, columns, nextRow: nextRowOf(grid, location.headerRow, present) };
}
