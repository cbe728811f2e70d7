import { cellText, type Grid, isDateCell } from "../table/cell.ts";
import type { CellLayout, TabLayout } from "../table/layout.ts";
import type { HelpText } from "../table/plan-layout.ts";
import { questionOf } from "./guide-rows.ts";
import { isFurtherContacts } from "./seeds.ts";

/** What will stand in a column once the layout's edits are written, by row. `grid` counts as the layout does. */
function standingIn(layout: TabLayout, grid: Grid, field: string): Map<number, string> {
  const column = layout.columns.find((candidate) => candidate.field === field)?.at;
  const standing = new Map<number, string>();
  if (column === undefined) return standing;
  grid.forEach((cells, row) => {
    if (row > layout.headerRow) standing.set(row, cellText(cells[column] ?? ""));
  });
  for (const edit of layout.edits) if (edit.column === column) standing.set(edit.row, cellText(edit.value));
  return standing;
}

/** Cells that are not as the rest of their column: the dates among the answers, and the rows for contacts without a goal. */
export function specialCells(layout: TabLayout, grid: Grid, help: HelpText): CellLayout[] {
  const columnOf = (field: string) => layout.columns.find((column) => column.field === field)?.at ?? 0;
  if (layout.id === "meeting") {
    const ids = standingIn(layout, grid, "id");
    const answer = columnOf("answer");
    return [...standingIn(layout, grid, "question")].flatMap(([row, question]): CellLayout[] => {
      const code = questionOf({ id: ids.get(row) ?? "", question });
      // A day stays one where its question has lost both its words and its id: as text it would be a number.
      const isDay = code === "date" || code === "nextMeeting" || isDateCell(grid[row]?.[answer] ?? "");
      if (!isDay) return [];
      return [{ row, column: answer, form: "date", validation: { kind: "date", help: help.date } }];
    });
  }
  if (layout.id !== "actors") return [];
  return [...standingIn(layout, grid, "goal")]
    .filter(([, goal]) => isFurtherContacts(goal))
    .map(([row]) => ({ row, column: columnOf("goal"), form: "text", validation: null }));
}
