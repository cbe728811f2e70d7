import { compareTied } from "../rank.ts";
import { type Contender, PLACES } from "./contenders.ts";
import { goalsUntilAhead, type TiedSizes } from "./extremes.ts";

/** What holds for an actor under every fitting weighting: among the first three, not among them, or neither is proven. */
export type Certainty = "in" | "out" | "open";

/** Goals looked at while comparing pairs, at most: a quarter of a second. Only thousands that no range keeps apart need more. */
const MOST_LOOKS = 1e8;

/**
 * Compares contenders in pairs at the extremes. Sure to be among the first three is whom at most two can ever pass; sure not to be,
 * before whom three always are. Contenders come in the order of need under the centroid, itself a fitting weighting: whoever is
 * not among its first three cannot be sure to be, and only those before an actor there can always be before it. Of these it
 * suffices to ask those who are not out themselves, for who is always before one of them is always before the actor, too.
 * Where that were too many pairs, an actor is compared with the foremost alone; then less is proven, and nothing wrong.
 */
export function certainties(contenders: readonly Contender[], sizes: TiedSizes, looks = MOST_LOOKS): Certainty[] {
  const goals = sizes.reduce((sum, size) => sum + size, 0);
  let left = looks;
  const canPass = (a: Contender, b: Contender) => {
    const looked = goalsUntilAhead(a.scoreClass, b.scoreClass, sizes);
    left -= looked > 0 ? looked : goals;
    return looked > 0 || (looked === 0 && compareTied(a.scored, b.scored) < 0);
  };
  const isIn = (one: Contender) => {
    let passing = 0;
    for (const other of contenders) if (other !== one && canPass(other, one) && ++passing === PLACES) return false;
    return true;
  };
  const front: Contender[] = [];
  const isOut = (one: Contender) => {
    const asked = left > 0 ? front.length : PLACES;
    let ahead = 0;
    for (let place = 0; place < asked; place++) {
      const other = front[place];
      if (other && !canPass(one, other) && ++ahead === PLACES) return true;
    }
    return false;
  };
  return contenders.map((one, index) => {
    if (index >= PLACES && isOut(one)) return "out";
    front.push(one);
    return index < PLACES && isIn(one) ? "in" : "open";
  });
}
