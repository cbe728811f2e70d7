import type { Worksheet } from "../../univer/workbook.ts";
import { parseA1 } from "../a1.ts";
import { isBlank } from "../cell-value.ts";
import type { Context } from "../context.ts";
import { sheetNamed } from "../spreadsheet/named-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Ranges, and how far the sheet and its content reach. */
export function sheetGrid(
  context: Context,
  worksheet: Worksheet,
): Pick<Sheet, "getRange" | "getDataRange" | "getLastRow" | "getLastColumn" | "getMaxRows" | "getMaxColumns"> {
  return {
    getRange(first: number | string, column?: number, rows: number = 1, columns: number = 1): Range {
      if (typeof first === "string") return rangeByA1(context, worksheet, first);
      if (column === undefined) throw new Error("The parameters don't match the method signature for Sheet.getRange.");
      return context.range({ sheet: worksheet, row: first - 1, column: column - 1, rows, columns });
    },
    getDataRange() {
      const { rows, columns } = contentExtent(worksheet);
      const atLeastOne = { rows: Math.max(1, rows), columns: Math.max(1, columns) };
      return context.range({ sheet: worksheet, row: 0, column: 0, ...atLeastOne });
    },
    getLastRow: () => contentExtent(worksheet).rows,
    getLastColumn: () => contentExtent(worksheet).columns,
    getMaxRows: () => worksheet.getMaxRows(),
    getMaxColumns: () => worksheet.getMaxColumns(),
  };
}

/** How many rows and columns hold content; formats and notes alone do not count. */
export function contentExtent(worksheet: Worksheet): { rows: number; columns: number } {
  const extent = { rows: 0, columns: 0 };
  worksheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (isBlank(cell ?? null)) return;
      extent.rows = Math.max(extent.rows, row + 1);
      extent.columns = Math.max(extent.columns, column + 1);
    });
  return extent;
}

/** A range by A1 text; what is open reaches to the sheet's edge. */
export function rangeByA1(context: Context, worksheet: Worksheet, text: string): Range {
  const a1 = parseA1(text);
  const sheet = a1?.sheet ? sheetNamed(context, a1.sheet) : worksheet;
  if (!a1 || !sheet) throw new Error(`Range not found: ${text}`);
  const [row, column] = [a1.row ?? 0, a1.column ?? 0];
  const rows = (a1.lastRow ?? sheet.getMaxRows() - 1) - row + 1;
  const columns = (a1.lastColumn ?? sheet.getMaxColumns() - 1) - column + 1;
  return context.range({ sheet, row, column, rows, columns });
}
