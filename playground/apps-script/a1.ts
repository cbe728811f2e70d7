/** A rectangle as A1 text names it, from 0; null where it is open ("A2:C", "3:5"). */
export interface A1 {
  sheet: string | null;
  row: number | null;
  column: number | null;
  lastRow: number | null;
  lastColumn: number | null;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Reads "B2", "A2:C", "'1 Ziele'!A:A", also the wrong way round ("C5:A1"). Null if it is no reference. */
export function parseA1(text: string): A1 | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, letters, digits, lastLetters, lastDigits] = match;
  const pair = text.includes(":", text.lastIndexOf("!") + 1);
  if (!letters && !digits) return null;
  if (pair ? !lastLetters && !lastDigits : !letters || !digits) return null;
  const columns = order(columnOf(letters), pair ? columnOf(lastLetters) : columnOf(letters));
  const rows = order(rowOf(digits), pair ? rowOf(lastDigits) : rowOf(digits));
  if (rows.includes(-1)) return null;
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  return { sheet, row: rows[0], lastRow: rows[1], column: columns[0], lastColumn: columns[1] };
}

/** "B2" or "B2:C9". */
export function formatA1(row: number, column: number, rows: number, columns: number): string {
  const corner = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? corner : `${corner}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

const columnOf = (letters: string | undefined) =>
  letters ? [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;

const rowOf = (digits: string | undefined) => (digits ? Number(digits) - 1 : null);

function order(first: number | null, last: number | null): [number | null, number | null] {
  return first !== null && last !== null && last < first ? [last, first] : [first, last];
}
