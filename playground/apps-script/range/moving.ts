import { ICommandService, IUndoRedoService, sequenceExecute } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import type { Context, Place } from "../context.ts";
import { checkWholeMerges } from "./merging.ts";
import { readNote, writeNote } from "./notes.ts";
import { checkedPlace, mapCells } from "./places.ts";

/** Cuts a place and puts it where another begins: content, looks, rules and notes. */
export function movePlace(context: Context, place: Place, target: Place): void {
  const to = checkedPlace({ ...place, sheet: target.sheet, row: target.row, column: target.column });
  checkWholeMerges(place);
  checkWholeMerges(to);
  const notes = mapCells(place, (row, column) => readNote(context, place, row, column));
  moveCells(context, place, to);
  // Univer moves a note only where both places are in one sheet.
  mapCells(place, (row, column) => {
    const [down, right] = [row - place.row, column - place.column];
    const note = notes[down]?.[right] ?? "";
    if (readNote(context, to, to.row + down, to.column + right) !== note)
      writeNote(context, to, to.row + down, to.column + right, note);
    const left = !covers(to, place.sheet.getSheetId(), row, column);
    if (left && readNote(context, place, row, column)) writeNote(context, place, row, column, null);
  });
}

/** As Univer's own command, which is asynchronous. */
function moveCells({ engine, workbook }: Context, from: Place, to: Place): void {
  const { injector } = engine;
  const moves = getMoveRangeCommandMutations(injector, {
    fromUnitId: workbook.getId(),
    fromSubUnitId: from.sheet.getSheetId(),
    fromRange: rangeOf(from),
    toUnitId: workbook.getId(),
    toSubUnitId: to.sheet.getSheetId(),
    toRange: rangeOf(to),
  });
  if (!moves) throw new Error("The range cannot be moved there.");
  const { unitId: unitID, undos: undoMutations, redos: redoMutations } = moves;
  engine.write(() => {
    sequenceExecute(redoMutations, injector.get(ICommandService));
    injector.get(IUndoRedoService).pushUndoRedo({ unitID, undoMutations, redoMutations });
  });
}

const covers = (place: Place, sheet: string, row: number, column: number) =>
  place.sheet.getSheetId() === sheet &&
  row >= place.row &&
  row < place.row + place.rows &&
  column >= place.column &&
  column < place.column + place.columns;

function rangeOf({ row, column, rows, columns }: Place) {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
