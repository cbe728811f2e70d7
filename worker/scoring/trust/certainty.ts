import { EPSILON } from "../order.ts";
import { compareTied } from "../rank.ts";
import { type Contender, PLACES } from "./contenders.ts";
import { highestLead, type TiedSizes } from "./extremes.ts";

/** What holds for an actor under every fitting weighting: among the first three, not among them, or neither is proven. */
export type Certainty = "in" | "out" | "open";

/** Goals looked at while comparing pairs, at most: a tenth of a second. Only a thousand contenders would need more. */
const MOST_LOOKS = 1e7;

/**
 * Compares contenders in pairs at the extremes. Sure to be among the first three is whom at most two can ever pass; sure not to be,
 * before whom three always are. Contenders come in the order of need under the centroid, itself a fitting weighting: whoever is
 * not among its first three cannot be sure to be, and only those before an actor there can always be before it.
 * With very many contenders an actor is compared with the foremost alone; then less is proven, and nothing wrong.
 */
export function certainties(contenders: readonly Contender[], sizes: TiedSizes): Certainty[] {
  const goals = sizes.reduce((sum, size) => sum + size, 0);
  const rivals = Math.max(PLACES, Math.floor(MOST_LOOKS / (contenders.length * goals)));
  const canPass = (a: Contender, b: Contender) => {
    const lead = highestLead(a.scoreClass, b.scoreClass, sizes);
    return lead > EPSILON || (lead > -EPSILON && compareTied(a.scored, b.scored) < 0);
  };
  const isIn = (one: Contender) => {
    let passing = 0;
    for (const other of contenders) if (other !== one && canPass(other, one) && ++passing === PLACES) return false;
    return true;
  };
  const isOut = (one: Contender, index: number) => {
    let ahead = 0;
    for (let place = 0; place < index && place < rivals; place++) {
      const other = contenders[place];
      if (other && !canPass(one, other) && ++ahead === PLACES) return true;
    }
    return false;
  };
  return contenders.map((one, index) => {
    if (index < PLACES) return isIn(one) ? "in" : "open";
    return isOut(one, index) ? "out" : "open";
  });
}
