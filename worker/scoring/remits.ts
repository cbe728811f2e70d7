import { countActor, type GoalTally, noActors } from "../../model/coverage.ts";
import type { Actor, Goal } from "./order.ts";

/** What actors have in common that name the same goals in the same order: looked up once for all of them. */
export interface Remit {
  /** Where those goals stand in the list of goals. */
  places: readonly number[];
  /** Where the actors stand in the list of actors. */
  actors: number[];
  tally: GoalTally;
  hasKey: boolean;
}

/** Names goals in this order: by a number while it fits, which is found much faster than a text. */
function listKey(own: readonly string[], placeOf: ReadonlyMap<string, number>): number | string {
  let key = 0;
  for (const goal of own) key = key * (placeOf.size + 1) + 1 + (placeOf.get(goal) ?? 0);
  return Number.isSafeInteger(key) ? key : own.join(); // no id holds a comma
}

/** The actors by the goals that they name; each of these is one of `goals`. */
export function remitsOf(actors: readonly Actor[], goals: readonly Goal[]): Remit[] {
  const placeOf = new Map(goals.map(({ id }, place) => [id, place]));
  const remits = new Map<number | string, Remit>();
  actors.forEach((actor, index) => {
    const key = listKey(actor.goals, placeOf);
    let remit = remits.get(key);
    if (remit === undefined) {
      const places = actor.goals.map((goal) => placeOf.get(goal) ?? 0);
      remit = { places, actors: [], tally: noActors(), hasKey: false };
      remits.set(key, remit);
    }
    remit.actors.push(index);
    remit.hasKey ||= actor.key;
    countActor(remit.tally, actor);
  });
  return [...remits.values()];
}

/** The tally of every goal, as `tallyGoals` counts it actor by actor. */
export function tallyRemits(remits: readonly Remit[], goals: readonly Goal[]): Map<string, GoalTally> {
  const tallies = goals.map(noActors);
  for (const { places, tally } of remits)
    for (const place of places) {
      const sum = tallies[place];
      if (sum === undefined) continue;
      sum.actors += tally.actors;
      sum.reflected += tally.reflected;
      sum.reached += tally.reached;
      sum.aimed += tally.aimed;
    }
  return new Map(goals.map(({ id }, place) => [id, tallies[place] ?? noActors()]));
}
