import type { ColumnLayout, TabLayout } from "../table/layout.ts";
import { HINT, LINE, palettes, TEXT } from "./palette.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const BAND_PX = 62;
const HEADER_PX = 40;
const ROW_PX = 28;
/** Rows of "Treffen": an answer is two sentences. */
const ANSWER_PX = 44;
const BODY_PT = 10;
const QUESTION_PT = 15;

/** Looks of the whole tab, given once, when it is made: what people change later stays changed. */
export function dressTab(sheet: Sheet, layout: TabLayout): void {
  const palette = palettes[layout.id];
  const columns = Math.max(...layout.columns.map((column) => column.at)) + 1;
  sheet.setTabColor(palette.ink);
  sheet.setHiddenGridlines(true);
  const bodyRows = layout.rows - layout.headerRow - 1;
  sheet.setRowHeight(layout.headerRow, BAND_PX);
  sheet.setRowHeight(layout.headerRow + 1, HEADER_PX);
  sheet.setRowHeights(layout.headerRow + 2, bodyRows, layout.id === "meeting" ? ANSWER_PX : ROW_PX);
  sheet.getRange(1, 1, layout.headerRow, columns).setBackground(palette.band);
}

const alignmentOf = ({ form, validation }: ColumnLayout) =>
  form === "text" && validation?.kind !== "date" ? "left" : "center";

/** Looks of the columns that are new. */
export function dressColumns(sheet: Sheet, layout: TabLayout, rows: number): void {
  const palette = palettes[layout.id];
  const fresh = layout.columns.filter((column) => column.fresh).sort((a, b) => a.at - b.at);
  for (const column of fresh) if (column.shown !== "hidden") sheet.setColumnWidth(column.at + 1, column.width);
  const spans = layout.fresh ? [fresh] : fresh.map((column) => [column]);
  for (const span of spans) {
    const [first] = span;
    if (!first) continue;
    sheet
      .getRange(layout.headerRow + 1, first.at + 1, 1, span.length)
      .setBackground(palette.header)
      .setFontColor(palette.ink)
      .setFontWeight("bold")
      .setFontSize(BODY_PT)
      .setWrap(true)
      .setVerticalAlignment("middle")
      .setBorder(null, null, true, null, null, null, palette.ink, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
    sheet
      .getRange(layout.headerRow + 2, first.at + 1, rows, span.length)
      .setFontSize(BODY_PT)
      .setFontColor(TEXT)
      .setWrap(true)
      .setVerticalAlignment("middle")
      .setBorder(null, null, true, null, null, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
  }
  for (const column of fresh)
    sheet.getRange(layout.headerRow + 1, column.at + 1, rows + 1, 1).setHorizontalAlignment(alignmentOf(column));
}

/** The guide's questions, large, each with its hint in small below; the text runs over the empty cells beside it. */
export function writeBand(sheet: Sheet, layout: TabLayout): void {
  const palette = palettes[layout.id];
  for (const { column, question, hint } of layout.band) {
    const large = SpreadsheetApp.newTextStyle()
      .setFontSize(QUESTION_PT)
      .setBold(true)
      .setForegroundColor(palette.ink)
      .build();
    const small = SpreadsheetApp.newTextStyle().setFontSize(BODY_PT).setBold(false).setForegroundColor(HINT).build();
    const text = SpreadsheetApp.newRichTextValue()
      .setText(`${question}\n${hint}`)
      .setTextStyle(0, question.length, large)
      .setTextStyle(question.length, question.length + 1 + hint.length, small)
      .build();
    sheet
      .getRange(layout.headerRow, column + 1)
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW)
      .setVerticalAlignment("middle")
      .setRichTextValue(text);
  }
}
