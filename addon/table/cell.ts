import type { IsoDate } from "../../model/date.ts";

/** A calendar day in a cell: `google/` turns it into and out of a Date in the spreadsheet's time zone. */
export interface DateCell {
  date: IsoDate;
}

/** What stands in a cell; "" is blank. */
export type Cell = string | number | boolean | DateCell;

/** The cells of a tab from its first row and column on, as one read gives them. */
export type Grid = readonly (readonly Cell[])[];

/** One cell to write; row and column count from 0, as in `Grid`. */
export interface CellEdit {
  row: number;
  column: number;
  value: Cell;
}

export const isDateCell = (cell: Cell): cell is DateCell => typeof cell === "object";

/** Equal to a reader: the same kind and the same content. */
export function sameCell(a: Cell, b: Cell): boolean {
  return isDateCell(a) && isDateCell(b) ? a.date === b.date : a === b;
}

/** A cell as a line of text: trimmed, white space folded, in composed form (NFC); a date as `YYYY-MM-DD`. */
export function cellText(cell: Cell): string {
  if (cell === "") return ""; // most cells of a tab are blank, and this runs for each
  if (isDateCell(cell)) return cell.date;
  return String(cell).normalize("NFC").replace(/\s+/g, " ").trim();
}

/** Names are the same when they differ in case and spaces only. */
export const nameKey = (name: string): string => cellText(name).toLocaleLowerCase("de");
