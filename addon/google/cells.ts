import { type Cell, isDateCell } from "../table/cell.ts";
import { dayOf, startOfDay } from "./days.ts";

export const TEXT_FORMAT = "@";

/** What `getValues` gave for a cell, as our commands read it. */
export function cellFrom(value: unknown, timeZone: string): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : { date: dayOf(value, timeZone) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}

/** What `setValues` is to be given, so that the cell holds exactly `cell`: no text may turn into a formula. */
export function valueFor(cell: Cell, timeZone: string): string | number | boolean | Date {
  if (isDateCell(cell)) return startOfDay(cell.date, timeZone);
  return typeof cell === "string" && /^[=+\-@']/.test(cell) ? `'${cell}` : cell;
}

/** The number format in which days are shown: the one people of the spreadsheet's country read at a glance. */
export const dateFormatOf = (locale: string): string => (/^de/i.test(locale) ? "dd.mm.yyyy" : "d mmm yyyy");
