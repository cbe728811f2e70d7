import { type ICellData, ICommandService, type Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { Workbook } from "./workbook.ts";

/** Texts, and names of tabs that are quoted. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CALL = /([\p{L}_][\p{L}\d_.]*)\s*\(/gu;
const LIST = /\{[^{}]*\}/g;

/** What the engine does not know in a formula: functions by their names, and a semicolon between arguments. */
export function unknownIn(formula: string, knows: (name: string) => boolean): string[] {
  const bare = formula.replace(QUOTED, "");
  const names = [...bare.matchAll(CALL)].map(([, name = ""]) => name.toUpperCase()).filter((name) => !knows(name));
  return [...new Set([...names, ...(bare.replace(LIST, "").includes(";") ? [";"] : [])])];
}

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData | null>> | undefined>>;

/** Tells, once for all that is written in one go, where the first formula stands that the engine cannot work out. */
export function watchFormulas(
  injector: Injector,
  workbook: Workbook,
  tell: (a1: string, unknown: readonly string[]) => void,
): void {
  const functions = injector.get(IFunctionService);
  const knows = (name: string) => functions.hasExecutor(name);
  injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || (options && "fromFormula" in options)) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const sheet = unitId === workbook.getId() && workbook.getSheetBySheetId(subUnitId);
    if (!sheet || !cellValue) return;
    for (const [row, cells] of Object.entries(cellValue as Cells))
      for (const [column, cell] of Object.entries(cells ?? {})) {
        const unknown = cell?.f ? unknownIn(cell.f, knows) : [];
        if (unknown.length > 0) return tell(sheet.getRange(Number(row), Number(column)).getA1Notation(), unknown);
      }
  });
}
