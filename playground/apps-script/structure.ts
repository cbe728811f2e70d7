import { ICommandService } from "@univerjs/core";
import { RemoveSheetMutation } from "@univerjs/sheets";
import { type GridChange, onGridChange } from "../univer/grid-changes.ts";
import { changeSpan } from "../univer/spans.ts";
import type { Context } from "./context.ts";

/** Keeps metadata, groups and protections where they belong when rows, columns or sheets come, go or move: whoever does it. */
export function followStructure(context: Context): void {
  const { injector } = context.engine;
  const unitId = context.workbook.getId();
  onGridChange(injector, unitId, (change) => moveMarks(context, change));
  injector.get(ICommandService).onCommandExecuted((command) => {
    const parameters = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (command.id !== RemoveSheetMutation.id || parameters?.unitId !== unitId) return;
    if (parameters.subUnitId) forgetSheet(context, parameters.subUnitId);
  });
}

function moveMarks({ state }: Context, { sheet, kind, change }: GridChange): void {
  state.metadata = state.metadata.flatMap((each) => {
    const { location } = each;
    if (location.kind !== kind || location.sheet !== sheet) return [each];
    const span = changeSpan(location, change);
    return span ? [{ ...each, location: { kind: location.kind, sheet, ...span } }] : [];
  });
  state.groups = state.groups.flatMap((each) => {
    if (each.kind !== kind || each.sheet !== sheet) return [each];
    const span = changeSpan(each, change);
    return span ? [Object.assign(each, span)] : [];
  });
  state.protections = state.protections.flatMap((each) => {
    const { area } = each;
    if (!area || each.sheet !== sheet) return [each];
    const isRow = kind === "ROW";
    const span = changeSpan(
      isRow ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns },
      change,
    );
    if (!span) return [];
    const moved = isRow ? { row: span.start, rows: span.count } : { column: span.start, columns: span.count };
    return [Object.assign(each, { area: { ...area, ...moved } })];
  });
}

function forgetSheet({ state }: Context, sheet: string): void {
  state.metadata = state.metadata.filter((each) => !("sheet" in each.location) || each.location.sheet !== sheet);
  state.groups = state.groups.filter((each) => each.sheet !== sheet);
  state.protections = state.protections.filter((each) => each.sheet !== sheet);
}
