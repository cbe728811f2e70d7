import type { Cell } from "../table/cell.ts";
import { valueFor } from "./cells.ts";
import { HEADERS } from "./dress-sheet.ts";
import { cellsOf, type Part } from "./parts.ts";
import { bandText } from "./write-band.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes all that new tabs begin with (bands, headers, notes, prepared rows), side by side on one sheet: nothing stands there yet. */
export function fillSheet(sheet: Sheet, parts: readonly Part[], timeZone: string): void {
  const columns = parts.reduce((sum, part) => sum + part.columns.length, 0);
  const blank = SpreadsheetApp.newRichTextValue().setText("").build();
  const bands = parts.map(({ layout, columns: own }) =>
    own.map(({ at }) => {
      const band = layout.band.find(({ column }) => column === at);
      return band ? bandText(band, layout.id) : blank;
    }),
  );
  sheet.getRange(1, 1, 1, columns).setRichTextValues([bands.flat()]);
  const values = new Map(
    parts.map(({ layout }) => [
      layout,
      new Map(layout.edits.map(({ row, column, value }): [string, Cell] => [`${row}:${column}`, value])),
    ]),
  );
  const lastRow = Math.max(...parts.flatMap(({ layout }) => layout.edits.map(({ row }) => row)));
  const rows = lastRow - HEADERS + 2;
  sheet
    .getRange(HEADERS, 1, rows, columns)
    .setValues(
      cellsOf(parts, HEADERS - 1, rows, (layout, { at }, row) =>
        valueFor(values.get(layout)?.get(`${row}:${at}`) ?? "", timeZone),
      ),
    );
  sheet.getRange(HEADERS, 1, 1, columns).setNotes(cellsOf(parts, HEADERS - 1, 1, (_, { note }) => note ?? ""));
}
