import { type Cell, cellText, type Grid } from "./cell.ts";
import type { Location } from "./locate.ts";

/** Where a column stands, from 0; `fresh`: nowhere yet, and this is the place for it. */
export interface ColumnPlace {
  at: number;
  fresh: boolean;
}

const isBlank = (cell: Cell | undefined) => cell === undefined || cellText(cell) === "";

/**
 * A place for every column of a tab. One whose header is gone goes where it belongs if nothing at all stands there, else to the
 * right of all that people wrote: what stands under an emptied header may be anything, so nobody guesses.
 */
export function placeColumns<Field extends string>(
  fields: readonly Field[],
  location: Location<Field> | null,
  grid: Grid,
): Record<Field, ColumnPlace> {
  const places = {} as Record<Field, ColumnPlace>;
  const found: Partial<Record<Field, number>> = location?.columns ?? {};
  const taken = new Set(fields.map((field) => found[field]));
  const isFree = (column: number) => !taken.has(column) && grid.every((cells) => isBlank(cells[column]));
  let right = Math.max(-1, ...fields.map((field) => found[field] ?? -1));
  let previous = -1;
  for (const field of fields) {
    const known = found[field];
    let at = known ?? previous + 1;
    if (known === undefined && !isFree(at)) {
      do right++;
      while (!isFree(right));
      at = right;
    }
    taken.add(at);
    places[field] = { at, fresh: known === undefined };
    previous = at;
  }
  return places;
}
