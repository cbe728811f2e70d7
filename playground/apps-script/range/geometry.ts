import { formatA1 } from "../a1.ts";
import type { Context, Place } from "../context.ts";
import { sheetNumber } from "../sheet/number.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where the range is. */
export function rangeGeometry(
  context: Context,
  place: Place,
): Pick<
  Range,
  | "getRow"
  | "getRowIndex"
  | "getColumn"
  | "getLastRow"
  | "getLastColumn"
  | "getNumRows"
  | "getNumColumns"
  | "getHeight"
  | "getWidth"
  | "getA1Notation"
  | "getGridId"
  | "getSheet"
  | "getCell"
  | "offset"
> {
  const { sheet, row, column, rows, columns } = place;
  return {
    getRow: () => row + 1,
    getRowIndex: () => row + 1,
    getColumn: () => column + 1,
    getLastRow: () => row + rows,
    getLastColumn: () => column + columns,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getA1Notation: () => formatA1(row, column, rows, columns),
    getGridId: () => sheetNumber(sheet.getSheetId()),
    getSheet: () => context.sheet(sheet),
    getCell(cellRow: number, cellColumn: number) {
      if (cellRow < 1 || cellColumn < 1 || cellRow > rows || cellColumn > columns)
        throw new Error("Cell reference out of range");
      return context.range({ sheet, row: row + cellRow - 1, column: column + cellColumn - 1, rows: 1, columns: 1 });
    },
    offset: (down: number, right: number, newRows: number = rows, newColumns: number = columns) =>
      context.range({ sheet, row: row + down, column: column + right, rows: newRows, columns: newColumns }),
  };
}
