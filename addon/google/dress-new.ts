import type { TabLayout } from "../table/layout.ts";
import { TEXT_FORMAT } from "./cells.ts";
import { alignmentOf, dressHeader, dressLabels, setWidths } from "./dress-columns.ts";
import { LINE, type Palette, TEXT } from "./palette.ts";
import { bandHeight, COMMON_ROW_PX, HEADER_PX, ROW_PX } from "./row-heights.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In a new tab the band is the first row and the headers are the second. */
const HEADERS = 2;
/** The width of a new sheet's columns. */
const NEW_WIDTH_PX = 100;

/** The looks that all tabs share, given to a new sheet before its copies are made. A new sheet's letters have 10 points. */
export function dressAlike(sheet: Sheet, { rows, columns }: { rows: number; columns: number }): void {
  sheet.setHiddenGridlines(true).setRowHeight(HEADERS, HEADER_PX);
  sheet.setRowHeights(HEADERS + 1, rows - HEADERS, COMMON_ROW_PX);
  sheet.getRange(1, 1, rows, columns).setNumberFormat(TEXT_FORMAT).setVerticalAlignment("middle");
  sheet
    .getRange(HEADERS, 1, rows - 1, columns)
    .setWrap(true)
    .setHorizontalAlignment("left");
  sheet.getRange(HEADERS, 1, 1, columns).setFontWeight("bold");
  const body = sheet.getRange(HEADERS + 1, 1, rows - HEADERS, columns).setFontColor(TEXT);
  body.setBorder(null, null, true, null, null, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
  sheet.setFrozenRows(HEADERS);
}

/** The looks of the tabs of one colour. */
export function dressInColor(sheet: Sheet, columns: number, palette: Palette): void {
  const across = (color: string) => Array.from({ length: columns }, () => color);
  sheet.setTabColor(palette.ink);
  sheet.getRange(1, 1, HEADERS, columns).setBackgrounds([across(palette.band), across(palette.header)]);
  dressHeader(sheet.getRange(HEADERS, 1, 1, columns), palette);
}

/** The looks of its own that a new tab gets once: what people change later stays changed. */
export function dressNew(sheet: Sheet, layout: TabLayout): void {
  const columns = [...layout.columns].sort((a, b) => a.at - b.at);
  const body = layout.rows - HEADERS;
  sheet.setRowHeight(1, bandHeight(layout.band));
  if (ROW_PX[layout.id] !== COMMON_ROW_PX) sheet.setRowHeights(HEADERS + 1, body, ROW_PX[layout.id]);
  setWidths(
    sheet,
    columns.filter(({ shown, width }) => shown !== "hidden" && width !== NEW_WIDTH_PX),
  );
  const alignments = columns.map(alignmentOf);
  if (alignments.includes("center"))
    sheet
      .getRange(HEADERS, 1, body + 1, columns.length)
      .setHorizontalAlignments(Array.from({ length: body + 1 }, () => alignments));
  dressLabels(sheet, layout, body);
}
