import { NEW_SHEET } from "../../univer/empty-workbook.ts";
import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { rangeByA1 } from "../sheet/grid.ts";
import { checkSheetName } from "../sheet/names.ts";
import { sheetNumber } from "../sheet/number.ts";
import { worksheetOf } from "../sheet/sheets.ts";
import { copyName, copySheet } from "./copies.ts";
import { sheetNamed } from "./named-sheet.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs. */
export function spreadsheetSheets(
  context: Context,
): Pick<
  Spreadsheet,
  | "getSheets"
  | "getNumSheets"
  | "getSheetByName"
  | "getSheetById"
  | "getActiveSheet"
  | "setActiveSheet"
  | "insertSheet"
  | "deleteSheet"
  | "deleteActiveSheet"
  | "duplicateActiveSheet"
  | "moveActiveSheet"
  | "getRange"
> {
  const { workbook, engine } = context;
  const activate = (sheet: Sheet) => {
    engine.write(() => workbook.setActiveSheet(worksheetOf(sheet)));
    return sheet;
  };
  const remove = (worksheet: Worksheet) => {
    const id = worksheet.getSheetId();
    const others = workbook.getSheets().filter((each) => each.getSheetId() !== id && !each.isSheetHidden());
    const neighbour = others.find((each) => each.getIndex() > worksheet.getIndex()) ?? others.at(-1);
    if (!neighbour) throw new Error("You can't remove all the visible sheets in a document.");
    // Univer's page shows another tab only a moment later, and fails at a script's writes until then.
    if (workbook.getActiveSheet().getSheetId() === id) engine.write(() => workbook.setActiveSheet(neighbour));
    if (!engine.write(() => workbook.deleteSheet(worksheet))) throw new Error("The sheet could not be deleted.");
  };
  return {
    getSheets: () => workbook.getSheets().map(context.sheet),
    getNumSheets: () => workbook.getSheets().length,
    getSheetByName(name: string) {
      const found = sheetNamed(context, name);
      return found && context.sheet(found);
    },
    getSheetById(id: number) {
      const found = workbook.getSheets().find((each) => sheetNumber(each.getSheetId()) === id);
      return found ? context.sheet(found) : null;
    },
    getActiveSheet: () => context.sheet(workbook.getActiveSheet()),
    setActiveSheet: activate,
    /** Also activates the new tab, after the active one where no place is given. */
    insertSheet(...given: unknown[]) {
      const name = given.find((each) => typeof each === "string");
      const index = given.find((each) => typeof each === "number") ?? workbook.getActiveSheet().getIndex() + 1;
      const options = given.find((each) => typeof each === "object" && each !== null) as
        | { template?: Sheet }
        | undefined;
      const title = name ?? freeName(context);
      checkSheetName(context, title);
      if (index < 0 || index > workbook.getSheets().length) throw new Error("The sheet index is out of bounds.");
      if (options?.template)
        return activate(context.sheet(copySheet(context, worksheetOf(options.template), title, index)));
      return activate(context.sheet(engine.write(() => workbook.insertSheet(title, { index, sheet: NEW_SHEET }))));
    },
    deleteSheet: (sheet: Sheet) => remove(worksheetOf(sheet)),
    deleteActiveSheet() {
      remove(workbook.getActiveSheet());
      return context.sheet(workbook.getActiveSheet());
    },
    duplicateActiveSheet() {
      const source = workbook.getActiveSheet();
      const copy = copySheet(context, source, copyName(context, source), source.getIndex() + 1);
      return activate(context.sheet(copy));
    },
    moveActiveSheet(position: number) {
      if (position < 1 || position > workbook.getSheets().length) throw new Error("The sheet index is out of bounds.");
      engine.write(() => workbook.moveActiveSheet(position - 1));
    },
    getRange: (a1: string) => rangeByA1(context, workbook.getActiveSheet(), a1),
  };
}

function freeName(context: Context): string {
  for (let number = context.workbook.getSheets().length + 1; ; number++) {
    const name = `Tabellenblatt${number}`;
    if (!sheetNamed(context, name)) return name;
  }
}
