import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Widths and heights, in pixels. */
export function sheetSizes(
  context: Context,
  worksheet: Worksheet,
  self: () => Sheet,
): Pick<
  Sheet,
  | "setColumnWidth"
  | "setColumnWidths"
  | "getColumnWidth"
  | "setRowHeight"
  | "setRowHeights"
  | "setRowHeightsForced"
  | "getRowHeight"
> {
  const change = (edit: () => unknown): Sheet => {
    context.engine.write(edit);
    return self();
  };
  /** "By default, rows grow to fit cell contents": the height given is the least. */
  const atLeast = (row: number, count: number, height: number) =>
    change(() => worksheet.setRowHeightsForced(row - 1, count, height).setRowAutoHeight(row - 1, count));
  return {
    setColumnWidth: (column: number, width: number) => change(() => worksheet.setColumnWidths(column - 1, 1, width)),
    setColumnWidths: (column: number, count: number, width: number) =>
      change(() => worksheet.setColumnWidths(column - 1, count, width)),
    getColumnWidth: (column: number) => worksheet.getColumnWidth(column - 1),
    setRowHeight: (row: number, height: number) => atLeast(row, 1, height),
    setRowHeights: atLeast,
    setRowHeightsForced: (row: number, count: number, height: number) =>
      change(() => worksheet.setRowHeightsForced(row - 1, count, height)),
    getRowHeight: (row: number) => worksheet.getRowHeight(row - 1),
  };
}
