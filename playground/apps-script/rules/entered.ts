import { displayValue, readValue } from "../cell-value.ts";
import type { Context, Place } from "../context.ts";
import { mapCells } from "../range/places.ts";
import type { Entered } from "./violates.ts";

/** What the cells of a place hold and show, without any call of a service. */
export function enteredIn(context: Context, place: Place): Entered[][] {
  const { engine, state } = context;
  return mapCells(place, (row, column) => {
    const cell = engine.cell(place.sheet, row, column);
    const pattern = engine.pattern(place.sheet, row, column);
    const isCheckbox = () => engine.hasCheckbox(place.sheet, row, column);
    return {
      value: readValue(cell, pattern, isCheckbox, state.timeZone),
      display: displayValue(cell, pattern, isCheckbox, state.locale),
    };
  });
}
