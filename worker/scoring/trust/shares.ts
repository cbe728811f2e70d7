import type { ScoreClass } from "../score-classes.ts";
import { PLACES } from "./contenders.ts";
import { weightDraws } from "./draw-weights.ts";
import type { TiedSizes } from "./extremes.ts";
import { classScores } from "./subset-sums.ts";

/**
 * For each class the shares of the drawn weightings in which its first, second and third member are among the first three. Two
 * classes have the same score with probability 0: then the earlier one counts.
 */
export function frontShares(classes: readonly ScoreClass[], sizes: TiedSizes, draws: number): number[][] {
  const draw = weightDraws(sizes);
  const score = classScores(
    classes,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const sizesOf = Uint8Array.from(classes, ({ members }) => Math.min(PLACES, members.length));
  /** How often a class has so many members in front. */
  const counts = new Uint32Array(classes.length * (PLACES + 1));
  for (let n = 0; n < draws; n++) {
    const scores = score(draw());
    let first = -1;
    let second = -1;
    let third = -1;
    let most = -1;
    let more = -1;
    let much = -1;
    // Plain assignments: this runs a million times for a request of usual size.
    for (let index = 0; index < scores.length; index++) {
      const own = scores[index] ?? 0;
      if (own <= much) continue;
      third = index;
      much = own;
      if (own > more) {
        third = second;
        much = more;
        second = index;
        more = own;
      }
      if (own > most) {
        second = first;
        more = most;
        first = index;
        most = own;
      }
    }
    let free: number = PLACES;
    for (const index of [first, second, third]) {
      if (index < 0 || free === 0) break;
      const members = Math.min(free, sizesOf[index] ?? 0);
      counts[index * (PLACES + 1) + members] = (counts[index * (PLACES + 1) + members] ?? 0) + 1;
      free -= members;
    }
  }
  return classes.map((_, index) => {
    const atLeast = (members: number) => {
      let sum = 0;
      for (let n = members; n <= PLACES; n++) sum += counts[index * (PLACES + 1) + n] ?? 0;
      return sum / draws;
    };
    return [atLeast(1), atLeast(2), atLeast(3)];
  });
}
