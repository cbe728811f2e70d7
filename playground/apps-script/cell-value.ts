import { CellValueType, type ICellData, numfmt } from "@univerjs/core";
import { instantOf } from "../univer/serial.ts";
import { sheetLocale } from "../univer/sheet-locale.ts";

/** A value as `getValue` gives it. */
export type Value = string | number | boolean | Date;

/** The text of a cell, whether plain or rich. */
export function cellText(cell: ICellData): string {
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return cell.v === null || cell.v === undefined ? "" : String(cell.v);
}

export function isBlank(cell: ICellData | null): boolean {
  return !cell || (!cell.f && !cell.si && cellText(cell) === "");
}

/** What `getValue` gives for a cell. Numbers in a date's format are instants in the spreadsheet's time zone. */
export function readValue(
  cell: ICellData | null,
  pattern: string | undefined,
  hasCheckbox: () => boolean,
  timeZone: string,
): Value {
  if (!cell) return "";
  const number = numberOf(cell);
  if (number === null) return typeof cell.v === "boolean" ? cell.v : cellText(cell);
  if (cell.t === CellValueType.BOOLEAN) return number === 1;
  if ((number === 0 || number === 1) && hasCheckbox()) return number === 1;
  return isDatePattern(pattern) ? instantOf(number, timeZone) : number;
}

/** What the cell shows in a spreadsheet of this locale. */
export function displayValue(
  cell: ICellData | null,
  pattern: string | undefined,
  hasCheckbox: () => boolean,
  locale: string,
): string {
  if (!cell) return "";
  const { tag, truth } = sheetLocale(locale);
  const word = (yes: boolean) => truth[yes ? 0 : 1];
  const number = numberOf(cell);
  if (number === null) return typeof cell.v === "boolean" ? word(cell.v) : cellText(cell);
  const boolean = cell.t === CellValueType.BOOLEAN || ((number === 0 || number === 1) && hasCheckbox());
  if (boolean) return word(number === 1);
  return numfmt.format(!pattern || pattern === "@" ? "General" : pattern, number, { locale: tag });
}

export function isDatePattern(pattern: string | undefined): boolean {
  return pattern !== undefined && pattern !== "@" && numfmt.isDateFormat(pattern);
}

function numberOf(cell: ICellData): number | null {
  if (cell.p || cell.v === null || cell.v === undefined || cell.v === "") return null;
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return null;
  if (typeof cell.v === "number") return cell.v;
  if (typeof cell.v === "boolean") return cell.t === CellValueType.BOOLEAN ? Number(cell.v) : null;
  const number = cell.t === CellValueType.NUMBER || cell.t === CellValueType.BOOLEAN ? Number(cell.v) : Number.NaN;
  return Number.isNaN(number) ? null : number;
}
