import type { ColumnLayout, TabLayout } from "../table/layout.ts";
import { wrapText } from "../table/wrap-text.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { HINT, LINE, palettes, TEXT } from "./palette.ts";
import { runsOf } from "./runs-of.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_PX = 42;
/** Two lines of text; longer entries make their row higher by themselves. */
const ROW_PX: Record<TabId, number> = {
  meeting: 46,
  team: 30,
  goals: 32,
  actors: 38,
  reflection: 40,
  upkeep: 40,
  assessment: 40,
  history: 30,
};
const BODY_PT = 10;
/** Of a wide font: better a line too early than a word cut off. */
const BODY_CHARACTER_PX = 7.2;
const BODY_LINE_PX = 17;
const QUESTION_PT = 14;
const QUESTION_CHARACTER_PX = 10.9;
const QUESTION_LINE_PX = 25;
const BAND_MARGIN_PX = 18;

type Band = TabLayout["band"][number];

const bandLines = ({ question, hint, width }: Band) => ({
  question: wrapText(question, width / QUESTION_CHARACTER_PX),
  hint: wrapText(hint, width / BODY_CHARACTER_PX),
});

function bandHeight(band: readonly Band[]): number {
  const heights = band
    .map(bandLines)
    .map(({ question, hint }) => question.length * QUESTION_LINE_PX + hint.length * BODY_LINE_PX);
  return BAND_MARGIN_PX + Math.max(0, ...heights);
}

/** Looks of the whole tab, given once, when it is made: what people change later stays changed. */
export function dressTab(sheet: Sheet, layout: TabLayout): void {
  const palette = palettes[layout.id];
  const columns = Math.max(...layout.columns.map((column) => column.at)) + 1;
  sheet.setTabColor(palette.ink);
  sheet.setHiddenGridlines(true);
  const bodyRows = layout.rows - layout.headerRow - 1;
  sheet.setRowHeight(layout.headerRow, bandHeight(layout.band));
  sheet.setRowHeight(layout.headerRow + 1, HEADER_PX);
  sheet.setRowHeights(layout.headerRow + 2, bodyRows, ROW_PX[layout.id]);
  sheet.getRange(1, 1, layout.headerRow, columns).setBackground(palette.band);
}

const alignmentOf = ({ form, validation }: ColumnLayout) =>
  form === "text" && validation?.kind !== "date" ? "left" : "center";

/** Looks of the columns that are new. */
export function dressColumns(sheet: Sheet, layout: TabLayout, rows: number): void {
  const palette = palettes[layout.id];
  const fresh = layout.columns.filter((column) => column.fresh).sort((a, b) => a.at - b.at);
  for (const run of runsOf(fresh, ({ width }) => width))
    sheet.setColumnWidths((run[0]?.at ?? 0) + 1, run.length, run[0]?.width ?? 0);
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
  for (const run of runsOf(fresh, alignmentOf))
    sheet
      .getRange(layout.headerRow + 1, (run[0]?.at ?? 0) + 1, rows + 1, run.length)
      .setHorizontalAlignment(run[0] ? alignmentOf(run[0]) : "left");
  const label = layout.id === "meeting" ? fresh.find((column) => column.field === "question") : undefined;
  if (label)
    sheet
      .getRange(layout.headerRow + 2, label.at + 1, rows, 1)
      .setBackground(palette.band)
      .setFontColor(palette.ink)
      .setFontWeight("bold");
}

/** The guide's questions, large, each with its hint in small below; the text runs over the empty cells beside it. */
export function writeBand(sheet: Sheet, layout: TabLayout): void {
  const palette = palettes[layout.id];
  for (const band of layout.band) {
    const lines = bandLines(band);
    const question = lines.question.join("\n");
    const hint = lines.hint.join("\n");
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
      .getRange(layout.headerRow, band.column + 1)
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW)
      .setVerticalAlignment("middle")
      .setRichTextValue(text);
  }
}
