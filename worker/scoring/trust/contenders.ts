import { EPSILON } from "../order.ts";
import type { Scored } from "../score.ts";
import type { ScoreClass } from "./score-classes.ts";

/** How many places at the front are asked about. */
export const PLACES = 3;

/** An actor that no range keeps from the first three places. */
export interface Contender {
  scored: Scored;
  scoreClass: ScoreClass;
}

/**
 * Those whom their range lets be among the first three, in the order of need. All others have three actors before them that score
 * more even at their lowest; and of a class only the first three can ever be there.
 */
export function contendersOf(classes: readonly ScoreClass[], inOrderOfNeed: readonly Scored[]): Contender[] {
  const lowest = classes.flatMap(({ members, range }) => members.slice(0, PLACES).map(() => range[0]));
  const needed = lowest.sort((a, b) => b - a)[PLACES - 1] ?? Number.NEGATIVE_INFINITY;
  const contenders: Contender[] = [];
  const contending = new Map<Scored, ScoreClass>();
  for (const scoreClass of classes)
    if (scoreClass.range[1] > needed - EPSILON)
      for (const scored of scoreClass.members.slice(0, PLACES)) contending.set(scored, scoreClass);
  for (const scored of inOrderOfNeed) {
    const scoreClass = contending.get(scored);
    if (scoreClass) contenders.push({ scored, scoreClass });
  }
  return contenders;
}
