import { ICommandService, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import type { Context } from "./context.ts";
import { type Change, changeSpan, type Span } from "./spans.ts";

type Kind = "ROW" | "COLUMN";

/** Keeps metadata, groups and protections where they belong when rows, columns or sheets come, go or move: whoever does it. */
export function followStructure(context: Context): void {
  const commands = context.engine.injector.get(ICommandService);
  commands.onCommandExecuted((command) => {
    const parameters = command.params as { unitId?: string; subUnitId?: string } | undefined;
    const sheet = parameters?.subUnitId;
    if (!sheet || parameters.unitId !== context.workbook.getId()) return;
    if (command.id === RemoveSheetMutation.id) return forgetSheet(context, sheet);
    const found = changeOf(command.id, parameters);
    if (found) moveMarks(context, sheet, found.kind, found.change);
  });
}

function changeOf(id: string, parameters: object): { kind: Kind; change: Change } | null {
  const { range, sourceRange, targetRange } = parameters as Partial<
    Record<"range" | "sourceRange" | "targetRange", IRange>
  >;
  switch (id) {
    case InsertRowMutation.id:
      return range ? { kind: "ROW", change: { type: "insert", ...rows(range) } } : null;
    case InsertColMutation.id:
      return range ? { kind: "COLUMN", change: { type: "insert", ...columns(range) } } : null;
    case RemoveRowMutation.id:
      return range ? { kind: "ROW", change: { type: "remove", ...rows(range) } } : null;
    case RemoveColMutation.id:
      return range ? { kind: "COLUMN", change: { type: "remove", ...columns(range) } } : null;
    case MoveRowsMutation.id:
      if (!sourceRange || !targetRange) return null;
      return { kind: "ROW", change: { type: "move", ...rows(sourceRange), to: targetRange.startRow } };
    case MoveColsMutation.id:
      if (!sourceRange || !targetRange) return null;
      return { kind: "COLUMN", change: { type: "move", ...columns(sourceRange), to: targetRange.startColumn } };
    default:
      return null;
  }
}

const rows = (range: IRange): Span => ({ start: range.startRow, count: range.endRow - range.startRow + 1 });
const columns = (range: IRange): Span => ({ start: range.startColumn, count: range.endColumn - range.startColumn + 1 });

function moveMarks({ state }: Context, sheet: string, kind: Kind, change: Change): void {
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
