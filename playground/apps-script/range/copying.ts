import { ReorderRangeCommand } from "@univerjs/sheets";
import type { Context, Place } from "../context.ts";
import { compareForSort } from "../sort-order.ts";
import { readNote, writeNote } from "./notes.ts";
import { checkedPlace, mapCells, placeOf } from "./places.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Copying and sorting. */
export function rangeCopying(context: Context, place: Place, self: () => Range): Pick<Range, "copyTo" | "sort"> {
  const { engine } = context;
  return {
    copyTo(destination: Range, options: unknown = {}) {
      if (typeof options !== "object" || options === null)
        throw new Error("Range.copyTo with a paste type is not in the stand-in");
      const { contentsOnly = false, formatOnly = false } = options as Record<string, boolean>;
      const start = placeOf(destination);
      const target = checkedPlace({
        ...start,
        rows: Math.max(place.rows, start.rows - (start.rows % place.rows)),
        columns: Math.max(place.columns, start.columns - (start.columns % place.columns)),
      });
      const cells = mapCells(place, (row, column) => ({
        content: engine.cell(place.sheet, row, column),
        style: structuredClone(engine.style(place.sheet, row, column)),
      }));
      engine.writeCells(target, (row, column) => {
        const from = cells[row % place.rows]?.[column % place.columns];
        if (!from) return;
        const { v = null, f = null, t = null, p = null } = from.content ?? {};
        return { ...(formatOnly ? {} : { v, f, t, p, si: null }), ...(contentsOnly ? {} : { s: from.style }) };
      });
    },
    sort(specification: unknown) {
      const keys = sortKeys(specification);
      const outside = keys.find((key) => key.column < place.column || key.column >= place.column + place.columns);
      if (outside) throw new Error("The sort column is outside the range.");
      const values = self().getValues();
      const notes = mapCells(place, (row, column) => readNote(context, place, row, column));
      const sorted = values
        .map((_, index) => index)
        .sort((one, other) => {
          for (const { column, ascending } of keys) {
            const at = column - place.column;
            const order = compareForSort(values[one]?.[at], values[other]?.[at], ascending);
            if (order !== 0) return order;
          }
          return one - other;
        });
      if (sorted.every((from, to) => from === to)) return self();
      const range = {
        startRow: place.row,
        endRow: place.row + place.rows - 1,
        startColumn: place.column,
        endColumn: place.column + place.columns - 1,
      };
      const order = Object.fromEntries(sorted.map((from, to) => [place.row + to, place.row + from]));
      const [unitId, subUnitId] = [context.workbook.getId(), place.sheet.getSheetId()];
      engine.execute(ReorderRangeCommand.id, { unitId, subUnitId, range, order });
      for (const [to, from] of sorted.entries())
        for (const [column, note] of (notes[from] ?? []).entries())
          writeNote(context, place, place.row + to, place.column + column, note);
      return self();
    },
  };
}

function sortKeys(specification: unknown): { column: number; ascending: boolean }[] {
  const list = Array.isArray(specification) ? specification : [specification];
  return list.map((each: unknown) => {
    if (typeof each === "number") return { column: each - 1, ascending: true };
    const { column, ascending = true } = each as { column: number; ascending?: boolean };
    return { column: column - 1, ascending };
  });
}
