import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { placeOf } from "../range/places.ts";
import { checkLines } from "./lines.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What is hidden. */
export function sheetVisibility(
  context: Context,
  worksheet: Worksheet,
  self: () => Sheet,
): Pick<
  Sheet,
  | "hideColumns"
  | "hideColumn"
  | "showColumns"
  | "unhideColumn"
  | "isColumnHiddenByUser"
  | "hideRows"
  | "hideRow"
  | "showRows"
  | "unhideRow"
  | "isRowHiddenByUser"
  | "isRowHiddenByFilter"
  | "hideSheet"
  | "showSheet"
  | "isSheetHidden"
  | "setHiddenGridlines"
  | "hasHiddenGridlines"
> {
  const change = (edit: () => unknown): Sheet => {
    context.engine.write(edit);
    return self();
  };
  const columns = (show: boolean, column: number, count: number) => {
    checkLines(column + 1, count, worksheet.getMaxColumns());
    change(() => (show ? worksheet.showColumns(column, count) : worksheet.hideColumns(column, count)));
  };
  const rows = (show: boolean, row: number, count: number) => {
    checkLines(row + 1, count, worksheet.getMaxRows());
    change(() => (show ? worksheet.showRows(row, count) : worksheet.hideRows(row, count)));
  };
  return {
    hideColumns: (column: number, count: number = 1) => columns(false, column - 1, count),
    hideColumn: (range: Range) => columns(false, placeOf(range).column, placeOf(range).columns),
    showColumns: (column: number, count: number = 1) => columns(true, column - 1, count),
    unhideColumn: (range: Range) => columns(true, placeOf(range).column, placeOf(range).columns),
    isColumnHiddenByUser: (column: number) => !worksheet.getSheet().getColVisible(column - 1),
    hideRows: (row: number, count: number = 1) => rows(false, row - 1, count),
    hideRow: (range: Range) => rows(false, placeOf(range).row, placeOf(range).rows),
    showRows: (row: number, count: number = 1) => rows(true, row - 1, count),
    unhideRow: (range: Range) => rows(true, placeOf(range).row, placeOf(range).rows),
    isRowHiddenByUser: (row: number) => !worksheet.getSheet().getRowRawVisible(row - 1),
    isRowHiddenByFilter: (row: number) => worksheet.getSheet().isRowFiltered(row - 1),
    hideSheet() {
      const visible = context.workbook.getSheets().filter((each) => !each.isSheetHidden());
      if (visible.length < 2 && !worksheet.isSheetHidden())
        throw new Error("You can't hide all the sheets in a document.");
      return change(() => worksheet.hideSheet());
    },
    showSheet: () => change(() => worksheet.showSheet()),
    isSheetHidden: () => worksheet.isSheetHidden(),
    setHiddenGridlines: (hidden: boolean) => change(() => worksheet.setHiddenGridlines(hidden)),
    hasHiddenGridlines: () => worksheet.hasHiddenGridLines(),
  };
}
