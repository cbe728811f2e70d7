import { nameKey } from "../../table/cell.ts";
import type { Remark } from "../state.ts";
import { firstRowOf, type Reading } from "./reading.ts";

/** Step 2 of the guide: each goal that is pursued wants an actor, an important one among them, and a "what for". */
export function openActors(reading: Reading): Remark[] {
  const { book, words, rows, listed, plain, isBad } = reading;
  if (book.tabs.actors === null) return [];
  const named = rows("actors");
  const spots = (list: typeof named, field: string) =>
    list.map((row) => ({ tab: "actors" as const, row: row.at, field, name: row.name })).filter((spot) => !isBad(spot));
  const pursued = rows("goals").filter((goal) => goal.pursued);
  const pursuedKeys = new Set(pursued.map((goal) => nameKey(goal.name)));
  const byGoal = new Map<string, typeof named>();
  for (const row of named) {
    const key = nameKey(row.goal);
    const group = byGoal.get(key);
    if (group) group.push(row);
    else byGoal.set(key, [row]);
  }
  const actorsFor = (goal: string) => byGoal.get(nameKey(goal)) ?? [];
  const known = new Set(rows("reflection").map((row) => nameKey(row.name)));
  if (named.length === 0) return plain(true, words.noActor, firstRowOf(reading, "actors", "name"));
  return [
    ...listed(
      words.goalWithoutActor,
      pursued
        .filter((goal) => actorsFor(goal.name).length === 0)
        .map((goal) => ({ ...preparedFor(reading, goal), name: goal.name })),
    ),
    ...listed(
      words.goalWithoutKeyActor,
      pursued.flatMap((goal) => {
        const [first, ...others] = actorsFor(goal.name);
        return first === undefined || [first, ...others].some((row) => row.key)
          ? []
          : [{ tab: "actors" as const, row: first.at, field: "key", name: goal.name }];
      }),
    ),
    ...listed(
      words.actorWithoutPurpose,
      spots(
        named.filter((row) => row.purpose === "" && pursuedKeys.has(nameKey(row.goal))),
        "purpose",
      ),
    ),
    ...listed(
      words.actorNotTakenOver,
      spots(
        named.filter((row) => !known.has(nameKey(row.name))),
        "name",
      ),
    ),
  ];
}

/** Where an actor for this goal is to be entered: the row that is prepared for it in tab 2, or else the goal itself. */
function preparedFor({ book }: Reading, goal: { at: number; name: string }) {
  const content = book.tabs.actors;
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
