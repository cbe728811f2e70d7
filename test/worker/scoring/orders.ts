import type { AssessmentInput } from "../../../model/contract/index.ts";

/** Every order in which the goals may stand: those with the same rank in each order among themselves. */
export function orders(goals: AssessmentInput["goals"]): string[][] {
  if (goals.length === 0) return [[]];
  const best = Math.min(...goals.map(({ rank }) => rank ?? 1e9));
  return goals
    .filter(({ rank }) => (rank ?? 1e9) === best)
    .flatMap((first) => orders(goals.filter((goal) => goal !== first)).map((rest) => [first.id, ...rest]));
}
