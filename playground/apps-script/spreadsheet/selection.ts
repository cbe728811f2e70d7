import type { Context } from "../context.ts";
import { placeOf } from "../range/places.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the person has selected. */
export function spreadsheetSelection(
  context: Context,
): Pick<Spreadsheet, "getActiveRange" | "getActiveCell" | "getCurrentCell" | "setActiveRange" | "setCurrentCell"> {
  const { workbook } = context;
  const active = () => {
    const sheet = workbook.getActiveSheet();
    const range = workbook.getActiveRange();
    if (!range) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    return {
      sheet,
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    };
  };
  const current = () => {
    const cell = workbook.getActiveCell();
    const at = cell ? { row: cell.getRow(), column: cell.getColumn() } : {};
    return context.range({ ...active(), ...at, rows: 1, columns: 1 });
  };
  const select = (range: Range) => {
    placeOf(range);
    return range.activate();
  };
  return {
    getActiveRange: () => context.range(active()),
    getActiveCell: current,
    getCurrentCell: current,
    setActiveRange: select,
    setCurrentCell: select,
  };
}
