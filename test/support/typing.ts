import { CellValueType, ICommandService } from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import "@univerjs/sheets-data-validation/facade";
import type { Headless } from "../../playground/univer/headless.ts";

/**
 * A person types into a cell: through the same interceptors and command as Univer's cell editor, and taken back where a reject rule
 * forbids it. Returns whether it stayed.
 */
export async function typeInto({ workbook }: Headless, sheetName: string, a1: string, typed: string): Promise<boolean> {
  const sheet = workbook.getSheetByName(sheetName);
  if (!sheet) throw new Error(`No sheet is named ${sheetName}`);
  const injector = sheet.getInject();
  const commands = injector.get(ICommandService);
  const at = sheet.getRange(a1);
  const [row, column] = [at.getRow(), at.getColumn()];
  const [unitId, subUnitId] = [workbook.getId(), sheet.getSheetId()];
  const before = structuredClone(sheet.getSheet().getCellRaw(row, column) ?? null);
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const content = { f: null, si: null, p: null, t: null };
  const cell = typed.startsWith("=")
    ? { ...content, f: typed, v: null }
    : typed.startsWith("'")
      ? { ...content, v: typed.slice(1), t: CellValueType.FORCE_STRING }
      : { ...content, v: typed === "" ? null : typed };
  const interceptors = injector.get(SheetInterceptorService);
  const value = interceptors.onWriteCell(workbook.getWorkbook(), sheet.getSheet(), row, column, cell);
  commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, range, value });
  const rule = at.getDataValidation();
  if (rule?.rule.errorStyle !== 1 || typed === "") return true;
  const status = await injector.get(SheetsDataValidationValidatorService).validatorCell(unitId, subUnitId, row, column);
  if (status !== "invalid") return true;
  // As the editor's rollback: the mutation alone, which counts as no edit.
  commands.syncExecuteCommand("sheet.mutation.set-range-values", {
    unitId,
    subUnitId,
    cellValue: { [row]: { [column]: before ?? { v: null, f: null, si: null, p: null, t: null } } },
  });
  return false;
}
