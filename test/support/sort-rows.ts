import { ICommandService } from "@univerjs/core";
import { ReorderRangeCommand } from "@univerjs/sheets";
import type { Playground } from "./headless.ts";

type Sheet = ReturnType<Playground["workbook"]["getActiveSheet"]>;

/** A person sorts the rows from `firstRow` on by the text in a column, blanks last; rows and columns count from 0. */
export function sortRows(sheet: Sheet, firstRow: number, column: number): void {
  const width = sheet.getMaxColumns();
  const texts = sheet
    .getRange(0, column, sheet.getMaxRows(), 1)
    .getValues()
    .map(([value]) => String(value ?? ""));
  const places = texts.map((_, row) => row).slice(firstRow);
  const text = (row: number) => texts[row] ?? "";
  const sorted = [...places].sort(
    (a, b) => Number(text(a) === "") - Number(text(b) === "") || text(a).localeCompare(text(b), "de"),
  );
  sheet
    .getInject()
    .get(ICommandService)
    .syncExecuteCommand(ReorderRangeCommand.id, {
      unitId: sheet.getWorkbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      range: { startRow: firstRow, endRow: texts.length - 1, startColumn: 0, endColumn: width - 1 },
      order: Object.fromEntries(sorted.map((from, index) => [firstRow + index, from])),
    });
}
