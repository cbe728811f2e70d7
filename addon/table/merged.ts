import { type Cell, cellText, type Grid } from "./cell.ts";

/** Cells that people merged into one: what stands in it stands in the first cell, the others are blank. Counts from 0. */
export interface MergedArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const isBlank = (cell: Cell | undefined) => cell === undefined || typeof cell === "boolean" || cellText(cell) === "";

/** Covered by a merged area, and not its first cell: nothing that is written there is ever seen. */
export const isCovered = (areas: readonly MergedArea[], row: number, column: number): boolean =>
  areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns &&
      (row > area.row || column > area.column),
  );

/**
 * The cells as people mean them: what was merged over several rows counts in each row in which they wrote something else. Only in
 * these `columns`; across columns nothing is repeated.
 */
export function withMerged(grid: Grid, areas: readonly MergedArea[], columns: readonly number[]): Grid {
  const filled = grid.map((cells) => [...cells]);
  for (const { row, column, rows } of areas) {
    const value = grid[row]?.[column];
    if (value === undefined || isBlank(value) || !columns.includes(column)) continue;
    for (let below = row + 1; below < row + rows; below++) {
      const cells = filled[below];
      const hasEntry = columns.some((other) => other !== column && !isBlank(grid[below]?.[other]));
      if (cells && hasEntry && isBlank(cells[column])) cells[column] = value;
    }
  }
  return filled;
}
