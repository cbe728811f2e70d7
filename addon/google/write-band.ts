import type { TabLayout } from "../table/layout.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { HINT, palettes } from "./palette.ts";
import { bandLines } from "./row-heights.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

const QUESTION_PT = 14;
const HINT_PT = 10;

/** A question of the guide, large, and its hint in small below. */
export function bandText(band: TabLayout["band"][number], tab: TabId): RichText {
  const lines = bandLines(band);
  const question = lines.question.join("\n");
  const hint = lines.hint.join("\n");
  const { ink } = palettes[tab];
  const large = SpreadsheetApp.newTextStyle().setFontSize(QUESTION_PT).setBold(true).setForegroundColor(ink).build();
  const small = SpreadsheetApp.newTextStyle().setFontSize(HINT_PT).setBold(false).setForegroundColor(HINT).build();
  return SpreadsheetApp.newRichTextValue()
    .setText(`${question}\n${hint}`)
    .setTextStyle(0, question.length, large)
    .setTextStyle(question.length, question.length + 1 + hint.length, small)
    .build();
}

/** The guide's questions in a tab that stands already; the text runs over the empty cells beside it. */
export function writeBand(sheet: Sheet, layout: TabLayout): void {
  for (const band of layout.band)
    sheet
      .getRange(layout.headerRow, band.column + 1)
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW)
      .setVerticalAlignment("middle")
      .setRichTextValue(bandText(band, layout.id));
}
