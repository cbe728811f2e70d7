import { type Cell, cellText, type Grid, nameKey } from "./cell.ts";

/** Where a table's columns stand in a tab; indices count from 0. */
export interface Location<Field extends string> {
  /** The row that holds the headers. */
  headerRow: number;
  columns: Partial<Record<Field, number>>;
  missing: Field[];
}

/** The headers stand within these first rows: people insert rows above, but not many. */
export const HEADER_ROWS = 12;

/** By the headers of each table: a command asks for them dozens of times. */
const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** The field of each title, by its key. */
function titlesIn<Field extends string>(headers: Readonly<Record<Field, readonly string[]>>) {
  const before = known.get(headers);
  if (before) return before as ReadonlyMap<string, Field>;
  const fields = Object.keys(headers) as Field[];
  const titles = new Map(
    fields.flatMap((field) => headers[field].map((title): [string, Field] => [nameKey(title), field])),
  );
  known.set(headers, titles);
  return titles;
}

/** `headers`: per field each title it may have, in any language. Null where no row looks like the header row. */
export function locate<Field extends string>(
  grid: Grid,
  headers: Readonly<Record<Field, readonly string[]>>,
): Location<Field> | null {
  const fields = Object.keys(headers) as Field[];
  const titles = titlesIn(headers);
  let best: Location<Field> | null = null;
  grid.slice(0, HEADER_ROWS).forEach((cells, headerRow) => {
    const columns: Partial<Record<Field, number>> = {};
    cells.forEach((cell, index) => {
      if (cell === "") return;
      const field = titles.get(nameKey(cellText(cell)));
      if (field !== undefined) columns[field] ??= index; // of two equal headers the left one counts
    });
    const missing = fields.filter((field) => columns[field] === undefined);
    if (missing.length < fields.length && missing.length < (best?.missing.length ?? fields.length))
      best = { headerRow, columns, missing };
  });
  return best;
}

/** What is known of columns beside their headers: the marks that they carry, and where the row of headers must be. */
export interface Marks<Field extends string> {
  /** Per field from the left: a column that was copied is there twice. */
  columns: Readonly<Partial<Record<Field, readonly number[]>>>;
  /** Null where nothing tells it. */
  headerRow: number | null;
}

/**
 * As `locate`; columns without a header of ours are found by their marks, whatever people made of the header. Where no header at
 * all is left, the row must be blank there: else it may be a row of entries.
 */
export function locateMarked<Field extends string>(
  grid: Grid,
  headers: Readonly<Record<Field, readonly string[]>>,
  marks: Marks<Field>,
): Location<Field> | null {
  const located = locate(grid, headers);
  const headerRow = located?.headerRow ?? marks.headerRow;
  if (headerRow === null) return null;
  const columns: Partial<Record<Field, number>> = { ...located?.columns };
  const taken = new Set(Object.values(columns));
  const fields = Object.keys(headers) as Field[];
  for (const field of fields) {
    if (columns[field] !== undefined) continue;
    const at = marks.columns[field]?.find((column) => !taken.has(column));
    if (at === undefined) continue;
    if (!located && cellText(grid[headerRow]?.[at] ?? "") !== "") return null;
    columns[field] = at;
    taken.add(at);
  }
  const missing = fields.filter((field) => columns[field] === undefined);
  return missing.length < fields.length ? { headerRow, columns, missing } : null;
}

/** The row below the guide's question: where the headers stood that are gone. */
export function rowBelowBand(grid: Grid, questions: readonly string[]): number | null {
  const keys = questions.map(nameKey);
  const isBand = (cell: Cell) => cell !== "" && keys.some((key) => nameKey(cellText(cell)).startsWith(key));
  const band = grid.slice(0, HEADER_ROWS).findIndex((cells) => cells.some(isBand));
  return band < 0 ? null : band + 1;
}
