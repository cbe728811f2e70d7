import { noteEdit } from "../commands/note-edit.ts";
import { HEADER_ROWS } from "../table/locate.ts";
import { cellFrom } from "./cells.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A larger paste is left to "Eingaben prüfen": the trigger has half a minute. */
const MAX_CELLS = 5_000;

/** Notes at the edited cells what cannot be used there. Runs after every edit, so it makes few calls and needs no permission. */
export function noteAfterEdit(range: Range): void {
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  if (rows * columns > MAX_CELLS) return;
  const sheet = range.getSheet();
  const timeZone = sheet.getParent().getSpreadsheetTimeZone();
  const width = sheet.getLastColumn();
  const grid = (firstRow: number, count: number) =>
    sheet
      .getRange(firstRow, 1, count, width)
      .getValues()
      .map((cells) => cells.map((value) => cellFrom(value, timeZone)));
  if (width === 0) return;
  const top = grid(1, Math.min(HEADER_ROWS, sheet.getMaxRows()));
  const firstRow = range.getRow();
  const notes = noteEdit({
    top,
    rows: firstRow + rows - 1 <= top.length ? top.slice(firstRow - 1, firstRow - 1 + rows) : grid(firstRow, rows),
    firstRow: firstRow - 1,
    firstColumn: range.getColumn() - 1,
    notes: range.getNotes(),
  });
  if (notes !== null) range.setNotes(notes);
}
