import type { ICommandInfo, IRange } from "@univerjs/core";
import {
  type IMoveColumnsMutationParams,
  type IMoveRangeMutationParams,
  type IMoveRowsMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";

/** Cells of a sheet that a mutation changes, as the smallest rectangle around them. */
export interface ChangedCells {
  sheet: string;
  area: IRange;
  /** What is in the cells, the same as it comes from elsewhere, their looks alone, or the rows and columns themselves. */
  what: "content" | "moved" | "look" | "grid";
  /** Where moved cells were. */
  from?: { sheet: string; area: IRange };
}

/** Formulas follow all of these, and what is taken back brings its cells along: neither is an edit of cells. */
const GRID: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);
const NOWHERE: IRange = { startRow: -1, endRow: -1, startColumn: -1, endColumn: -1 };

/** What a mutation changes; null where that is nothing that people edit. */
export function changedCells({ id, params }: Readonly<ICommandInfo>): ChangedCells | null {
  if (id === SetRangeValuesMutation.id) return writtenCells(params as ISetRangeValuesMutationParams);
  if (id === MoveRangeMutation.id) {
    const { from, fromRange, to, toRange } = params as IMoveRangeMutationParams;
    return { sheet: to.subUnitId, area: toRange, what: "moved", from: { sheet: from.subUnitId, area: fromRange } };
  }
  if (id === MoveRowsMutation.id) return movedLines(params as IMoveRowsMutationParams, "Row");
  if (id === MoveColsMutation.id) return movedLines(params as IMoveColumnsMutationParams, "Column");
  if (!GRID.has(id)) return null;
  const { subUnitId = "", range = NOWHERE } = (params ?? {}) as { subUnitId?: string; range?: IRange };
  return { sheet: subUnitId, area: range, what: "grid" };
}

/** Rows or columns where they have landed: they go before the target, counted before the move. */
function movedLines(
  { subUnitId, sourceRange, targetRange }: IMoveRowsMutationParams,
  kind: "Row" | "Column",
): ChangedCells {
  const [start, end] = [`start${kind}`, `end${kind}`] as const;
  const count = sourceRange[end] - sourceRange[start] + 1;
  const landing = targetRange[start] > sourceRange[start] ? targetRange[start] - count : targetRange[start];
  return { sheet: subUnitId, area: { ...sourceRange, [start]: landing, [end]: landing + count - 1 }, what: "moved" };
}

type Cells = Readonly<Record<number, object | null>> | undefined;

function writtenCells({ subUnitId, cellValue }: ISetRangeValuesMutationParams): ChangedCells | null {
  let content: IRange | null = null;
  let look: IRange | null = null;
  for (const [row, cells] of Object.entries((cellValue ?? {}) as Record<string, Cells>))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const at = Number(column);
      const one = { startRow: Number(row), endRow: Number(row), startColumn: at, endColumn: at };
      if (!cell || "v" in cell || "f" in cell || "p" in cell) content = around(content, one);
      else look = around(look, one);
    }
  if (content) return { sheet: subUnitId, area: content, what: "content" };
  return look && { sheet: subUnitId, area: look, what: "look" };
}

/** The smallest rectangle around two. */
export function around(one: IRange | null, other: IRange): IRange {
  if (!one) return other;
  return {
    startRow: Math.min(one.startRow, other.startRow),
    endRow: Math.max(one.endRow, other.endRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endColumn: Math.max(one.endColumn, other.endColumn),
  };
}
