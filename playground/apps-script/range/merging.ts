import type { Worksheet } from "../../univer/workbook.ts";
import type { Context, Place } from "../context.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Merged = ReturnType<Worksheet["getMergedRanges"]>[number];

/** The merged ranges that a place touches. */
export function mergesIn({ sheet, row, column, rows, columns }: Place): Merged[] {
  return sheet.getMergedRanges().filter((merged) => {
    const apart =
      merged.getLastRow() < row ||
      merged.getRow() >= row + rows ||
      merged.getLastColumn() < column ||
      merged.getColumn() >= column + columns;
    return !apart;
  });
}

/** Whether a merge hides a cell: it is in one, and not its first. */
export function coveredBy(merges: readonly Merged[], row: number, column: number): boolean {
  return merges.some((merged) => {
    const inside =
      row >= merged.getRow() &&
      row <= merged.getLastRow() &&
      column >= merged.getColumn() &&
      column <= merged.getLastColumn();
    return inside && (row !== merged.getRow() || column !== merged.getColumn());
  });
}

/** Refuses a place that cuts through a merge. */
export function checkWholeMerges(place: Place): void {
  const cut = mergesIn(place).some(
    (merged) =>
      merged.getRow() < place.row ||
      merged.getLastRow() >= place.row + place.rows ||
      merged.getColumn() < place.column ||
      merged.getLastColumn() >= place.column + place.columns,
  );
  if (cut) throw new Error("You must select all cells in a merged range to merge or unmerge them.");
}

/** Merged cells. */
export function rangeMerging(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<Range, "merge" | "mergeAcross" | "mergeVertically" | "breakApart" | "isPartOfMerge" | "getMergedRanges"> {
  const { sheet, row, column, rows, columns } = place;
  const facade = () => sheet.getRange(row, column, rows, columns);
  const merge = (needed: boolean, how: () => unknown) => {
    checkWholeMerges(place);
    if (needed) context.engine.write(how);
    return self();
  };
  return {
    merge: () => merge(rows > 1 || columns > 1, () => facade().merge({ isForceMerge: true })),
    mergeAcross: () => merge(columns > 1, () => facade().mergeAcross({ isForceMerge: true })),
    mergeVertically: () => merge(rows > 1, () => facade().mergeVertically({ isForceMerge: true })),
    breakApart: () => merge(mergesIn(place).length > 0, () => facade().breakApart()),
    isPartOfMerge: () => mergesIn(place).length > 0,
    getMergedRanges: () =>
      mergesIn(place).map((merged) =>
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
