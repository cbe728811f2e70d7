import { type Cell, type CellEdit, isDateCell } from "../table/cell.ts";
import { type Rectangle, rectangles } from "../table/rectangles.ts";
import { TEXT_FORMAT, valueFor } from "./cells.ts";
import { byValue } from "./scattered.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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

/** Only these depend on the format of their cell. */
const needsFormat = ({ value }: CellEdit) => isDateCell(value) || (typeof value === "string" && value !== "");

/** A range that may reach beyond the sheet's edge, which Google refuses: then the sheet grows. Asking first would cost two calls. */
export function rangeIn(sheet: Sheet, row: number, column: number, rows: number, columns: number): Range {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    growTo(sheet, row + rows - 1, column + columns - 1);
    return sheet.getRange(row, column, rows, columns);
  }
}

/** Writes these cells and no others; rows and columns that the sheet lacks are added. */
export function writeCells(sheet: Sheet, edits: readonly CellEdit[], regional: Regional): void {
  if (edits.length === 0) return;
  const { timeZone, dateFormat } = regional;
  const [top, bottom] = extremes(edits.map(({ row }) => row));
  const [left, right] = extremes(edits.map(({ column }) => column));
  const box = rangeIn(sheet, top + 1, left + 1, bottom - top + 1, right - left + 1);
  const formatted = edits.filter(needsFormat);
  const formats = formatted.length > 0 ? box.getNumberFormats() : [];
  const formatAt = ({ row, column }: CellEdit) => formats[row - top]?.[column - left] ?? "";
  const wanted = formatted.flatMap((edit) => {
    const { row, column, value } = edit;
    const format = neededFormat(value, formatAt(edit), dateFormat);
    return format === null ? [] : [{ row, column, value: format }];
  });
  // Blanks among texts get the format of texts with them, so that it goes into one block.
  const texts = new Set(wanted.filter(({ value }) => value === TEXT_FORMAT).map(({ column }) => column));
  const blanks = edits.filter((edit) => edit.value === "" && texts.has(edit.column) && formatAt(edit) !== TEXT_FORMAT);
  wanted.push(...blanks.map(({ row, column }) => ({ row, column, value: TEXT_FORMAT })));
  for (const { row, column, values } of rectangles(wanted))
    sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0).setNumberFormats(values);
  const blocks = rectangles(edits);
  const scattered = byValue(edits);
  if (scattered.length < blocks.length)
    for (const { value, a1 } of scattered) sheet.getRangeList(a1).setValue(valueFor(value, timeZone));
  else writeBlocks(sheet, blocks, timeZone);
}

function writeBlocks(sheet: Sheet, blocks: readonly Rectangle<Cell>[], timeZone: string): void {
  for (const { row, column, values } of blocks)
    sheet
      .getRange(row + 1, column + 1, values.length, values[0]?.length ?? 0)
      .setValues(values.map((cells) => cells.map((cell) => valueFor(cell, timeZone))));
}

const extremes = (numbers: readonly number[]) =>
  numbers.reduce(([least, most], each) => [Math.min(least, each), Math.max(most, each)] as [number, number], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);

/** Adds rows below and columns to the right; new ones look like the last. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const haveRows = sheet.getMaxRows();
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  const haveColumns = sheet.getMaxColumns();
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
}
