import type { AssessmentInput } from "../../../model/contract/index.ts";
import { compare, type Fraction, fraction, plus, sum, times, toNumber } from "./fraction.ts";
import { orders } from "./orders.ts";

type Actor = AssessmentInput["actors"][number];

/** The mean over those orders of 1/n · (1/k + … + 1/n): scoring.md's "in either order", taken at its word. */
function weightsOf(goals: AssessmentInput["goals"]): Map<string, Fraction> {
  const n = goals.length;
  const all = orders(goals);
  return new Map(
    goals.map(({ id }) => [
      id,
      sum(
        all.flatMap((order) =>
          Array.from({ length: n }, (_, i) => i + 1)
            .filter((i) => i > order.indexOf(id))
            .map((i) => fraction(1, n * i * all.length)),
        ),
      ),
    ]),
  );
}

const gapOf = ({ current, target }: Actor) => Math.max(0, (target ?? 0) - (current ?? 0));
const known = (actor: Actor) => actor.current !== null && actor.target !== null;

/** scoring.md again, in exact fractions and without a thought for speed: what `assess` must agree with. */
export function oracle(request: AssessmentInput) {
  const pursued = request.goals.filter((goal) => goal.pursued);
  const weights = weightsOf(pursued);
  const coverageOf = (goal: string, actors: readonly Actor[]): Fraction | null => {
    const own = actors.filter((actor) => actor.goals.includes(goal));
    const scored = own.filter(known);
    if (own.length === 0) return fraction(0);
    if (scored.length === 0) return null;
    const aimed = scored.reduce((total, actor) => total + (actor.target ?? 0), 0);
    const reached = scored.reduce((total, actor) => total + Math.min(actor.current ?? 0, actor.target ?? 0), 0);
    return aimed === 0 ? fraction(1) : fraction(reached, aimed);
  };
  const total = (actors: readonly Actor[]) =>
    sum([...weights].map(([goal, weight]) => times(weight, coverageOf(goal, actors) ?? fraction(0))));
  const scores = new Map(
    request.actors
      .filter(known)
      .map((actor) => [
        actor.id,
        sum(actor.goals.map((goal) => times(weights.get(goal) ?? fraction(0), fraction(100 * gapOf(actor), 5)))),
      ]),
  );
  const scoreOf = (actor: Actor) => scores.get(actor.id) ?? fraction(0);
  const order = request.actors
    .filter((actor) => known(actor) && gapOf(actor) > 0)
    .sort(
      (a, b) =>
        Math.sign(compare(scoreOf(b), scoreOf(a))) ||
        Number(b.key) - Number(a.key) ||
        gapOf(b) - gapOf(a) ||
        (a.id < b.id ? -1 : 1),
    );
  const before = total(request.actors);
  const steps = order.map((actor) => {
    const raised = request.actors.map((other) => (other === actor ? raise(other) : other));
    return { actor: actor.id, gain: plus(total(raised), times(fraction(-1), before)) };
  });
  const most = steps.reduce((max, { gain }) => (compare(gain, max) > 0 ? gain : max), fraction(0));
  return {
    coverage: toNumber(before),
    weights: new Map([...weights].map(([id, weight]) => [id, toNumber(weight)])),
    coverages: new Map(
      pursued.map(({ id }) => {
        const coverage = coverageOf(id, request.actors);
        return [id, coverage && toNumber(coverage)];
      }),
    ),
    scores: new Map([...scores].map(([id, score]) => [id, toNumber(score)])),
    order: order.map(({ id }) => id),
    nextStep: compare(most, fraction(0)) > 0 ? (steps.find(({ gain }) => compare(gain, most) === 0) ?? null) : null,
  };
}

const raise = (actor: Actor): Actor => ({ ...actor, current: ((actor.current ?? 0) + 1) as Actor["current"] });
