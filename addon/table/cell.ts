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

/** Soft hyphens, zero-width spaces and joints that nobody sees: other programs leave them behind in what is pasted. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** Plain letters and signs with single spaces between the words: nothing to fold. Most cells with something in them are like that. */
const PLAIN = /^[!-~ÄÖÜäöüß]+(?: [!-~ÄÖÜäöüß]+)*$/;

/** A cell as a line of text: trimmed, white space folded, in composed form (NFC); a date as `YYYY-MM-DD`. */
export function cellText(cell: Cell): string {
  if (cell === "") return ""; // most cells of a tab are blank, and this runs for each
  if (isDateCell(cell)) return cell.date;
  const text = String(cell);
  if (PLAIN.test(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** Marks that only direct how text is drawn: kept in what is shown (some scripts and emoji need them), not in what is compared. */
const DIRECTING = /[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]|\ufe0e|\ufe0f/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2039\u203a\u2032\u00b4`]/g;
const DASHES = /[\u2010-\u2015\u2043\u2212]/g;
/** What a list in a text program puts before its entries; the last two are bullets of its own symbol font. */
const BULLET =
  /^(?:[\u2022\u2023\u25aa\u25ab\u25cf\u25e6\u25cb\u25a0\u25a1\u27a2\u2713\u2714\u00b7\uf0b7\uf0a7]\s*|[-*] )+/;
const TRAILING = /[\s,;]+$/;

const plainShapes = (text: string) =>
  text.replace(DIRECTING, "").replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'").replace(DASHES, "-");

/**
 * Names are the same when they differ only in case, spaces, invisible characters, the shape of quotes and dashes, a bullet before
 * or a comma behind them: in what text programs change by themselves when somebody types or pastes there.
 */
export function nameKey(name: string): string {
  const line = cellText(name).toLocaleLowerCase("de");
  if (/^[a-z0-9äöüß ]*$/.test(line)) return line;
  // Before and after NFKC: it takes an accent that stands alone apart, and makes dashes, quotes and spaces of other signs.
  const folded = cellText(plainShapes(plainShapes(line).normalize("NFKC"))).toLocaleLowerCase("de");
  const bare = folded.replace(BULLET, "").replace(TRAILING, "").trim();
  return bare === "" ? folded.trim() || line : bare;
}
