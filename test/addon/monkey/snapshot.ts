import { CellValueType } from "@univerjs/core";
import type { Playground } from "../../support/headless.ts";

export type Value = string | number | boolean;

/** What stands in a sheet: the filled cells of each row. */
export interface SheetSnapshot {
  name: string;
  rows: Value[][];
}

/** Every sheet by its id, in the order of the tabs. */
export type Snapshot = ReadonlyMap<string, SheetSnapshot>;

/** "" for blank, and what rich text says. */
export function snapshotOf({ workbook }: Playground): Snapshot {
  return new Map(
    workbook.getSheets().map((sheet) => {
      const rows: Value[][] = Array.from({ length: sheet.getMaxRows() }, () =>
        Array<Value>(sheet.getMaxColumns()).fill(""),
      );
      const cells = sheet.getSheet().getCellMatrix();
      cells.forValue((row, column, cell) => {
        if (!cell) return;
        const value = cell.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, "") : (cell.f ?? cell.v ?? "");
        rows[row]?.splice(column, 1, cell.t === CellValueType.BOOLEAN ? Number(value) === 1 : value);
      });
      return [sheet.getSheetId(), { name: sheet.getSheetName(), rows }];
    }),
  );
}
