import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { placeOf } from "../range/places.ts";
import { checkLines, outOfBounds } from "./lines.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods =
  | `insert${"Rows" | "Columns"}`
  | `insert${"Row" | "Rows" | "Column" | "Columns"}${"After" | "Before"}`
  | `delete${"Row" | "Rows" | "Column" | "Columns"}`
  | `move${"Rows" | "Columns"}`;

/** Rows and columns that come, go and move. */
export function sheetStructure(context: Context, worksheet: Worksheet, self: () => Sheet): Pick<Sheet, Methods> {
  const { engine } = context;
  const change = (edit: () => unknown): Sheet => {
    engine.write(edit);
    return self();
  };
  /** Univer looks for what must follow a deletion (notes, drop-downs, formats) in the active sheet: so this one is, for that moment. */
  const deleting = (edit: () => unknown): Sheet => {
    const model = context.workbook.getWorkbook();
    const shadowed = Object.getOwnPropertyDescriptor(model, "getActiveSheet");
    Object.defineProperty(model, "getActiveSheet", { configurable: true, value: () => worksheet.getSheet() });
    try {
      return change(edit);
    } finally {
      if (shadowed) Object.defineProperty(model, "getActiveSheet", shadowed);
      else Reflect.deleteProperty(model, "getActiveSheet");
    }
  };
  const insertRows = (at: number, howMany: number) => {
    if (at < 0 || howMany < 1) throw outOfBounds();
    checkLines(Math.max(1, at), 1, worksheet.getMaxRows());
    const size = worksheet.getMaxRows();
    // Univer inserts before a row only: behind the last one the sheet just grows.
    return change(() => (at === size ? worksheet.setRowCount(size + howMany) : worksheet.insertRows(at, howMany)));
  };
  const insertColumns = (at: number, howMany: number) => {
    if (at < 0 || howMany < 1) throw outOfBounds();
    checkLines(Math.max(1, at), 1, worksheet.getMaxColumns());
    const size = worksheet.getMaxColumns();
    return change(() =>
      at === size ? worksheet.setColumnCount(size + howMany) : worksheet.insertColumns(at, howMany),
    );
  };
  const deleteRows = (row: number, howMany: number) => {
    checkLines(row, howMany, worksheet.getMaxRows());
    if (howMany === worksheet.getMaxRows()) throw new Error("You can't delete all the rows on the sheet.");
    const frozen = worksheet.getFreeze().ySplit;
    if (row <= frozen + 1 && row + howMany - 1 === worksheet.getMaxRows() && frozen > 0) throw onlyFrozen("rows");
    return deleting(() => worksheet.deleteRows(row - 1, howMany));
  };
  const deleteColumns = (column: number, howMany: number) => {
    checkLines(column, howMany, worksheet.getMaxColumns());
    if (howMany === worksheet.getMaxColumns()) throw new Error("You can't delete all the columns on the sheet.");
    const frozen = worksheet.getFreeze().xSplit;
    if (column <= frozen + 1 && column + howMany - 1 === worksheet.getMaxColumns() && frozen > 0)
      throw onlyFrozen("columns");
    return deleting(() => worksheet.deleteColumns(column - 1, howMany));
  };
  return {
    insertRows: (row: number, howMany: number = 1) => void insertRows(row - 1, howMany),
    insertRowAfter: (row: number) => insertRows(row, 1),
    insertRowBefore: (row: number) => insertRows(row - 1, 1),
    insertRowsAfter: (row: number, howMany: number) => insertRows(row, howMany),
    insertRowsBefore: (row: number, howMany: number) => insertRows(row - 1, howMany),
    insertColumns: (column: number, howMany: number = 1) => void insertColumns(column - 1, howMany),
    insertColumnAfter: (column: number) => insertColumns(column, 1),
    insertColumnBefore: (column: number) => insertColumns(column - 1, 1),
    insertColumnsAfter: (column: number, howMany: number) => insertColumns(column, howMany),
    insertColumnsBefore: (column: number, howMany: number) => insertColumns(column - 1, howMany),
    deleteRow: (row: number) => deleteRows(row, 1),
    deleteRows: (row: number, howMany: number) => void deleteRows(row, howMany),
    deleteColumn: (column: number) => deleteColumns(column, 1),
    deleteColumns: (column: number, howMany: number) => void deleteColumns(column, howMany),
    moveRows(rows: Range, destination: number) {
      const { row, rows: count } = placeOf(rows);
      change(() => worksheet.moveRows(worksheet.getRange(row, 0, count, worksheet.getMaxColumns()), destination - 1));
    },
    moveColumns(columns: Range, destination: number) {
      const { column, columns: count } = placeOf(columns);
      change(() =>
        worksheet.moveColumns(worksheet.getRange(0, column, worksheet.getMaxRows(), count), destination - 1),
      );
    },
  };
}

const onlyFrozen = (what: "rows" | "columns") =>
  new Error(`Sorry, it is not possible to delete all non-frozen ${what}.`);
