import type { AssessmentReply } from "../../../model/contract/index.ts";
import type { Need, Scored } from "../score.ts";
import { type Certainty, certainties } from "./certainty.ts";
import { contendersOf, PLACES } from "./contenders.ts";
import type { TiedSizes } from "./extremes.ts";
import { classify, type ScoreClass } from "./score-classes.ts";
import { frontShares } from "./shares.ts";

/** How far an actor's place can be trusted, given that the team says an order of goals and no weights. */
export type Trust = Pick<AssessmentReply["actors"][number], "range" | "topThree" | "certain" | "verdict">;

/** Of an actor without a gap, and of all where no goal is pursued. */
export const SURELY_OUT: Trust = { range: [0, 0], topThree: 0, certain: true, verdict: "firm" };

const MANY_DRAWS = 10_000;
const FEW_DRAWS = 1_000;
/** Beyond either of them only few weightings are drawn. */
const MANY_GOALS = 16;
const MANY_KINDS = 1_000;

/** "firm" where it is proven or as good as, "likely" from two to one on. */
function verdictOf(certain: boolean, topThree: number): Trust["verdict"] {
  if (certain || topThree >= 0.995 || topThree <= 0.005) return "firm";
  return topThree >= 2 / 3 || topThree <= 1 / 3 ? "likely" : "open";
}

/** The shares of those who are neither surely in nor surely out. Who is surely out takes nobody's place, and is not drawn. */
function openShares(
  standing: ReadonlyMap<Scored, Certainty>,
  classes: readonly ScoreClass[],
  sizes: TiedSizes,
  draws: number,
): Map<Scored, number> {
  const shares = new Map<Scored, number>();
  if (![...standing.values()].includes("open")) return shares;
  const drawn = classes.filter(({ members }) => members.slice(0, PLACES).some((one) => isPossible(standing.get(one))));
  frontShares(drawn, sizes, draws).forEach((own, index) => {
    drawn[index]?.members.slice(0, PLACES).forEach((scored, member) => {
      shares.set(scored, own[member] ?? 0);
    });
  });
  return shares;
}

const isPossible = (certainty: Certainty | undefined) => certainty === "in" || certainty === "open";

/** For each of the scored actors; `draws` is how many weightings stand behind each share. */
export function trustIn(
  { scored, needs }: { scored: readonly Scored[]; needs: readonly Need[] },
  inOrderOfNeed: readonly Scored[],
  sizes: TiedSizes,
): { draws: number; trusts: Trust[] } {
  const trusts = scored.map(() => SURELY_OUT);
  if (sizes.length === 0) return { draws: 0, trusts };
  const { classes, kinds } = classify(needs, sizes);
  const goals = sizes.reduce((sum, size) => sum + size, 0);
  const draws = goals > MANY_GOALS || kinds > MANY_KINDS ? FEW_DRAWS : MANY_DRAWS;
  const contenders = contendersOf(classes, inOrderOfNeed);
  const proven = certainties(contenders, sizes);
  const standing = new Map(contenders.map(({ scored }, index) => [scored, proven[index] ?? "open"]));
  const shares = openShares(standing, classes, sizes, draws);
  for (const { members, range } of classes) {
    const out = { ...SURELY_OUT, range };
    for (const { index } of members) trusts[index] = out;
  }
  for (const { scored, scoreClass } of contenders) {
    const certainty = standing.get(scored);
    if (certainty === "out") continue;
    const certain = certainty === "in";
    const topThree = certain ? 1 : (shares.get(scored) ?? 0);
    trusts[scored.index] = { range: scoreClass.range, topThree, certain, verdict: verdictOf(certain, topThree) };
  }
  return { draws, trusts };
}
