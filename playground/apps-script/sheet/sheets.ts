import type { Worksheet } from "../../univer/workbook.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const worksheets = new WeakMap<object, Worksheet>();

export const rememberSheet = (sheet: Sheet, worksheet: Worksheet) => worksheets.set(sheet, worksheet);

/** Univer's sheet behind one that a script hands in. */
export function worksheetOf(sheet: Sheet): Worksheet {
  const worksheet = worksheets.get(sheet);
  if (!worksheet) throw new Error("The parameters don't match the method signature: a Sheet was expected.");
  return worksheet;
}
