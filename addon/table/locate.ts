import { cellText, type Grid, nameKey } from "./cell.ts";

/** Where a table's columns stand in a tab; indices count from 0. */
export interface Location<Field extends string> {
  /** The row that holds the headers. */
  headerRow: number;
  columns: Partial<Record<Field, number>>;
  missing: Field[];
}

/** The headers stand within these first rows: people insert rows above, but not many. */
export const HEADER_ROWS = 12;

/** `headers`: per field each title it may have, in any language. Null where no row looks like the header row. */
export function locate<Field extends string>(
  grid: Grid,
  headers: Readonly<Record<Field, readonly string[]>>,
): Location<Field> | null {
  const fields = Object.keys(headers) as Field[];
  const titles = new Map<string, Field>(
    fields.flatMap((field) => headers[field].map((title): [string, Field] => [nameKey(title), field])),
  );
  let best: Location<Field> | null = null;
  grid.slice(0, HEADER_ROWS).forEach((cells, headerRow) => {
    const columns: Partial<Record<Field, number>> = {};
    cells.forEach((cell, index) => {
      const field = titles.get(nameKey(cellText(cell)));
      if (field !== undefined) columns[field] ??= index; // of two equal headers the left one counts
    });
    const missing = fields.filter((field) => columns[field] === undefined);
    if (missing.length < fields.length && missing.length < (best?.missing.length ?? fields.length))
      best = { headerRow, columns, missing };
  });
  return best;
}
