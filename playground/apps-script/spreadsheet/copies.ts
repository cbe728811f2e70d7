import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { sheetNamed } from "./named-sheet.ts";

/** A copy of a sheet at a place (from 0), with what sticks to it; who looks at which sheet stays as it is. */
export function copySheet({ engine, workbook }: Context, source: Worksheet, name: string, index: number): Worksheet {
  return engine.write(() => {
    const active = workbook.getActiveSheet();
    const copy = workbook.duplicateSheet(source);
    copy.setName(name);
    workbook.setActiveSheet(copy);
    workbook.moveActiveSheet(index);
    workbook.setActiveSheet(active);
    return copy;
  });
}

/** What Google calls a copy in a German spreadsheet. */
export function copyName(context: Context, source: Worksheet): string {
  const name = `Kopie von ${source.getSheetName()}`;
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? name : `${name} ${number}`;
    if (!sheetNamed(context, numbered)) return numbered;
  }
}
