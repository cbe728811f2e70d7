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
 * parts the mean moves one way only: looking at the end of each run of them is enough. Means are kept as whole numbers, served
 * goals of so many, until the last.
 */
export function scoreRange({ gap, serves }: Profile, sizes: TiedSizes): [min: number, max: number] {
  let served = 0;
  let count = 0;
  let fewest = 1;
  let fewestOf = 1;
  let most = 0;
  let mostOf = 1;
  const look = (some: number, of: number) => {
    if (some * mostOf > most * of) {
      most = some;
      mostOf = of;
    }
    if (some * fewestOf < fewest * of) {
      fewest = some;
      fewestOf = of;
    }
  };
  for (const size of sizes) {
    let own = 0;
    for (let goal = count; goal < count + size; goal++) own += serves[goal] ?? 0;
    if (own > 0) look(served + own, count + own);
    if (own < size) look(served, count + size - own);
    served += own;
    count += size;
    look(served, count); // a group that is served whole, or not at all: its own end
  }
  return count === 0 ? [0, 0] : [POINTS * gap * (fewest / fewestOf), POINTS * gap * (most / mostOf)];
}

/**
 * After how many goals, looked at in their order, `a` turns out to be ahead of `b` under one fitting weighting; 0 where it draws level
 * at best, -1 where it is always behind. At the extremes leads are whole numbers of levels over a number of goals: nothing is rounded.
 */
export function goalsUntilAhead(a: Profile, b: Profile, sizes: TiedSizes): number {
  const both = a.gap - b.gap;
  let [lead, start] = [0, 0];
  let isLevel = false;
  for (const size of sizes) {
    let [shared, onlyA, onlyB] = [0, 0, 0];
    for (let goal = start; goal < start + size; goal++) {
      const [one, other] = [a.serves[goal] ?? 0, b.serves[goal] ?? 0];
      shared += one & other;
      onlyA += one & ~other;
      onlyB += other & ~one;
    }
    start += size;
    // The group's goals from the best part to the worst: the lead rises to a peak, and falls to where the next group begins.
    const peak = lead + a.gap * onlyA + Math.max(0, both) * shared;
    if (peak > 0) return start;
    lead = peak - b.gap * onlyB + Math.min(0, both) * shared;
    const isPeak = onlyA + shared + onlyB < size || onlyA > 0 || (shared > 0 && both >= 0);
    if (lead === 0 || (peak === 0 && isPeak)) isLevel = true;
  }
  return isLevel || start === 0 ? 0 : -1;
}
