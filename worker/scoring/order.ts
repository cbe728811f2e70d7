import type { AssessmentInput } from "../../model/contract/index.ts";

export type Goal = AssessmentInput["goals"][number];
export type Actor = AssessmentInput["actors"][number];

/** Numbers closer than this are equal: they differ by rounding alone. */
export const EPSILON = 1e-9;

/** By code units, so that no locale can change the order. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The pursued goals by (rank, id), those without a rank last: the order in which everything is summed. */
export function pursuedInOrder(goals: readonly Goal[]): Goal[] {
  const place = ({ rank }: Goal) => rank ?? Number.POSITIVE_INFINITY;
  return goals
    .filter((goal) => goal.pursued)
    .sort((a, b) => (place(a) === place(b) ? compareIds(a.id, b.id) : place(a) - place(b)));
}

/** How many neighbours in that order share each rank. */
export function tiedSizes(inOrder: readonly Goal[]): number[] {
  const sizes = new Map<number | null, number>();
  for (const { rank } of inOrder) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()];
}
