import type { AssessmentReply } from "../../../model/contract/index.ts";
import type { Scored } from "../score.ts";
import type { ScoreClass } from "../score-classes.ts";
import { type Certainty, certainties } from "./certainty.ts";
import { contendersOf, PLACES } from "./contenders.ts";
import type { TiedSizes } from "./extremes.ts";
import { frontShares } from "./shares.ts";

/** How far it can be trusted that an actor is, or is not, among the first three, given an order of goals and no weights. */
export type Trust = Pick<AssessmentReply["actors"][number], "topThree" | "certain" | "verdict">;

/** Of an actor without a gap, of one before whom three always are, and of all where no goal is pursued. */
export const SURELY_OUT: Trust = { topThree: 0, certain: true, verdict: "firm" };

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

/** How many of them differ in goals, gap or key: members stand by key and gap. */
function kindsIn({ members }: ScoreClass): number {
  let kinds = 0;
  let last: Scored | undefined;
  for (const one of members) {
    if (last?.actor.key !== one.actor.key || last.need.gap !== one.need.gap) kinds++;
    last = one;
  }
  return kinds;
}

function drawsFor(classes: readonly ScoreClass[], sizes: TiedSizes): number {
  const goals = sizes.reduce((sum, size) => sum + size, 0);
  const kinds = classes.reduce((sum, each) => sum + kindsIn(each), 0);
  return goals > MANY_GOALS || kinds > MANY_KINDS ? FEW_DRAWS : MANY_DRAWS;
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

/** The trust in those who are not surely out; `draws` is how many weightings stand behind each share. */
export function trustIn(
  classes: readonly ScoreClass[],
  inOrderOfNeed: readonly Scored[],
  sizes: TiedSizes,
): { draws: number; trusts: ReadonlyMap<Scored, Trust> } {
  const trusts = new Map<Scored, Trust>();
  if (sizes.length === 0) return { draws: 0, trusts };
  const draws = drawsFor(classes, sizes);
  const contenders = contendersOf(classes, inOrderOfNeed);
  const proven = certainties(contenders, sizes);
  const standing = new Map(contenders.map((scored, index) => [scored, proven[index] ?? "open"]));
  const shares = openShares(standing, classes, sizes, draws);
  for (const [scored, certainty] of standing) {
    if (certainty === "out") continue;
    const certain = certainty === "in";
    const topThree = certain ? 1 : (shares.get(scored) ?? 0);
    trusts.set(scored, { topThree, certain, verdict: verdictOf(certain, topThree) });
  }
  return { draws, trusts };
}
