import { nameKey } from "../../table/cell.ts";
import type { Book } from "../book.ts";
import { type Problem, problemAt } from "../problem.ts";
import type { Goals } from "./goals.ts";
import { type ActorRow, type Match, matchActors, type ReflectionRow } from "./match-actors.ts";
import type { Actor, Goal } from "./resolved.ts";
import type { Team } from "./team.ts";

const distinct = (texts: readonly string[]) => [...new Set(texts.filter((text) => text !== ""))];

/** The goals that an actor's rows in tab 2 name, each once. */
function goalsOf(rows: readonly ActorRow[], { find }: Goals): { goals: Goal[]; problems: Problem[] } {
  const goals = new Map<Goal, ActorRow>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const goal = find(row.goal);
    if (goal === null) continue;
    if ("meant" in goal) {
      problems.push(problemAt("unknown_goal", "actors", row.at, "goal", row.goal, goal.meant));
      continue;
    }
    const first = goals.get(goal);
    if (first) problems.push(problemAt("pair_twice", "actors", row.at, "name", row.name, String(first.at + 1)));
    else goals.set(goal, row);
  }
  return { goals: [...goals.keys()], problems };
}

function planOf(row: ReflectionRow | null, team: Team) {
  if (row === null)
    return {
      plan: { at: null, id: "", current: null, target: null, stage: null, how: "", owner: null, due: null },
      problems: [],
    };
  const { at, id, current, target, stage, how, due } = row;
  const owner = team.find(row.owner, "reflection", at, "owner");
  const holder = team.find(row.contactHolder, "reflection", at, "contactHolder");
  return {
    plan: { at, id, current, target, stage, how, due, owner: owner.person },
    problems: [...holder.problems, ...owner.problems],
  };
}

/** Every actor that tab 2 or tab 3 names, in the order of tab 3; those not taken over yet come last. */
export function resolveActors(book: Book, goals: Goals, team: Team) {
  const { matches, left, repeated } = matchActors(book);
  const problems: Problem[] = [];
  const byKey = new Map<string, Actor>();
  const one = ({ group, row, by }: Pick<Match, "row" | "by"> & { group: Match["group"] | null }): Actor => {
    const own = goalsOf(group?.rows ?? [], goals);
    const { plan, problems: planProblems } = planOf(row, team);
    problems.push(...own.problems, ...planProblems);
    if (row && group && by === "source")
      problems.push(problemAt("renamed_by_hand", "reflection", row.at, "name", row.name, group.name));
    const name = by === "source" && row ? row.name : (group?.name ?? row?.name ?? "");
    const purposes = distinct((group?.rows ?? []).map(({ purpose }) => purpose));
    const namedAt = group?.rows[0]?.at ?? null;
    const actor: Actor = { ...plan, namedAt, name, key: group?.key ?? false, goals: own.goals, purposes };
    for (const known of [name, group?.name, row?.name]) if (known) byKey.set(nameKey(known), actor);
    return actor;
  };
  const actors = [...matches.map(one), ...left.map((row) => one({ group: null, row, by: null }))];
  for (const { row, first } of repeated)
    problems.push(problemAt("actor_twice", "reflection", row.at, "name", row.name, String(first.at + 1)));
  const place = ({ at }: Actor) => at ?? Number.MAX_SAFE_INTEGER;
  return { actors: actors.sort((a, b) => place(a) - place(b)), byKey, problems };
}
