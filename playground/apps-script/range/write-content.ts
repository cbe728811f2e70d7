import type { Context, Place } from "../context.ts";
import type { CellWrite } from "../engine.ts";
import { refuseViolations } from "../rules/reject.ts";
import { coveredBy, mergesIn } from "./merging.ts";
import { mapCells } from "./places.ts";

/**
 * A script's write of content, counted from the place's corner: refused as a whole where a rule rejects one cell. What is written
 * under a merge is lost; only its first cell keeps a value.
 */
export function writeContent(
  context: Context,
  place: Place,
  content: (row: number, column: number) => CellWrite | undefined,
): void {
  const merges = mergesIn(place);
  const cells = mapCells(place, (row, column) =>
    coveredBy(merges, row, column) ? undefined : content(row - place.row, column - place.column),
  );
  refuseViolations(context, place, cells);
  context.engine.writeCells(place, (row, column) => cells[row]?.[column]);
}
