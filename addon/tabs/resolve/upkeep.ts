import { RHYTHM_DAYS } from "../../../model/upkeep.ts";
import { nameKey } from "../../table/cell.ts";
import type { Book } from "../book.ts";
import { levelOfMeasure } from "../measures.ts";
import { type Problem, problemAt } from "../problem.ts";
import { closestOf } from "./closest.ts";
import type { Actor, Upkeep } from "./resolved.ts";
import type { Team } from "./team.ts";

/** The rows of tab 4 whose actor is known. */
export function resolveUpkeep(book: Book, actors: ReadonlyMap<string, Actor>, team: Team) {
  const closest = closestOf([...new Set([...actors.values()].map(({ name }) => name))]);
  const problems: Problem[] = [];
  const upkeep: Upkeep[] = [];
  for (const row of book.tabs.upkeep?.rows ?? []) {
    if (row.actor === "") continue;
    const { at, id, measure, last, next } = row;
    const owner = team.find(row.owner, "upkeep", at, "owner");
    const actor = actors.get(nameKey(row.actor));
    if (!actor) problems.push(problemAt("unknown_actor", "upkeep", at, "actor", row.actor, closest(row.actor)));
    problems.push(...owner.problems);
    if (last !== null && next !== null && next < last)
      problems.push(problemAt("next_before_last", "upkeep", at, "next", next, last));
    if (!actor) continue;
    const level = row.level ?? levelOfMeasure(measure);
    const intervalDays = row.rhythm && RHYTHM_DAYS[row.rhythm];
    upkeep.push({ at, id, actor, measure, level, intervalDays, last, next, owner: owner.person });
  }
  return { upkeep, problems };
}
