import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";

/** The sheet of that name; as on Google, the case of letters does not matter. */
export function sheetNamed(context: Context, name: string): Worksheet | null {
  const wanted = name.toLowerCase();
  return context.workbook.getSheets().find((each) => each.getSheetName().toLowerCase() === wanted) ?? null;
}
