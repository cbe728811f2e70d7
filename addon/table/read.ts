import type { TabId } from "../tabs/tab-id.ts";
import { type Cell, cellText, type Grid } from "./cell.ts";
import type { CellProblemCode } from "./column.ts";
import { type Location, locate, locateMarked, type Marks } from "./locate.ts";
import type { MergedArea } from "./merged.ts";
import { isBlankCell, nextRowOf } from "./standing.ts";
import type { FieldOf, RowOf, Table } from "./table.ts";

/** A cell that cannot be used; `row` counts from 0. */
export interface CellProblem {
  tab: TabId;
  row: number;
  field: string;
  code: CellProblemCode;
  /** What stands there. */
  typed: Cell;
}

/** A tab as it was read. `rows` are those with something in their main cell, in the order in which they stand. */
export interface TabContent<T extends Table> {
  location: Location<FieldOf<T>>;
  rows: RowOf<T>[];
  problems: CellProblem[];
  /** The first row, from 0, below everything that people wrote: where new rows go. */
  nextRow: number;
  grid: Grid;
  /** Cells that people merged, where that was asked; `rows` are read as people mean them, `grid` is as it stands. */
  merged?: readonly MergedArea[];
}

/** Reads a tab by its table. Null where the header row cannot be found. `headers` as in `locate`; `marks` where headers are gone. */
export function readTab<T extends Table>(
  table: T,
  grid: Grid,
  headers: Readonly<Record<FieldOf<T>, readonly string[]>>,
  marks?: Marks<FieldOf<T>>,
): TabContent<T> | null {
  const location = marks ? locateMarked(grid, headers, marks) : locate(grid, headers);
  if (location === null) return null;
  const fields = Object.keys(table.columns) as FieldOf<T>[];
  const cellAt = (row: number, field: FieldOf<T>): Cell => grid[row]?.[location.columns[field] ?? -1] ?? "";
  const rows: RowOf<T>[] = [];
  const problems: CellProblem[] = [];
  for (let at = location.headerRow + 1; at < grid.length; at++) {
    if (isBlankCell(cellAt(at, table.main as FieldOf<T>))) continue;
    const values: Record<string, unknown> = {};
    for (const field of fields) {
      const cell = cellAt(at, field);
      const { value, problem } = table.columns[field]?.parse(cell) ?? { value: null };
      values[field] = value;
      if (problem)
        problems.push({
          tab: table.id,
          row: at,
          field,
          code: problem,
          typed: typeof cell === "string" ? cellText(cell).slice(0, 80) : cell,
        });
    }
    rows.push({ at, ...values } as RowOf<T>);
  }
  const columns = fields.flatMap((field) => location.columns[field] ?? []);
  return { location, rows, problems, nextRow: nextRowOf(grid, location.headerRow, columns), grid };
}
