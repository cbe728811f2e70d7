import { compareIds } from "../../model/goal-order.ts";
import { EPSILON } from "./order.ts";
import type { Need, Scored } from "./score.ts";

/** Among equal scores: key ones first, then the larger gap, then by id. */
export const compareTied = (a: Scored, b: Scored): number =>
  Number(b.actor.key) - Number(a.actor.key) || b.need.gap - a.need.gap || compareIds(a.actor.id, b.actor.id);

/** The actors with a gap, most is missing first: by score, then key, then larger gap, then id. */
export function inOrderOfNeed(needs: readonly Need[]): Scored[] {
  const tied: Scored[][] = [];
  let previous = Number.POSITIVE_INFINITY;
  for (const { score, members } of needs.filter(({ gap }) => gap > 0).sort((a, b) => b.score - a.score)) {
    // Near scores are one, so that comparing stays transitive.
    if (previous - score >= EPSILON) tied.push([]);
    tied.at(-1)?.push(...members);
    previous = score;
  }
  return tied.flatMap((group) => group.sort(compareTied));
}
