import type { Actor, Goal } from "../tabs/resolve/resolved.ts";

/** A pursued goal, with the levels of its actors added up: docs say how, scoring.md's `coverage(goal)` is their quotient. */
export interface GoalCoverage {
  goal: string;
  /** Σ min(IST, SOLL) over its actors that have both. */
  current: number;
  /** Σ SOLL over the same. */
  target: number;
  /** All its actors, and those of them that have both levels. */
  actors: number;
  complete: number;
}

export function coveragePerGoal(pursued: readonly Goal[], actors: readonly Actor[]): GoalCoverage[] {
  const sums = new Map(
    pursued.map((goal): [Goal, GoalCoverage] => [
      goal,
      { goal: goal.name, current: 0, target: 0, actors: 0, complete: 0 },
    ]),
  );
  for (const { goals, current, target } of actors)
    for (const goal of goals) {
      const sum = sums.get(goal);
      if (!sum) continue;
      sum.actors += 1;
      if (current === null || target === null) continue;
      sum.complete += 1;
      sum.current += Math.min(current, target);
      sum.target += target;
    }
  return [...sums.values()];
}
