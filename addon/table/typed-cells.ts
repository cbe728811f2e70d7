import { type Cell, type Grid, isDateCell } from "./cell.ts";
import type { Column } from "./column.ts";

/** As the sheet counts days: 1990 to 2199. In a column of days such a number is a day that has lost its format, and gets it back. */
export const isLostDay = (cell: Cell): boolean => typeof cell === "number" && cell >= 32_874 && cell < 109_575;

/** A day shown as a text or number becomes a large number, a number among days becomes a day of 1900, "12,5" among texts "12.5". */
function looksOther({ form }: Column<unknown>, cell: Cell): boolean {
  if (isDateCell(cell)) return form !== "date";
  return typeof cell === "number" && (form === "text" || (form === "date" && !isLostDay(cell)));
}

/** Where people have given a cell another kind of content, and so another format, than its column has; indices as in the grid. */
export function typedCells(
  columns: readonly { column: Column<unknown>; at: number }[],
  grid: Grid,
  firstRow: number,
): { row: number; column: number }[] {
  const peoples = columns.filter(({ column }) => column.by === "people");
  return grid
    .slice(firstRow)
    .flatMap((cells, index) =>
      peoples
        .filter(({ column, at }) => looksOther(column, cells[at] ?? ""))
        .map(({ at }) => ({ row: firstRow + index, column: at })),
    );
}
