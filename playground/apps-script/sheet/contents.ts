import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { writeConditionalFormats } from "./conditional-formats.ts";
import { contentExtent } from "./grid.ts";
import { checkLines } from "./lines.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All cells at once. */
export function sheetContents(
  context: Context,
  worksheet: Worksheet,
  self: () => Sheet,
): Pick<Sheet, "clear" | "clearContents" | "clearFormats" | "clearNotes" | "appendRow" | "sort"> {
  const place = () => ({
    sheet: worksheet,
    row: 0,
    column: 0,
    rows: worksheet.getMaxRows(),
    columns: worksheet.getMaxColumns(),
  });
  const all = () => context.range(place());
  return {
    clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}) {
      const both = !options.contentsOnly && !options.formatOnly;
      if (both || options.contentsOnly) all().clearContent();
      if (both || options.formatOnly) all().clearFormat();
      if (both) writeConditionalFormats(context, worksheet, []);
      return self();
    },
    clearContents() {
      all().clearContent();
      return self();
    },
    clearFormats() {
      all().clearFormat();
      writeConditionalFormats(context, worksheet, []);
      return self();
    },
    clearNotes() {
      all().clearNote();
      return self();
    },
    appendRow(contents: unknown[]) {
      const row = contentExtent(worksheet).rows;
      if (row >= worksheet.getMaxRows()) self().insertRowsAfter(row, 1);
      context.range({ sheet: worksheet, row, column: 0, rows: 1, columns: contents.length }).setValues([contents]);
      return self();
    },
    sort(column: number, ascending = true) {
      checkLines(column, 1, worksheet.getMaxColumns());
      const frozen = worksheet.getFrozenRows();
      const rows = contentExtent(worksheet).rows - frozen;
      if (rows > 1) context.range({ ...place(), row: frozen, rows }).sort({ column, ascending });
      return self();
    },
  };
}
