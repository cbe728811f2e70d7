import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from "@univerjs/sheets-note";
import type { Context, Place } from "../context.ts";
import { checkSize, mapCells } from "./places.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const WIDTH_PX = 260;
const LINE_PX = 18;
const CHARACTERS_A_LINE = 36;

/** Notes of cells. */
export function rangeNotes(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<Range, "getNote" | "getNotes" | "setNote" | "setNotes" | "clearNote"> {
  const read = (row: number, column: number) => readNote(context, place, row, column);
  const fill = (note: string | null) => {
    mapCells(place, (row, column) => writeNote(context, place, row, column, note));
    return self();
  };
  return {
    getNote: () => read(place.row, place.column),
    getNotes: () => mapCells(place, read),
    setNote: (note: string | null) => fill(note ? String(note) : null),
    setNotes(notes: (string | null)[][]) {
      checkSize(place, notes);
      mapCells(place, (row, column) =>
        writeNote(context, place, row, column, notes[row - place.row]?.[column - place.column] ?? null),
      );
      return self();
    },
    clearNote: () => fill(null),
  };
}

export function readNote(context: Context, place: Place, row: number, column: number): string {
  return noteAt(context, place, row, column)?.note ?? "";
}

function noteAt(context: Context, place: Place, row: number, column: number) {
  const model = context.engine.injector.get(SheetsNoteModel);
  return model.getNote(context.workbook.getId(), place.sheet.getSheetId(), { row, col: column });
}

export function writeNote(context: Context, place: Place, row: number, column: number, note: string | null): void {
  const before = readNote(context, place, row, column);
  if ((note ?? "") === before) return;
  const at = { unitId: context.workbook.getId(), sheetId: place.sheet.getSheetId(), row, col: column };
  if (!note) {
    context.engine.execute(RemoveNoteMutation.id, at);
    return;
  }
  const lines = note
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  // A note that a person wrote in the page has an id already; a second id would be a second note at the cell.
  const id = noteAt(context, place, row, column)?.id ?? `${at.sheetId}-${row}-${column}-${context.state.nextId++}`;
  const size = { width: WIDTH_PX, height: Math.max(60, (lines + 1) * LINE_PX) };
  context.engine.execute(UpdateNoteMutation.id, { ...at, note: { id, row, col: column, note, show: false, ...size } });
}
