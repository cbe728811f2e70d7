import { cellText, readValue } from "../cell-value.ts";
import type { Context, Place } from "../context.ts";
import { AUTH_MODES } from "../services/script-app.ts";

/** Google's event object of onEdit. */
export interface EditEvent {
  authMode: string;
  source: GoogleAppsScript.Spreadsheet.Spreadsheet;
  range: GoogleAppsScript.Spreadsheet.Range;
  value?: string;
  oldValue?: string;
}

/** The event of an edit that has been made. The values count for one cell only, and a blank one has none. */
export function editEvent(
  context: Context,
  place: Place,
  { value, oldValue }: { value: string; oldValue: string },
): EditEvent {
  const event: EditEvent = {
    authMode: AUTH_MODES.LIMITED,
    source: context.spreadsheet(),
    range: context.range(place),
  };
  if (place.rows > 1 || place.columns > 1) return event;
  return { ...event, ...(value === "" ? {} : { value }), ...(oldValue === "" ? {} : { oldValue }) };
}

/** Google gives numbers (a date's serial too) and truth values as text: "46067", "TRUE". */
export function eventValue({ engine, state }: Context, { sheet, row, column }: Place): string {
  const cell = engine.cell(sheet, row, column);
  if (!cell) return "";
  const isCheckbox = () => engine.hasCheckbox(sheet, row, column);
  const value = readValue(cell, engine.pattern(sheet, row, column), isCheckbox, state.timeZone);
  return typeof value === "boolean" ? String(value).toUpperCase() : cellText(cell);
}
