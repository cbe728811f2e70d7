import type { ColumnLayout, TabLayout } from "../table/layout.ts";
import { strokes } from "../table/strokes.ts";
import { formatsOf } from "./bring-formats.ts";
import { alignmentOf, drawHeaderLine, isLabel } from "./dress-columns.ts";
import { LINE, type Palette, palettes, TEXT } from "./palette.ts";
import { cellsOf, type Part } from "./parts.ts";
import { bandHeight, HEADER_PX, ROW_PX } from "./row-heights.ts";
import { runsOf } from "./runs-of.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In a new tab the band is the first row and the headers are the second. */
export const HEADERS = 2;

const isHeader = (row: number) => row === HEADERS - 1;

const backgroundOf = ({ id }: TabLayout, _column: ColumnLayout, row: number) =>
  isHeader(row) ? palettes[id].header : palettes[id].band;

const inkOf = (layout: TabLayout, column: ColumnLayout, row: number) =>
  isHeader(row) || isLabel(layout, column) ? palettes[layout.id].ink : TEXT;

/** The looks of new tabs that stand side by side on one sheet: what people change later stays changed. A new sheet's letters have 10 points. */
export function dressSheet(sheet: Sheet, parts: readonly Part[], rows: number, dateFormat: string): void {
  const columns = parts.reduce((sum, part) => sum + part.columns.length, 0);
  const formats = new Map(parts.map(({ layout }) => [layout, formatsOf(layout, dateFormat)]));
  sheet.setHiddenGridlines(true).setRowHeight(HEADERS, HEADER_PX).setFrozenRows(HEADERS);
  sheet
    .getRange(1, 1, rows, columns)
    .setNumberFormats(cellsOf(parts, 0, rows, (layout, column, row) => formats.get(layout)?.(column, row) ?? ""))
    .setVerticalAlignment("middle");
  sheet.getRange(1, 1, HEADERS, columns).setBackgrounds(cellsOf(parts, 0, HEADERS, backgroundOf));
  const fromHeaders = rows - HEADERS + 1;
  sheet
    .getRange(HEADERS, 1, fromHeaders, columns)
    .setWraps(cellsOf(parts, HEADERS - 1, fromHeaders, (_, { wrapped }) => wrapped))
    .setHorizontalAlignments(cellsOf(parts, HEADERS - 1, fromHeaders, (_, column) => alignmentOf(column)))
    .setFontColors(cellsOf(parts, HEADERS - 1, fromHeaders, inkOf));
  sheet.getRange(HEADERS, 1, 1, columns).setFontWeight("bold");
  sheet
    .getRange(HEADERS + 1, 1, rows - HEADERS, columns)
    .setBorder(null, null, true, null, null, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
  for (const { palette, left, width } of stretches(parts))
    drawHeaderLine(sheet.getRange(HEADERS, left + 1, 1, width), palette);
  for (const { layout, left, columns: own } of parts) {
    const label = own.find((column) => isLabel(layout, column));
    if (label)
      sheet
        .getRange(HEADERS + 1, left + label.at + 1, layout.rows - HEADERS, 1)
        .setBackground(palettes[layout.id].band)
        .setFontWeight("bold");
  }
  sizeAndHide(sheet, parts);
}

/** Neighbouring parts of one colour. */
function stretches(parts: readonly Part[]): { palette: Palette; left: number; width: number }[] {
  const found: { palette: Palette; left: number; width: number }[] = [];
  for (const { layout, left, columns } of parts) {
    const last = found[found.length - 1];
    if (last?.palette === palettes[layout.id]) last.width += columns.length;
    else found.push({ palette: palettes[layout.id], left, width: columns.length });
  }
  return found;
}

function sizeAndHide(sheet: Sheet, parts: readonly Part[]): void {
  const columns = parts.flatMap((part) => part.columns.map((column) => ({ ...column, at: part.left + column.at })));
  const isHidden = ({ shown }: ColumnLayout) => shown === "hidden";
  for (const [first, ...others] of runsOf(columns, isHidden))
    if (first && isHidden(first)) sheet.hideColumns(first.at + 1, 1 + others.length);
  // Nobody sees how wide hidden columns are.
  const widths = columns.map((column) => (isHidden(column) ? null : column.width));
  for (const { from, count, value } of strokes(widths)) sheet.setColumnWidths(from + 1, count, value);
}

/** What belongs to a sheet as a whole: the colour of its tab, and how high its rows are. Gives what is set, for the next to differ from. */
export function dressTab(sheet: Sheet, layout: TabLayout, present?: TabLook): TabLook {
  const look = { ink: palettes[layout.id].ink, bandPx: bandHeight(layout.band), rowPx: ROW_PX[layout.id] };
  if (look.ink !== present?.ink) sheet.setTabColor(look.ink);
  if (look.bandPx !== present?.bandPx) sheet.setRowHeight(1, look.bandPx);
  if (look.rowPx !== present?.rowPx) sheet.setRowHeights(HEADERS + 1, layout.rows - HEADERS, look.rowPx);
  return look;
}

export interface TabLook {
  ink: string;
  bandPx: number;
  rowPx: number;
}
