import type { AssessmentInput } from "../../model/contract/index.ts";

export type Goal = AssessmentInput["goals"][number];
export type Actor = AssessmentInput["actors"][number];

/** Numbers closer than this are equal: they differ by rounding alone. */
export const EPSILON = 1e-9;

/** How many neighbours in that order share each rank. */
export function tiedSizes(inOrder: readonly Goal[]): number[] {
  const sizes = new Map<number | null, number>();
  for (const { rank } of inOrder) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()];
}
