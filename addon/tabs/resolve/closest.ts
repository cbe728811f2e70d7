import { nameKey } from "../../table/cell.ts";

/** So many comparisons are made for one workbook: beyond, no name is suggested any more. */
const BUDGET = 20_000;

const squash = (name: string) => nameKey(name).replace(/[\s.,;:/–—-]/g, "");

/** A bit per character, folded: two edits change at most four of them. */
function signature(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Edits between two texts: a character inserted, removed, replaced, or swapped with its neighbour (Damerau–Levenshtein,
 * optimal string alignment). Gives up, with `limit` + 1, once there must be more than `limit`.
 */
export function editDistance(a: string, b: string, limit = Number.MAX_SAFE_INTEGER): number {
  let before: number[] = [];
  let leastBefore = 0;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit && leastBefore > limit) return limit + 1;
    leastBefore = least;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

const allowedEdits = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Finds the one name that somebody probably meant; "" where there is none, or more than one. */
export type Closest = (typed: string) => string;

/** `names` are the known ones. Long lists stay cheap: few candidates get as far as being compared letter by letter. */
export function closestOf(names: readonly string[]): Closest {
  const candidates = names.map((name) => ({ name, key: squash(name), bits: signature(squash(name)) }));
  const bySquash = new Map(candidates.map(({ key, name }) => [key, name]));
  const found = new Map<string, string>();
  let budget = BUDGET;

  const byEdits = (key: string): string => {
    const bits = signature(key);
    let best = { distance: allowedEdits(key.length) + 1, names: [] as string[] };
    for (const candidate of candidates) {
      if (Math.abs(candidate.key.length - key.length) >= best.distance + 1) continue;
      if (countBits(bits ^ candidate.bits) > 4) continue;
      if (--budget < 0) return "";
      const distance = editDistance(key, candidate.key, best.distance);
      if (distance < best.distance) best = { distance, names: [candidate.name] };
      else if (distance === best.distance) best.names.push(candidate.name);
      if (best.distance === 1 && best.names.length > 1) return "";
    }
    const [only, ...others] = best.distance <= allowedEdits(key.length) ? best.names : [];
    return only !== undefined && others.length === 0 ? only : "";
  };

  const byPart = (key: string): string => {
    budget -= candidates.length / 4; // cheaper than comparing letter by letter
    if (key.length < 4 || budget < 0) return "";
    const [only, ...others] = candidates.filter((candidate) => candidate.key.includes(key));
    return only !== undefined && others.length === 0 ? only.name : "";
  };

  return (typed) => {
    const key = squash(typed.slice(0, 200));
    const known = found.get(key);
    if (known !== undefined) return known;
    const name = bySquash.get(key) ?? (byEdits(key) || byPart(key));
    found.set(key, name);
    return name;
  };
}
