import { type Cell, type Grid, sameCell } from "./cell.ts";

/** Equal to a reader, cell by cell. */
export const sameRow = (a: readonly Cell[] = [], b: readonly Cell[] = []): boolean =>
  Array.from({ length: Math.max(a.length, b.length) }).every((_, column) => sameCell(a[column] ?? "", b[column] ?? ""));

/** Equal to a reader, row by row. */
export const sameGrid = (a: Grid, b: Grid): boolean =>
  Array.from({ length: Math.max(a.length, b.length) }).every((_, row) => sameRow(a[row], b[row]));
