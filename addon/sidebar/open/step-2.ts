import { nameKey } from "../../table/cell.ts";
import { preparedRow } from "../../tabs/prepared-row.ts";
import type { Remark } from "../state.ts";
import { firstRowOf, type Reading } from "./reading.ts";

/** Step 2 of the guide: each goal that is pursued wants an actor, an important one among them, and a "what for". */
export function openActors(reading: Reading): Remark[] {
  const { book, resolved, words, rows, listed, plain, isBad } = reading;
  if (book.tabs.actors === null) return [];
  const named = resolved.actors.flatMap(({ namedAt, ...actor }) => (namedAt === null ? [] : [{ ...actor, namedAt }]));
  if (named.length === 0) return plain(true, words.noActor, firstRowOf(reading, "actors", "name"));
  const pursued = resolved.goals.filter((goal) => goal.pursued);
  const pursuedKeys = new Set(pursued.map((goal) => nameKey(goal.name)));
  const served = new Set(named.flatMap((actor) => actor.goals));
  const keyed = new Set(
    rows("actors")
      .filter((row) => row.key)
      .map((row) => nameKey(row.goal)),
  );
  const firstFor = new Map(
    rows("actors")
      .map((row) => [nameKey(row.goal), row.at] as const)
      .reverse(),
  );
  const spot = (row: number, field: string, name: string) => ({ tab: "actors" as const, row, field, name });
  return [
    ...listed(
      words.goalWithoutActor,
      pursued.filter((goal) => !served.has(goal)).map((goal) => ({ ...preparedRow(book, goal), name: goal.name })),
    ),
    ...listed(
      words.goalWithoutKeyActor,
      pursued
        .filter((goal) => served.has(goal) && !keyed.has(nameKey(goal.name)))
        .map((goal) => spot(firstFor.get(nameKey(goal.name)) ?? 0, "key", goal.name)),
    ),
    ...listed(
      words.actorWithoutPurpose,
      rows("actors")
        .filter((row) => row.purpose === "" && pursuedKeys.has(nameKey(row.goal)))
        .map((row) => spot(row.at, "purpose", row.name))
        .filter((each) => !isBad(each)),
    ),
    ...listed(
      words.actorNotTakenOver,
      named.filter(({ at }) => at === null).map(({ namedAt, name }) => spot(namedAt, "name", name)),
    ),
  ];
}
