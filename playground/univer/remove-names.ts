import type { Injector } from "@univerjs/core";
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import { RemoveSheetCommand, SheetInterceptorService } from "@univerjs/sheets";
import type { Workbook } from "./workbook.ts";

/** Univer keeps the named ranges of a tab that is deleted, and would give them to the next tab of that name: they go, and come back. */
export function removeNamesWithSheet(injector: Injector, workbook: Workbook): void {
  const unitId = workbook.getId();
  const names = injector.get(IDefinedNamesService);
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations({ id, params }) {
      const given = params as { unitId?: string; subUnitId?: string } | undefined;
      const sheet = given?.subUnitId ? workbook.getSheetBySheetId(given.subUnitId) : null;
      if (id !== RemoveSheetCommand.id || given?.unitId !== unitId || !sheet) return { redos: [], undos: [] };
      const gone = Object.values(names.getDefinedNameMap(unitId) ?? {}).filter(
        ({ formulaOrRefString }) => deserializeRangeWithSheet(formulaOrRefString).sheetName === sheet.getSheetName(),
      );
      return {
        redos: gone.map((name) => ({ id: RemoveDefinedNameMutation.id, params: { ...name, unitId } })),
        undos: gone.map((name) => ({ id: SetDefinedNameMutation.id, params: { ...name, unitId } })),
      };
    },
  });
}
