import { CellValueType } from "@univerjs/core";
import type { Playground } from "../../support/headless.ts";

export type Value = string | number | boolean;

/** What stands in a sheet: every row as wide as the sheet. */
export interface SheetSnapshot {
  name: string;
  rows: Value[][];
}

/** Every sheet by its id, in the order of the tabs. */
export type Snapshot = ReadonlyMap<string, SheetSnapshot>;

type Sheet = ReturnType<Playground["workbook"]["getActiveSheet"]>;

/** "" for blank, what rich text says, and a number that is shown as a day as "day 46067". */
export function snapshotOf({ workbook }: Pick<Playground, "workbook">): Snapshot {
  return new Map(workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheetSnapshot(sheet)]));
}

export function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const core = sheet.getSheet();
  const blank = Array<Value>(sheet.getMaxColumns()).fill("");
  const rows = Array.from({ length: sheet.getMaxRows() }, () => [...blank]);
  core.getCellMatrix().forValue((row, column, cell) => {
    const line = rows[row];
    if (!cell || !line || column >= line.length) return;
    const value = cell.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, "") : (cell.f ?? cell.v ?? "");
    if (cell.t === CellValueType.BOOLEAN) line[column] = Number(value) === 1;
    else if (typeof value === "number" && /[dy]/i.test(core.getComposedCellStyle(row, column).n?.pattern ?? ""))
      line[column] = `day ${value}`;
    else line[column] = value;
  });
  return { name: sheet.getSheetName(), rows };
}
