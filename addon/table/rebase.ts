import { type Cell, type CellEdit, sameCell } from "./cell.ts";
import { edited } from "./edited.ts";
import { cellIn, type Located, matchRows } from "./match-rows.ts";
import { sameGrid } from "./same-grid.ts";
import type { Standing } from "./standing.ts";
import type { Table } from "./table.ts";

export interface Rebased {
  edits: CellEdit[];
  /** How many found no place any more: their row or column is gone, or somebody has written into their cell. */
  leftOut: number;
}

const fieldsByColumn = ({ columns }: Located) =>
  new Map(Object.entries(columns).flatMap(([field, at]) => (at === undefined ? [] : [[at, field] as const])));

/** People's cells, and the ids by which rows are known: written only where they still hold what was read. */
const isGuarded = (table: Table, field: string) => table.columns[field]?.by === "people" || field === "id";

/** All of our cells as they are to stand, where they stand otherwise now; what a longer report from before has left goes too. */
function rewrite(before: Standing, now: Standing, edits: readonly CellEdit[]): CellEdit[] {
  const wanted: Located = { ...before, grid: edited(before.grid, edits) };
  const fields = Object.keys(before.columns).filter((field) => now.columns[field] !== undefined);
  const height = Math.max(wanted.grid.length - wanted.headerRow, now.grid.length - now.headerRow);
  const rows = Array.from({ length: height - 1 }, (_, index) => index + 1);
  return rows.flatMap((offset) =>
    fields.flatMap((field): CellEdit[] => {
      const value = cellIn(wanted, wanted.headerRow + offset, field);
      const row = now.headerRow + offset;
      const column = now.columns[field];
      return column === undefined || sameCell(cellIn(now, row, field), value) ? [] : [{ row, column, value }];
    }),
  );
}

/**
 * Edits that were planned on a tab as it was read, for the tab as it stands now: others may have sorted, moved, inserted, deleted
 * and typed in between. Rows are found by id or unchanged content, columns by field; new rows go below everything that stands
 * there. `now` is null where the tab has no headers any more.
 */
export function rebase(table: Table, before: Standing, now: Standing | null, edits: readonly CellEdit[]): Rebased {
  if (now === null) return { edits: [], leftOut: edits.length };
  if (sameGrid(before.grid, now.grid)) return { edits: [...edits], leftOut: 0 };
  const fields = fieldsByColumn(before);
  if (table.rewritten) {
    const gone = edits.filter(({ column }) => now.columns[fields.get(column) ?? ""] === undefined);
    return { edits: rewrite(before, now, edits), leftOut: gone.length };
  }
  const rows = matchRows(before, now);
  const placed: CellEdit[] = [];
  let leftOut = 0;
  for (const edit of edits) {
    const field = fields.get(edit.column) ?? "";
    const column = now.columns[field];
    const isNew = edit.row >= before.nextRow;
    const row = isNew ? now.nextRow + edit.row - before.nextRow : rows.get(edit.row);
    if (row === undefined || column === undefined) {
      leftOut++;
      continue;
    }
    const there: Cell = cellIn(now, row, field);
    const asRead = isNew || sameCell(there, cellIn(before, edit.row, field));
    if (sameCell(there, edit.value)) continue;
    if (isGuarded(table, field) && !asRead) leftOut++;
    else placed.push({ row, column, value: edit.value });
  }
  return { edits: placed, leftOut };
}
