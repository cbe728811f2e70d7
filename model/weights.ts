import type { RankedGoal } from "./goal-order.ts";

export interface WeightedGoal {
  id: string;
  weight: number;
}

/** Rank-order-centroid weights of `n` positions (Barron & Barrett 1996): w_k = (1/n) · Σ_{i=k..n} 1/i. */
export function centroidWeights(n: number): number[] {
  const weights: number[] = [];
  let sum = 0;
  for (let k = n; k >= 1; k--) {
    sum += 1 / k;
    weights.unshift(sum / n);
  }
  return weights;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Tied goals share the mean of the weights of the positions they occupy. Takes the goals in order (`pursuedInOrder`). */
export function weigh(inOrder: readonly RankedGoal[]): WeightedGoal[] {
  const positions = centroidWeights(inOrder.length);
  const weightOfRank = new Map<number | null, number>();
  for (const { rank } of inOrder)
    if (!weightOfRank.has(rank)) weightOfRank.set(rank, mean(positions.filter((_, k) => inOrder[k]?.rank === rank)));
  return inOrder.map(({ id, rank }) => ({ id, weight: weightOfRank.get(rank) ?? 0 }));
}
