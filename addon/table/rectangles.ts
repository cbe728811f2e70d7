/** Cells that lie side by side; rows and columns count from 0. */
export interface Rectangle<T> {
  row: number;
  column: number;
  values: T[][];
}

interface Placed<T> {
  row: number;
  column: number;
  value: T;
}

const turned = <T>(cells: readonly Placed<T>[]): Placed<T>[] =>
  cells.map(({ row, column, value }) => ({ row: column, column: row, value }));

const turnedBack = <T>({ row, column, values }: Rectangle<T>): Rectangle<T> => ({
  row: column,
  column: row,
  values: (values[0] ?? []).map((_, index) => values.flatMap((line) => line.slice(index, index + 1))),
});

/** Groups cells into few full rectangles: from runs along the rows or down the columns, whichever gives fewer. */
export function rectangles<T>(cells: readonly Placed<T>[]): Rectangle<T>[] {
  const along = alongRows(cells);
  const down = alongRows(turned(cells)).map(turnedBack);
  return down.length < along.length ? down : along;
}

/** Neighbours in a row, then rows of the same run. */
function alongRows<T>(cells: readonly Placed<T>[]): Rectangle<T>[] {
  // Of two values for one cell the later counts.
  const unique = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const sorted = [...unique.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; values: T[] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.values.length === column) last.values.push(value);
    else runs.push({ row, column, values: [value] });
  }
  const open = new Map<string, Rectangle<T>>();
  const done: Rectangle<T>[] = [];
  for (const { row, column, values } of runs) {
    const key = `${column}:${values.length}`;
    const above = open.get(key);
    if (above && above.row + above.values.length === row) above.values.push(values);
    else {
      const rectangle = { row, column, values: [values] };
      open.set(key, rectangle);
      done.push(rectangle);
    }
  }
  return done;
}
