import type { Cell, CellEdit } from "../table/cell.ts";
import { isDateCell } from "../table/cell.ts";
import { letters } from "./letters.ts";

/** The cells that are to hold one value, wherever they stand. */
export interface Scattered {
  value: Cell;
  a1: string[];
}

/** Cells by what is to stand in them: a list of ranges takes one value in one call. */
export function byValue(edits: readonly CellEdit[]): Scattered[] {
  const groups = new Map<string, Scattered>();
  // Of two values for one cell the later counts.
  const unique = new Map(edits.map((edit) => [`${edit.row}:${edit.column}`, edit]));
  for (const { row, column, value } of unique.values()) {
    const key = isDateCell(value) ? `d${value.date}` : `${typeof value}${value}`;
    const group = groups.get(key) ?? { value, a1: [] };
    group.a1.push(`${letters(column)}${row + 1}`);
    groups.set(key, group);
  }
  return [...groups.values()];
}
