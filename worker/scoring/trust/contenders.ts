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
export function contendersOf(classes: readonly ScoreClass[], rankOf: (scored: Scored) => number): Contender[] {
  const lowest = classes.flatMap(({ members, range }) => members.slice(0, PLACES).map(() => range[0]));
  const needed = lowest.sort((a, b) => b - a)[PLACES - 1] ?? Number.NEGATIVE_INFINITY;
  return classes
    .filter(({ range }) => range[1] > needed - EPSILON)
    .flatMap((scoreClass) => scoreClass.members.slice(0, PLACES).map((scored) => ({ scored, scoreClass })))
    .sort((a, b) => rankOf(a.scored) - rankOf(b.scored));
}
