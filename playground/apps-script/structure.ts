import { ICommandService } from "@univerjs/core";
import type { IReorderRangeMutationParams } from "@univerjs/sheets";
import { CopySheetCommand, InsertSheetMutation, RemoveSheetMutation, ReorderRangeMutation } from "@univerjs/sheets";
import { orderCopiedFormats } from "../univer/copied-formats.ts";
import { onGridChange } from "../univer/grid-changes.ts";
import { removeNamesWithSheet } from "../univer/remove-names.ts";
import type { Context } from "./context.ts";
import { hideFilteredRows } from "./marks/filtered-rows.ts";
import { copyMarks, forgetSheet, moveMarks, reorderHidden } from "./marks/follow.ts";
import { recordMarks } from "./marks/history.ts";

/** Keeps what sticks to sheets, rows and columns where it belongs when they come, go or move: whoever does it, undo included. */
export function followStructure(context: Context): void {
  const { engine, state, workbook } = context;
  const { injector } = engine;
  const unitId = workbook.getId();
  const commands = injector.get(ICommandService);
  const record = recordMarks(context);
  hideFilteredRows(context);
  orderCopiedFormats(injector, workbook);
  removeNamesWithSheet(injector, workbook);
  onGridChange(injector, unitId, (change) => record(() => moveMarks(state, change)));

  let copied: string | null = null;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === CopySheetCommand.id) copied = subUnitOf(params) ?? workbook.getActiveSheet().getSheetId();
  });
  commands.onCommandExecuted(({ id, params }) => {
    if ((params as { unitId?: string } | undefined)?.unitId !== unitId) return;
    const removed = id === RemoveSheetMutation.id ? subUnitOf(params) : undefined;
    if (removed) record(() => forgetSheet(state, removed));
    const reordered = id === ReorderRangeMutation.id ? (params as IReorderRangeMutationParams) : undefined;
    if (reordered) record(() => reorderHidden(state, reordered.subUnitId, reordered.order));
    if (id !== InsertSheetMutation.id) return;
    const source = copied;
    copied = null;
    const made = (params as { sheet?: { id?: string } }).sheet?.id;
    if (source && made) record(() => copyMarks(state, source, made, !engine.writing));
  });
}

const subUnitOf = (params: object | undefined) => (params as { subUnitId?: string } | undefined)?.subUnitId;
