import type { Cell, CellEdit, Grid } from "./cell.ts";

/** The cells as they will stand once these edits are written. */
export function edited(grid: Grid, edits: readonly CellEdit[]): Grid {
  const changed = grid.slice();
  const copied = new Map<number, Cell[]>();
  for (const { row, column, value } of edits) {
    while (changed.length <= row) changed.push([]);
    const cells = copied.get(row) ?? [...(changed[row] ?? [])];
    while (cells.length < column) cells.push("");
    cells[column] = value;
    copied.set(row, cells);
    changed[row] = cells;
  }
  return changed;
}
