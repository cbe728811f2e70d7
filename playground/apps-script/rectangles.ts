interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Few rectangles that cover just the marked cells of a grid: runs in a row, joined downwards where they are the same. */
export function rectangles(
  rows: number,
  columns: number,
  marked: (row: number, column: number) => boolean,
): Rectangle[] {
  const done: Rectangle[] = [];
  let open: Rectangle[] = [];
  for (let row = 0; row < rows; row++) {
    const next: Rectangle[] = [];
    for (let column = 0; column < columns; column++) {
      if (!marked(row, column)) continue;
      const start = column;
      while (column + 1 < columns && marked(row, column + 1)) column++;
      const width = column - start + 1;
      const above = open.find((each) => each.column === start && each.columns === width);
      if (above) next.push({ ...above, rows: above.rows + 1 });
      else next.push({ row, column: start, rows: 1, columns: width });
    }
    done.push(...open.filter((each) => !next.some((same) => same.row === each.row && same.column === each.column)));
    open = next;
  }
  return [...done, ...open];
}
