import type { Place } from "../context.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where each range of a script lies: a script only ever holds the stand-in itself. */
const places = new WeakMap<object, Place>();

export const rememberPlace = (range: Range, place: Place) => places.set(range, place);

/** The place of a range that a script hands in. */
export function placeOf(range: Range): Place {
  const place = places.get(range);
  if (!place) throw new Error("The parameters don't match the method signature: a Range was expected.");
  return place;
}

/** A place inside the sheet's grid, or the error that Google gives. */
export function checkedPlace(place: Place): Place {
  const numbers = [place.row, place.column, place.rows, place.columns];
  if (!numbers.every(Number.isInteger) || place.rows < 1 || place.columns < 1 || place.row < 0 || place.column < 0)
    throw new Error("The coordinates or dimensions of the range are invalid.");
  if (place.row + place.rows > place.sheet.getMaxRows() || place.column + place.columns > place.sheet.getMaxColumns())
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  return place;
}

/** One result for each cell, row by row. */
export function mapCells<T>(place: Place, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: place.rows }, (_, row) =>
    Array.from({ length: place.columns }, (_, column) => cell(place.row + row, place.column + column)),
  );
}

/** Refuses a grid of another size than the place, in Google's words. */
export function checkSize(place: Place, grid: readonly (readonly unknown[])[]): void {
  if (!Array.isArray(grid) || !grid.every(Array.isArray))
    throw new Error("The parameters don't match the method signature: a two-dimensional array was expected.");
  const wrong = (what: string, has: number, range: number) =>
    new Error(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${range}.`,
    );
  if (grid.length !== place.rows) throw wrong("rows", grid.length, place.rows);
  for (const row of grid) if (row.length !== place.columns) throw wrong("columns", row.length, place.columns);
}
