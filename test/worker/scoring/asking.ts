import { assess } from "../../support/assess.ts";

/** Actors as [their goals, gap]; their ids say where they stand in the list. */
export function asking(
  ranks: readonly number[],
  actors: readonly (readonly [goals: readonly number[], gap: number])[],
  isKey: (index: number) => boolean = () => false,
) {
  return assess({
    goals: ranks.map((rank, index) => ({ id: `g${index + 1}`, rank, pursued: true })),
    actors: actors.map(([goals, gap], index) => ({
      id: `a${index + 1}`,
      current: 0,
      target: gap as 5,
      key: isKey(index),
      goals: goals.map((goal) => `g${goal}`),
      owner: null,
      due: null,
      planned: false,
      stage: null,
    })),
    upkeep: [],
    owners: [],
    today: "2026-11-22",
  });
}

export const sumOf = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
