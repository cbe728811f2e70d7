import type { TiedSizes } from "./extremes.ts";
import { seededRandom } from "./random.ts";

/**
 * Gives one weighting after the other, drawn evenly from all that fit the order. The sorted shares of n exponentials are evenly
 * spread over the ordered weights; the k-th largest of them is Σ_{i=k..n} E_i / i (Rényi 1953), so nothing has to be sorted.
 * Tied goals are shuffled among themselves. The same array is filled anew each time.
 */
export function weightDraws(sizes: TiedSizes): () => Float64Array {
  const goals = sizes.reduce((sum, size) => sum + size, 0);
  const weights = new Float64Array(goals);
  const random = seededRandom();
  return () => {
    let [weight, total] = [0, 0];
    for (let k = goals; k >= 1; k--) {
      weight -= Math.log(random()) / k;
      weights[k - 1] = weight;
      total += weight;
    }
    for (let k = 0; k < goals; k++) weights[k] = (weights[k] ?? 0) / total;
    let start = 0;
    for (const size of sizes) {
      for (let last = start + size - 1; last > start; last--) {
        const other = start + Math.min(last - start, Math.floor(random() * (last - start + 1)));
        const kept = weights[last] ?? 0;
        weights[last] = weights[other] ?? 0;
        weights[other] = kept;
      }
      start += size;
    }
    return weights;
  };
}
