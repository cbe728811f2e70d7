import { type AimedActor, type CoverageState, coverageOf } from "./coverage.ts";

/** How coverage came from one meeting to the next; shares of one. `before + gained + planned = now`. */
export interface CoverageChange {
  before: number;
  now: number;
  gained: number;
  planned: number;
}

const isReflected = ({ current, target }: AimedActor) => current !== null && target !== null;

/**
 * Splits a change of coverage C, so that more plans never look like less progress. Between the two meetings stands a third state, the
 * plan of last time with the contacts of today: goals, ranks, actors, SOLL and who serves what as they were *then*, IST as it is *now*.
 *
 *   gained  = C(plan of then, IST of now) − C(then): what the contacts of last time have gained, net of any that have weakened
 *   planned = C(now) − C(plan of then, IST of now): all that was planned otherwise: new actors, raised SOLL, other priorities …
 *
 * IST of now counts only for actors that had both levels then and are there with an IST now: an actor that was taken out, or whose IST
 * was emptied, keeps the IST of then, and one that had no level yet then is new to the plan. If the plan did not change, the middle is
 * `now` and `planned` is exactly 0; if no IST changed, it is `before` and `gained` is exactly 0; an IST that only rose makes
 * `gained ≥ 0`.
 */
export function coverageChange(then: CoverageState, now: CoverageState): CoverageChange {
  const currents = new Map(now.actors.map(({ id, current }) => [id, current]));
  const middle = coverageOf({
    goals: then.goals,
    actors: then.actors.map((actor) =>
      isReflected(actor) ? { ...actor, current: currents.get(actor.id) ?? actor.current } : actor,
    ),
  });
  const [first, last] = [coverageOf(then), coverageOf(now)];
  return { before: first, now: last, gained: middle - first, planned: last - middle };
}
