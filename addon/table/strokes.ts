/** `count` neighbours from `from` on that get one value; a later stroke goes over an earlier one. */
export interface Stroke<T> {
  from: number;
  count: number;
  value: T;
}

/**
 * The fewest strokes after which each place has its value; null: any value will do. The first place is painted with a stroke of its
 * own, or shares that of a later place with the same value, and what lies between is painted over.
 */
export function strokes<T>(values: readonly (T | null)[]): Stroke<T>[] {
  const wanted = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  const known = new Map<number, readonly Stroke<T>[]>();
  /** For the places from `start` to before `end`: the stroke that paints `start` comes first. */
  const best = (start: number, end: number): readonly Stroke<T>[] => {
    const first = wanted[start];
    if (!first || start >= end) return [];
    const key = start * (wanted.length + 1) + end;
    const before = known.get(key);
    if (before) return before;
    let found: Stroke<T>[] = [{ from: first.at, count: 1, value: first.value }, ...best(start + 1, end)];
    for (let next = start + 1; next < end; next++) {
      if (wanted[next]?.value !== first.value) continue;
      const [shared, ...others] = best(next, end);
      const between = best(start + 1, next);
      if (!shared || between.length + others.length + 1 >= found.length) continue;
      const drawnOut = { ...shared, from: first.at, count: shared.from + shared.count - first.at };
      found = [drawnOut, ...between, ...others];
    }
    known.set(key, found);
    return found;
  };
  return [...best(0, wanted.length)];
}
