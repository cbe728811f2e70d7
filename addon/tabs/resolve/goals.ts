import { nameKey } from "../../table/cell.ts";
import type { Book } from "../book.ts";
import { type Problem, problemAt } from "../problem.ts";
import { isFurtherContacts } from "../seeds.ts";
import { closestOf } from "./closest.ts";
import type { Goal } from "./resolved.ts";

/** The contract's limit. */
const MOST_GOALS = 200;

export interface Goals {
  goals: Goal[];
  problems: Problem[];
  /** The goal of this name; null where no goal is meant; for an unknown name the one probably meant, or "". */
  find(name: string): Goal | null | { meant: string };
}

/** The goals of tab 1. Of two with one name the upper one counts. */
export function resolveGoals(book: Book, renamed: ReadonlyMap<string, string>): Goals {
  const byKey = new Map<string, Goal>();
  const problems: Problem[] = [];
  for (const { at, id, name, rank, pursued } of book.tabs.goals?.rows ?? []) {
    const key = nameKey(name);
    const first = byKey.get(key);
    if (name === "") continue;
    if (first) problems.push(problemAt("goal_twice", "goals", at, "name", name, String(first.at + 1)));
    else if (byKey.size === MOST_GOALS)
      problems.push(problemAt("too_many_rows", "goals", at, "name", name, String(MOST_GOALS)));
    else byKey.set(key, { at, id, name, rank, pursued });
  }
  const goals = [...byKey.values()];
  const closest = closestOf(goals.map(({ name }) => name));
  return {
    goals,
    problems,
    find(name) {
      const key = nameKey(name);
      if (key === "" || isFurtherContacts(name)) return byKey.get(key) ?? null;
      return byKey.get(key) ?? { meant: renamed.get(key) ?? closest(name) };
    },
  };
}
