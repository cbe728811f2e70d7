import type { TabLayout } from "../table/layout.ts";
import { HINT, palettes } from "./palette.ts";
import { bandLines } from "./row-heights.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const QUESTION_PT = 14;
const HINT_PT = 10;

/** The guide's questions, large, each with its hint in small below; the text runs over the empty cells beside it. */
export function writeBand(sheet: Sheet, layout: TabLayout): void {
  const { ink } = palettes[layout.id];
  for (const band of layout.band) {
    const lines = bandLines(band);
    const question = lines.question.join("\n");
    const hint = lines.hint.join("\n");
    const large = SpreadsheetApp.newTextStyle().setFontSize(QUESTION_PT).setBold(true).setForegroundColor(ink).build();
    const small = SpreadsheetApp.newTextStyle().setFontSize(HINT_PT).setBold(false).setForegroundColor(HINT).build();
    const text = SpreadsheetApp.newRichTextValue()
      .setText(`${question}\n${hint}`)
      .setTextStyle(0, question.length, large)
      .setTextStyle(question.length, question.length + 1 + hint.length, small)
      .build();
    const cell = sheet.getRange(layout.headerRow, band.column + 1);
    // A new tab's band has these already.
    if (!layout.fresh) cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).setVerticalAlignment("middle");
    cell.setRichTextValue(text);
  }
}
