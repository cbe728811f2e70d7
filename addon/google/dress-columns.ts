import type { ColumnLayout, TabLayout } from "../table/layout.ts";
import { LINE, type Palette, palettes, TEXT } from "./palette.ts";
import { runsOf } from "./runs-of.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const BODY_PT = 10;

export const alignmentOf = ({ form, validation }: ColumnLayout) =>
  form === "text" && validation?.kind !== "date" ? "left" : "center";

/** The line by which headers belong to their tab. */
export const drawHeaderLine = (header: Range, { ink }: Palette): Range =>
  header.setBorder(null, null, true, null, null, null, ink, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);

/** The questions of "Treffen" are no entries. */
export const isLabel = (layout: TabLayout, { field }: ColumnLayout): boolean =>
  layout.id === "meeting" && field === "question";

/** Looks of the columns that are new in a tab which stands already. */
export function dressColumns(sheet: Sheet, layout: TabLayout, rows: number): void {
  const palette = palettes[layout.id];
  const fresh = layout.columns.filter((column) => column.fresh).sort((a, b) => a.at - b.at);
  for (const run of runsOf(fresh, ({ width }) => width))
    sheet.setColumnWidths((run[0]?.at ?? 0) + 1, run.length, run[0]?.width ?? 0);
  for (const column of fresh) {
    const header = sheet.getRange(layout.headerRow + 1, column.at + 1, 1, 1);
    drawHeaderLine(header.setBackground(palette.header).setFontWeight("bold").setFontColor(palette.ink), palette);
    const body = sheet.getRange(layout.headerRow + 2, column.at + 1, rows, 1);
    body.setFontColor(TEXT).setBorder(null, null, true, null, null, true, LINE, SpreadsheetApp.BorderStyle.SOLID);
    sheet
      .getRange(layout.headerRow + 1, column.at + 1, rows + 1, 1)
      .setFontSize(BODY_PT)
      .setWrap(column.wrapped)
      .setVerticalAlignment("middle")
      .setHorizontalAlignment(alignmentOf(column));
    if (isLabel(layout, column)) body.setBackground(palette.band).setFontColor(palette.ink).setFontWeight("bold");
  }
}
