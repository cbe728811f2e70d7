import type { ColumnLayout, TabLayout } from "../table/layout.ts";

/** A new tab on the sheet on which it is dressed and filled: its columns begin at `left`, from 0, beside those of others. */
export interface Part {
  layout: TabLayout;
  left: number;
  columns: readonly ColumnLayout[];
}

/** New tabs from left to right. The columns of a new tab have no gaps. */
export function sideBySide(layouts: readonly TabLayout[]): Part[] {
  let left = 0;
  return layouts.map((layout) => {
    const part = { layout, left, columns: [...layout.columns].sort((a, b) => a.at - b.at) };
    left += part.columns.length;
    return part;
  });
}

/** A value for each cell of all parts, `rows` rows from `firstRow` on, which counts from 0: so that one call sets them all. */
export function cellsOf<T>(
  parts: readonly Part[],
  firstRow: number,
  rows: number,
  cellFor: (layout: TabLayout, column: ColumnLayout, row: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, index) =>
    parts.flatMap(({ layout, columns }) => columns.map((column) => cellFor(layout, column, firstRow + index))),
  );
}
