import type { Context } from "../context.ts";
import type { Protected } from "../state.ts";
import type { ChangedCells } from "./changed-cells.ts";

/** The first protection, of those that only warn, whose cells are among the changed ones. */
export function warnedOf({ state }: Context, changes: readonly ChangedCells[]): Protected | undefined {
  return state.protections.find((each) => each.warningOnly && changes.some((change) => touches(each, change)));
}

function touches({ sheet, area }: Protected, change: ChangedCells): boolean {
  if (sheet !== change.sheet) return false;
  if (!area) return true;
  const { startRow, endRow, startColumn, endColumn } = change.area;
  return (
    startRow < area.row + area.rows &&
    area.row <= endRow &&
    startColumn < area.column + area.columns &&
    area.column <= endColumn
  );
}
