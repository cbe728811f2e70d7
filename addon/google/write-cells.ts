import { type Cell, type CellEdit, isDateCell } from "../table/cell.ts";
import { rectangles } from "../table/rectangles.ts";
import { TEXT_FORMAT, valueFor } from "./cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the spreadsheet's settings decide. */
export interface Regional {
  timeZone: string;
  dateFormat: string;
}

/** The format that a cell needs to hold `value` as it is; null: any will do. */
function neededFormat(value: Cell, present: string, dateFormat: string): string | null {
  if (isDateCell(value)) return present === TEXT_FORMAT || !/[dyDY]/.test(present) ? dateFormat : null;
  return typeof value === "string" && value !== "" && present !== TEXT_FORMAT ? TEXT_FORMAT : null;
}

/** Writes these cells and no others; rows and columns that the sheet lacks are added. */
export function writeCells(sheet: Sheet, edits: readonly CellEdit[], { timeZone, dateFormat }: Regional): void {
  if (edits.length === 0) return;
  const rows = edits.map((edit) => edit.row);
  const columns = edits.map((edit) => edit.column);
  growTo(sheet, Math.max(...rows) + 1, Math.max(...columns) + 1);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const box = sheet.getRange(top + 1, left + 1, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const formats = box.getNumberFormats();
  const wanted = edits.flatMap(({ row, column, value }) => {
    const format = neededFormat(value, formats[row - top]?.[column - left] ?? "", dateFormat);
    return format === null ? [] : [{ row, column, value: format }];
  });
  for (const { row, column, values } of rectangles(wanted))
    sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0).setNumberFormats(values);
  for (const { row, column, values } of rectangles(edits))
    sheet
      .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0)
      .setValues(values.map((cells) => cells.map((cell) => valueFor(cell, timeZone))));
}

/** Adds rows below and columns to the right; new ones look like the last. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  const haveColumns = sheet.getMaxColumns();
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}
