import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { checkLines } from "./lines.ts";

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
  const checkPixels = (pixels: number) => {
    if (!Number.isFinite(pixels) || pixels < 1) throw new Error(`Invalid argument: ${pixels} pixels`);
  };
  const widths = (column: number, count: number, width: number) => {
    checkLines(column, count, worksheet.getMaxColumns());
    checkPixels(width);
    return change(() => worksheet.setColumnWidths(column - 1, count, width));
  };
  const heights = (row: number, count: number, height: number, forced: boolean) => {
    checkLines(row, count, worksheet.getMaxRows());
    checkPixels(height);
    return change(() => {
      const set = worksheet.setRowHeightsForced(row - 1, count, height);
      if (!forced) set.setRowAutoHeight(row - 1, count); // "by default, rows grow to fit cell contents": the height is the least
    });
  };
  return {
    setColumnWidth: (column: number, width: number) => widths(column, 1, width),
    setColumnWidths: widths,
    getColumnWidth: (column: number) => worksheet.getColumnWidth(column - 1),
    setRowHeight: (row: number, height: number) => heights(row, 1, height, false),
    setRowHeights: (row: number, count: number, height: number) => heights(row, count, height, false),
    setRowHeightsForced: (row: number, count: number, height: number) => heights(row, count, height, true),
    getRowHeight: (row: number) => worksheet.getRowHeight(row - 1),
  };
}
