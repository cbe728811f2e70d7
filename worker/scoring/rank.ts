import { compareIds } from "../../model/goal-order.ts";
import { EPSILON } from "./order.ts";
import type { Scored } from "./score.ts";

/** For each score the first of those it equals: near scores become one, and comparing stays transitive. */
function mergeNear(scores: readonly number[]): Map<number, number> {
  const merged = new Map<number, number>();
  let previous = Number.POSITIVE_INFINITY;
  let first = previous;
  for (const score of Float64Array.from(scores).sort().reverse()) {
    if (previous - score >= EPSILON) first = score;
    merged.set(score, first);
    previous = score;
  }
  return merged;
}

/** Among equal scores: key ones first, then the larger gap, then by id. */
export const compareTied = (a: Scored, b: Scored): number =>
  Number(b.actor.key) - Number(a.actor.key) || b.gap - a.gap || compareIds(a.actor.id, b.actor.id);

/** The actors with a gap, most is missing first: by score, then key, then larger gap, then id. */
export function inOrderOfNeed(scored: readonly Scored[]): Scored[] {
  const withGap = scored.filter(({ gap }) => gap > 0);
  const merged = mergeNear(withGap.map(({ score }) => score));
  const scoreOf = ({ score }: Scored) => merged.get(score) ?? score;
  return withGap.sort((a, b) => scoreOf(b) - scoreOf(a) || compareTied(a, b));
}
