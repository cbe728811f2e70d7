import type { CoverageChange } from "../../model/coverage-change.ts";

const percent = (share: number) => Math.round(100 * share);
/** Less than this is what rounding leaves of nothing. */
const NOTHING = 1e-9;

/**
 * A change in whole percent whose parts still make the whole as it is shown: before + gained + planned = now, exactly. Of all such pairs
 * the one nearest to the true parts; a part that is nothing shows nothing, and none shows the opposite of what it is.
 */
export function wholePoints({ before, now, gained, planned }: CoverageChange): CoverageChange {
  const first = percent(before);
  const last = Math.abs(now - before) < NOTHING ? first : percent(now);
  const whole = last - first;
  const fits = (shown: number, part: number) => (Math.abs(part) < NOTHING ? shown === 0 : shown * part >= 0);
  const nearest = Math.round(100 * gained);
  const pairs = [nearest, nearest - 1, nearest + 1, whole, 0]
    .map((points) => ({ gained: points, planned: whole - points }))
    .filter((pair) => fits(pair.gained, gained) && fits(pair.planned, planned));
  const off = (pair: { gained: number; planned: number }) =>
    Math.abs(pair.gained - 100 * gained) + Math.abs(pair.planned - 100 * planned);
  const best = pairs.sort((a, b) => off(a) - off(b))[0] ?? { gained: whole, planned: 0 };
  return { before: first, now: last, gained: best.gained, planned: best.planned };
}
