import type { Worksheet } from "../../univer/workbook.ts";
import { parseColor } from "../color.ts";
import type { Context } from "../context.ts";
import { copyName, copySheet } from "../spreadsheet/copies.ts";
import { checkSheetName } from "./names.ts";
import { sheetNumber } from "./number.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Name, place among the tabs, and colour. */
export function sheetIdentity(
  context: Context,
  worksheet: Worksheet,
  self: () => Sheet,
): Pick<
  Sheet,
  | "getName"
  | "getSheetName"
  | "setName"
  | "getSheetId"
  | "getIndex"
  | "getParent"
  | "activate"
  | "setTabColor"
  | "getTabColor"
  | "copyTo"
> {
  const { engine } = context;
  return {
    getName: () => worksheet.getSheetName(),
    getSheetName: () => worksheet.getSheetName(),
    setName(name: string) {
      if (name === worksheet.getSheetName()) return self();
      checkSheetName(context, name);
      engine.write(() => worksheet.setName(name));
      return self();
    },
    getSheetId: () => sheetNumber(worksheet.getSheetId()),
    getIndex: () => worksheet.getIndex() + 1,
    getParent: () => context.spreadsheet(),
    activate() {
      engine.write(() => worksheet.activate());
      return self();
    },
    setTabColor(color: string | null) {
      engine.write(() => worksheet.setTabColor(parseColor(color) ?? ""));
      return self();
    },
    copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
      if (spreadsheet.getId() !== context.workbook.getId())
        throw new Error("Sheet.copyTo another spreadsheet is not in the stand-in");
      const last = context.workbook.getSheets().length;
      return context.sheet(copySheet(context, worksheet, copyName(context, worksheet), last));
    },
    getTabColor: () => worksheet.getTabColor() || null,
  };
}
