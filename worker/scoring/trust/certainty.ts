import { compareTied } from "../rank.ts";
import type { Scored } from "../score.ts";
import { PLACES } from "./contenders.ts";
import { goalsUntilAhead, type TiedSizes } from "./extremes.ts";
import { quickLook } from "./quick-look.ts";

/** What holds for an actor under every fitting weighting: among the first three, not among them, or neither is proven. */
export type Certainty = "in" | "out" | "open";

/** So few goals of all pairs are looked at faster than weightings are drawn for a quick look. */
const FEW_LOOKS = 1e6;
/** Weightings and goals looked at while comparing pairs, at most: a fifth of a second. Only thousands of rivals need more. */
const MOST_LOOKS = 2e7;

/**
 * Compares contenders in pairs at the extremes. Sure to be among the first three is whom at most two can ever pass; sure not to be,
 * before whom three always are. Contenders come in the order of need under the centroid, itself a fitting weighting: whoever is
 * not among its first three cannot be sure to be, and only those before an actor there can always be before it. Of these it
 * suffices to ask those who are not out themselves, for who is always before one of them is always before the actor, too.
 * Where that were too many pairs, an actor is compared with the foremost alone; then less is proven, and nothing wrong.
 */
export function certainties(contenders: readonly Scored[], sizes: TiedSizes, mostLooks = MOST_LOOKS): Certainty[] {
  const goals = sizes.reduce((sum, size) => sum + size, 0);
  const classes = contenders.map(({ need }) => need.scoreClass);
  const seenAhead = contenders.length ** 2 * goals > FEW_LOOKS ? quickLook(classes, sizes) : () => 0;
  let left = mostLooks;
  const canPass = (one: number, other: number): boolean => {
    const seen = seenAhead(one, other);
    left -= seen > 0 ? seen : goals;
    const [a, b] = [contenders[one], contenders[other]];
    if (seen > 0 || a === undefined || b === undefined) return true;
    const looked = goalsUntilAhead(a.need.scoreClass, b.need.scoreClass, sizes);
    return looked > 0 || (looked === 0 && compareTied(a, b) < 0);
  };
  const isIn = (one: number): boolean => {
    let passing = 0;
    for (let other = 0; other < contenders.length; other++)
      if (other !== one && canPass(other, one) && ++passing === PLACES) return false;
    return true;
  };
  const front: number[] = [];
  const isOut = (one: number): boolean => {
    let ahead = 0;
    for (let place = 0; place < front.length; place++) {
      if (left <= 0 && place >= PLACES) break;
      if (!canPass(one, front[place] ?? 0) && ++ahead === PLACES) return true;
    }
    return false;
  };
  const proven: Certainty[] = [];
  for (let one = 0; one < contenders.length; one++) {
    // Who comes after one of the same class that is out is out as well.
    const isFollower = proven[one - 1] === "out" && classes[one - 1] === classes[one];
    if (isFollower || (one >= PLACES && isOut(one))) proven.push("out");
    else {
      front.push(one);
      proven.push(one < PLACES && isIn(one) ? "in" : "open");
    }
  }
  return proven;
}
