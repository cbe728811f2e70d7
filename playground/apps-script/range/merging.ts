import type { Context, Place } from "../context.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Merged cells. */
export function rangeMerging(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<Range, "merge" | "mergeAcross" | "breakApart" | "isPartOfMerge" | "getMergedRanges"> {
  const { sheet, row, column, rows, columns } = place;
  const facade = () => sheet.getRange(row, column, rows, columns);
  const touching = () =>
    sheet.getMergedRanges().filter((merged) => {
      const apart =
        merged.getLastRow() < row ||
        merged.getRow() >= row + rows ||
        merged.getLastColumn() < column ||
        merged.getColumn() >= column + columns;
      return !apart;
    });
  return {
    merge() {
      if (rows > 1 || columns > 1) context.engine.write(() => facade().merge({ isForceMerge: true }));
      return self();
    },
    mergeAcross() {
      if (columns > 1) context.engine.write(() => facade().mergeAcross({ isForceMerge: true }));
      return self();
    },
    breakApart() {
      if (touching().length > 0) context.engine.write(() => facade().breakApart());
      return self();
    },
    isPartOfMerge: () => touching().length > 0,
    getMergedRanges: () =>
      touching().map((merged) =>
        context.range({
          sheet,
          row: merged.getRow(),
          column: merged.getColumn(),
          rows: merged.getHeight(),
          columns: merged.getWidth(),
        }),
      ),
  };
}
