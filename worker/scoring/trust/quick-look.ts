import { EPSILON } from "../order.ts";
import type { ScoreClass } from "../score-classes.ts";
import { weightDraws } from "./draw-weights.ts";
import type { TiedSizes } from "./extremes.ts";
import { classScores } from "./subset-sums.ts";

const SAMPLES = 16;

/**
 * Tells by a few drawn weightings how many must be looked at until `a` is seen ahead of `b`, both given by their place in the list; 0 if
 * it is not. Who is ahead under one of them can be ahead: so most pairs need no closer look.
 */
export function quickLook(classes: readonly ScoreClass[], sizes: TiedSizes): (a: number, b: number) => number {
  const draw = weightDraws(sizes);
  const score = classScores(
    classes,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const scores = new Float64Array(classes.length * SAMPLES);
  for (let sample = 0; sample < SAMPLES; sample++) {
    const drawn = score(draw());
    for (let index = 0; index < drawn.length; index++) scores[index * SAMPLES + sample] = drawn[index] ?? 0;
  }
  return (a, b) => {
    for (let sample = 0; sample < SAMPLES; sample++)
      if ((scores[a * SAMPLES + sample] ?? 0) - (scores[b * SAMPLES + sample] ?? 0) > EPSILON) return sample + 1;
    return 0;
  };
}
