import type { ScoreClass } from "../score-classes.ts";

/**
 * The scores of classes under one weighting after the other. Goals are taken in blocks; of each block all subset sums are worked
 * out once, so that a class costs at most one look per block (the "four Russians"). Larger blocks pay where there are many classes.
 */
export function classScores(classes: readonly ScoreClass[], goals: number): (weights: Float64Array) => Float64Array {
  const bits = classes.length > 256 ? 8 : 4;
  const [blocks, subsets] = [Math.ceil(goals / bits), 1 << bits];
  const sums = new Float64Array(blocks * subsets);
  const scores = new Float64Array(classes.length);
  const gaps = new Float64Array(classes.length);
  /** Where the sums stand that make a class's score, class after class; a block without a goal of the class needs none. */
  const looks = new Uint16Array(classes.length * blocks);
  let end = 0;
  const ends = new Uint32Array(classes.length);
  classes.forEach(({ gap, serves }, index) => {
    for (let block = 0; block < blocks; block++) {
      let subset = 0;
      for (let bit = 0; bit < bits; bit++) subset |= (serves[block * bits + bit] ?? 0) << bit;
      if (subset > 0) looks[end++] = block * subsets + subset;
    }
    gaps[index] = gap;
    ends[index] = end;
  });
  return (weights) => {
    for (let block = 0; block < blocks; block++)
      for (let bit = 0; bit < bits; bit++) {
        const weight = weights[block * bits + bit] ?? 0;
        const start = block * subsets;
        for (let subset = 0; subset < 1 << bit; subset++)
          sums[start + (1 << bit) + subset] = (sums[start + subset] ?? 0) + weight;
      }
    let look = 0;
    for (let index = 0; index < scores.length; index++) {
      let sum = 0;
      for (const last = ends[index] ?? 0; look < last; look++) sum += sums[looks[look] ?? 0] ?? 0;
      scores[index] = sum * (gaps[index] ?? 0);
    }
    return scores;
  };
}
