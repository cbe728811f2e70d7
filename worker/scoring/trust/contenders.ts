import { EPSILON } from "../order.ts";
import type { Scored } from "../score.ts";
import type { ScoreClass } from "../score-classes.ts";

/** How many places at the front are asked about. */
export const PLACES = 3;

/** The score that three actors reach even at their lowest: who cannot, is behind all of them. */
function lowestInFront(classes: readonly ScoreClass[]): number {
  const front = new Float64Array(PLACES).fill(Number.NEGATIVE_INFINITY);
  for (const { range, members } of classes)
    for (let member = 0; member < Math.min(PLACES, members.length); member++)
      if (range[0] > (front[0] ?? 0)) {
        front[0] = range[0];
        front.sort();
      }
  return front[0] ?? Number.NEGATIVE_INFINITY;
}

/**
 * Those whom no range keeps from the first three places, in the order of need. All others have three actors before them that score
 * more even at their lowest; and of a class only the first three can ever be there.
 */
export function contendersOf(classes: readonly ScoreClass[], inOrderOfNeed: readonly Scored[]): Scored[] {
  const lowest = lowestInFront(classes);
  return inOrderOfNeed.filter((one) => {
    const { range, members } = one.need.scoreClass;
    if (range[1] <= lowest - EPSILON) return false;
    for (let member = 0; member < PLACES; member++) if (members[member] === one) return true;
    return false;
  });
}
