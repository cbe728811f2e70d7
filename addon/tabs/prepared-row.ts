import { nameKey } from "../table/cell.ts";
import type { Book } from "./book.ts";
import type { Goal } from "./resolve/resolved.ts";

/** Where an actor for this goal is to be entered: the row that is prepared for it in tab 2, or else the goal itself. */
export function preparedRow({ tabs }: Book, goal: Goal) {
  const content = tabs.actors;
  const { goal: column, name } = content?.location.columns ?? {};
  const row =
    content?.grid.findIndex(
      (cells, at) =>
        at > content.location.headerRow &&
        nameKey(String(cells[column ?? -1] ?? "")) === nameKey(goal.name) &&
        cells[name ?? -1] === "",
    ) ?? -1;
  return row < 0
    ? { tab: "goals" as const, row: goal.at, field: "name" }
    : { tab: "actors" as const, row, field: "name" };
}
