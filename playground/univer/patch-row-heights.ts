import { ICommandService, type Injector } from "@univerjs/core";
import { type ISetWorksheetRowAutoHeightMutationParams, SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import type { Workbook } from "./workbook.ts";

/** A row that grows with its content is never lower than the height it was given, as in Google Sheets; Univer knows one or the other. */
export function patchRowHeights(injector: Injector, workbook: Workbook): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetRowAutoHeightMutation.id) return;
    const { subUnitId, rowsAutoHeightInfo } = params as ISetWorksheetRowAutoHeightMutationParams;
    const rows = workbook.getSheetBySheetId(subUnitId)?.getSheet().getRowManager();
    for (const info of rowsAutoHeightInfo) {
      const { h } = rows?.getRow(info.row) ?? {};
      if (h !== undefined) info.autoHeight = Math.max(h, info.autoHeight ?? 0);
    }
  });
}
