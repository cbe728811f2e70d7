import { listNames } from "../list-names.ts";
import { formatShort } from "../number.ts";
import type { TrustText } from "../trust.ts";

const MOST_NAMED = 4;
const list = (names: readonly string[]) => listNames(names, "and", (count) => `${count} others`, MOST_NAMED);
const PLACES = ["for the first three places", "for places 2 and 3", "for place 3"];
const placesFrom = (first: number) => PLACES[first - 1] ?? "";
const range = (proven: boolean) => `with ${proven ? "every" : "practically every"} weighting that fits`;

function pointsText(points: number): string {
  if (points < 0.1) return "by less than 0.1 percentage points";
  return points === 1 ? "by one percentage point" : `by ${formatShort(points, "en")} percentage points`;
}

export const trust: TrustText = {
  firm: (isIn, proven) => `${isIn ? "Yes, certainly" : "Certainly not"} – ${range(proven)}`,
  likely: (isIn, share) => (isIn ? `Probably yes – in ${share} of 100` : `Probably not – in only ${share} of 100`),
  open: "Open – please decide as a team",
  settled: (names) => `The top three are settled: ${list(names)} – whatever the distances between the goals.`,
  contest: (first, names) =>
    `Competing ${placesFrom(first)}: ${list(names)}. It depends on how far apart the goals are. Please decide as a team.`,
  nearest: (name) => `Place 3 is not quite certain. ${name} comes closest; please decide as a team.`,
  nobodyStandsOut: (first) =>
    `Very many actors are competing ${placesFrom(first)}, and none stands out. Please decide as a team.`,
  nextStep: (actor, from, to, points) =>
    `Next best step: ${actor} from ${from} to ${to} – goal coverage rises ${pointsText(points)}.`,
};
