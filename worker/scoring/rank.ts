import { compareIds } from "../../model/goal-order.ts";
import { EPSILON } from "./order.ts";
import type { Scored } from "./score.ts";
import type { ScoreClass } from "./score-classes.ts";

/** Among equal scores: key ones first, then the larger gap, then by id. */
export function compareTied(a: Scored, b: Scored): number {
  if (a.actor.key !== b.actor.key) return a.actor.key ? -1 : 1;
  return b.need.gap - a.need.gap || compareIds(a.actor.id, b.actor.id);
}

/** The members of these classes, most is missing first: by score, then key, then larger gap, then id. */
export function inOrderOfNeed(classes: readonly ScoreClass[]): Scored[] {
  const groups: ScoreClass[][] = [];
  let previous = Number.POSITIVE_INFINITY;
  for (const scoreClass of classes.toSorted((a, b) => b.score - a.score)) {
    // Near scores are one, so that comparing stays transitive.
    if (previous - scoreClass.score >= EPSILON) groups.push([]);
    groups.at(-1)?.push(scoreClass);
    previous = scoreClass.score;
  }
  const inOrder: Scored[] = [];
  for (const [first, ...others] of groups) {
    let tied = first?.members ?? [];
    if (others.length > 0) tied = tied.concat(...others.map(({ members }) => members)).sort(compareTied);
    for (const one of tied) inOrder.push(one);
  }
  return inOrder;
}
