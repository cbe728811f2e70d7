import type { Cell, CellEdit } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import type { Standing } from "../table/standing.ts";
import { tables } from "./index.ts";
import type { TabId } from "./tab-id.ts";

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/**
 * The edits, and between them the cells of the add-on's own columns as they stand at this moment: so that what is scattered over many rows
 * becomes one block and one call. Cells that people write are never written back, nor are the ids by which rows are known.
 */
export function bridgeEdits(
  tab: TabId,
  { grid, headerRow, columns: places }: Standing,
  edits: readonly CellEdit[],
): CellEdit[] {
  const table = tables[tab];
  const columns: Readonly<Record<string, Column<unknown>>> = table.columns;
  const report = table.use === "report";
  const own = Object.entries(places).flatMap(([field, at]) =>
    at !== undefined && columns[field]?.by === "addon" && (report || field !== "id") ? [at] : [],
  );
  const written = new Map(edits.map((edit) => [`${edit.row}:${edit.column}`, edit]));
  const box = edits.filter(({ row, column }) => row > headerRow && own.includes(column));
  const left = Math.min(...box.map(({ column }) => column));
  const right = Math.max(...box.map(({ column }) => column));
  if (box.length === 0) return [...edits];
  const [top, bottom] = [Math.min(...box.map(({ row }) => row)), Math.max(...box.map(({ row }) => row))];
  const gaps = own
    .filter((column) => column >= left && column <= right)
    .flatMap((column) =>
      range(top, bottom).flatMap((row): CellEdit[] => {
        const present: Cell = grid[row]?.[column] ?? "";
        return written.has(`${row}:${column}`) ? [] : [{ row, column, value: present }];
      }),
    );
  return [...edits, ...gaps];
}
