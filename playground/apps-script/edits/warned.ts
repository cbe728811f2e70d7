import type { Context } from "../context.ts";
import type { Protected } from "../state.ts";
import type { ChangedCells } from "./changed-cells.ts";

/** The first protection, of those that only warn, whose cells are among the changed ones. */
export function warnedOf({ state }: Context, changes: readonly ChangedCells[]): Protected | undefined {
  const places = changes.flatMap((change) => (change.from ? [change, change.from] : [change]));
  return state.protections.find((each) => each.warningOnly && places.some((place) => touches(each, place)));
}

function touches({ sheet, area }: Protected, change: Pick<ChangedCells, "sheet" | "area">): boolean {
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
