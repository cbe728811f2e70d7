import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { outOfBounds } from "./lines.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Frozen rows and columns; each keeps the other, which Univer's own setters do not always. */
export function sheetFreezing(
  context: Context,
  worksheet: Worksheet,
): Pick<Sheet, "setFrozenRows" | "setFrozenColumns" | "getFrozenRows" | "getFrozenColumns"> {
  const freeze = (rows: number, columns: number) =>
    context.engine.write(() => {
      if (rows === 0 && columns === 0) worksheet.cancelFreeze();
      else {
        const start = { startRow: rows || -1, startColumn: columns || -1 };
        worksheet.setFreeze({ ...start, ySplit: rows, xSplit: columns });
      }
    });
  const checked = (count: number, size: number): number => {
    if (!Number.isInteger(count) || count < 0) throw outOfBounds();
    if (count >= size) throw new Error("You can't freeze all visible rows or columns on the sheet.");
    return count;
  };
  return {
    setFrozenRows: (rows: number) => freeze(checked(rows, worksheet.getMaxRows()), worksheet.getFreeze().xSplit),
    setFrozenColumns: (columns: number) =>
      freeze(worksheet.getFreeze().ySplit, checked(columns, worksheet.getMaxColumns())),
    getFrozenRows: () => worksheet.getFreeze().ySplit,
    getFrozenColumns: () => worksheet.getFreeze().xSplit,
  };
}
