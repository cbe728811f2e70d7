import { ReorderRangeCommand } from "@univerjs/sheets";
import type { Context, Place } from "../context.ts";
import { enteredIn } from "../rules/entered.ts";
import { compareForSort } from "../sort-order.ts";
import { mergesIn } from "./merging.ts";
import { readNote, writeNote } from "./notes.ts";
import { mapCells } from "./places.ts";

/** A column of the sheet (from 0) to sort by. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

/** What `sort` is given: a column, one with its direction, or several of either. */
export function sortKeys(specification: unknown): SortKey[] {
  const list = Array.isArray(specification) ? specification : [specification];
  return list.map((each: unknown) => {
    const { column, ascending = true } =
      typeof each === "number" ? { column: each } : ((each ?? {}) as { column?: unknown; ascending?: unknown });
    if (typeof column !== "number" || !Number.isInteger(column) || typeof ascending !== "boolean")
      throw new Error("The parameters don't match the method signature for Range.sort.");
    return { column: column - 1, ascending };
  });
}

/** Sorts the rows of a place; whole rows of it move, with their looks and notes. */
export function sortPlace(context: Context, place: Place, keys: readonly SortKey[]): void {
  if (keys.some(({ column }) => column < place.column || column >= place.column + place.columns))
    throw new Error("The sort column is outside the range.");
  if (mergesIn(place).length > 0) throw new Error("You can't sort a range that contains merged cells.");
  const entered = enteredIn(context, place);
  const sorted = entered
    .map((_, index) => index)
    .sort((one, other) => {
      for (const { column, ascending } of keys) {
        const at = column - place.column;
        const order = compareForSort(entered[one]?.[at]?.value, entered[other]?.[at]?.value, ascending);
        if (order !== 0) return order;
      }
      return one - other;
    });
  if (sorted.every((from, to) => from === to)) return;
  const notes = mapCells(place, (row, column) => readNote(context, place, row, column));
  const range = {
    startRow: place.row,
    endRow: place.row + place.rows - 1,
    startColumn: place.column,
    endColumn: place.column + place.columns - 1,
  };
  const order = Object.fromEntries(sorted.map((from, to) => [place.row + to, place.row + from]));
  const [unitId, subUnitId] = [context.workbook.getId(), place.sheet.getSheetId()];
  context.engine.execute(ReorderRangeCommand.id, { unitId, subUnitId, range, order });
  if (!notes.some((line) => line.some(Boolean))) return;
  for (const [to, from] of sorted.entries())
    for (const [column, note] of (notes[from] ?? []).entries())
      writeNote(context, place, place.row + to, place.column + column, note);
}
