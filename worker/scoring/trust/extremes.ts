/** How many goals share each rank, from the first rank on: all that the team's order says. */
export type TiedSizes = readonly number[];

/** An actor as weightings see it: its gap, and 1 at each goal (in order) that it serves. */
export interface Profile {
  gap: number;
  serves: Uint8Array;
}

/** Points of one level of gap at a goal that has all the weight: 100 / 5. */
const POINTS = 20;

/**
 * Lowest and highest score over all weightings that fit the order, in points. Exact: the extremes put equal weight on all goals of
 * the higher tied groups and on the best (worst) prefix of one, so they are the extreme means over such prefixes. Within equal
 * parts the mean moves one way only: looking at the end of each run of them is enough.
 */
export function scoreRange({ gap, serves }: Profile, sizes: TiedSizes): [min: number, max: number] {
  let [served, count, start] = [0, 0, 0];
  let [min, max] = [1, 0];
  for (const size of sizes) {
    let own = 0;
    for (let goal = start; goal < start + size; goal++) own += serves[goal] ?? 0;
    if (own > 0) max = Math.max(max, (served + own) / (count + own));
    if (own < size) min = Math.min(min, served / (count + size - own));
    served += own;
    count += size;
    start += size;
    // A group that is served whole, or not at all: its own end.
    max = Math.max(max, served / count);
    min = Math.min(min, served / count);
  }
  return count === 0 ? [0, 0] : [POINTS * gap * min, POINTS * gap * max];
}

/** The most points by which `a` can be ahead of `b` under one fitting weighting; negative where it never is. */
export function highestLead(a: Profile, b: Profile, sizes: TiedSizes): number {
  const both = a.gap - b.gap;
  let [sum, count, start] = [0, 0, 0];
  let best = Number.NEGATIVE_INFINITY;
  const add = (part: number, goals: number) => {
    if (goals === 0) return;
    sum += part * goals;
    count += goals;
    best = Math.max(best, sum / count);
  };
  for (const size of sizes) {
    let [shared, onlyA, onlyB] = [0, 0, 0];
    for (let goal = start; goal < start + size; goal++) {
      const [one, other] = [a.serves[goal] ?? 0, b.serves[goal] ?? 0];
      shared += one & other;
      onlyA += one & ~other;
      onlyB += other & ~one;
    }
    const neither = size - shared - onlyA - onlyB;
    // The group's goals from the best part to the worst.
    add(a.gap, onlyA);
    if (both >= 0) add(both, shared);
    add(0, neither);
    if (both < 0) add(both, shared);
    add(-b.gap, onlyB);
    start += size;
  }
  return count === 0 ? 0 : POINTS * best;
}
