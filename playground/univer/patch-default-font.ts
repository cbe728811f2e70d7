import { DEFAULT_STYLES } from "@univerjs/core";
import { NEW_SHEET } from "./empty-workbook.ts";

/** Univer draws drop-downs in its own default of 11 pt where a cell names no size, whatever the sheet's default is. */
export function patchDefaultFont(): void {
  Object.assign(DEFAULT_STYLES, { ff: NEW_SHEET.defaultStyle.ff, fs: NEW_SHEET.defaultStyle.fs });
}
