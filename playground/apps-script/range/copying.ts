import type { Context, Place } from "../context.ts";
import { movePlace } from "./moving.ts";
import { checkedPlace, mapCells, placeOf } from "./places.ts";
import { sortKeys, sortPlace } from "./sorting.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Copying, moving and sorting. */
export function rangeCopying(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<Range, "copyTo" | "moveTo" | "sort"> {
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
    moveTo: (target: Range) => movePlace(context, place, placeOf(target)),
    sort(specification: unknown) {
      sortPlace(context, place, sortKeys(specification));
      return self();
    },
  };
}
