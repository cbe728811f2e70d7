import { type ICommandInfo, ICommandService, type IDisposable, type Injector, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Change, Span } from "./spans.ts";

/** Rows or columns of one sheet that came, went or moved. */
export interface GridChange {
  sheet: string;
  kind: "ROW" | "COLUMN";
  change: Change;
}

/** Tells of every change of rows and columns, whoever makes it. */
export function onGridChange(injector: Injector, unitId: string, heard: (change: GridChange) => void): IDisposable {
  return injector.get(ICommandService).onCommandExecuted((command) => {
    const parameters = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (!parameters?.subUnitId || parameters.unitId !== unitId) return;
    const found = changeOf(command, parameters);
    if (found) heard({ sheet: parameters.subUnitId, ...found });
  });
}

function changeOf({ id }: Readonly<ICommandInfo>, parameters: object): Omit<GridChange, "sheet"> | null {
  const given = parameters as Partial<Record<"range" | "sourceRange" | "targetRange", IRange>>;
  const { range, sourceRange, targetRange } = given;
  if (range) {
    if (id === InsertRowMutation.id) return { kind: "ROW", change: { type: "insert", ...rows(range) } };
    if (id === InsertColMutation.id) return { kind: "COLUMN", change: { type: "insert", ...columns(range) } };
    if (id === RemoveRowMutation.id) return { kind: "ROW", change: { type: "remove", ...rows(range) } };
    if (id === RemoveColMutation.id) return { kind: "COLUMN", change: { type: "remove", ...columns(range) } };
  }
  if (sourceRange && targetRange) {
    if (id === MoveRowsMutation.id)
      return { kind: "ROW", change: { type: "move", ...rows(sourceRange), to: targetRange.startRow } };
    if (id === MoveColsMutation.id)
      return { kind: "COLUMN", change: { type: "move", ...columns(sourceRange), to: targetRange.startColumn } };
  }
  return null;
}

const rows = (range: IRange): Span => ({ start: range.startRow, count: range.endRow - range.startRow + 1 });
const columns = (range: IRange): Span => ({ start: range.startColumn, count: range.endColumn - range.startColumn + 1 });
