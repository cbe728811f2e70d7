import { countActor, type GoalTally, noActors } from "../../model/coverage.ts";
import type { Actor, Goal } from "./order.ts";

/** What actors have in common that name the same goals in the same order: looked up once for all of them. */
export interface Remit {
  /** Where those goals stand in the list of goals. */
  places: readonly number[];
  tally: GoalTally;
  hasKey: boolean;
}

export interface Remits {
  remits: readonly Remit[];
  /** For each actor where its remit stands among these. */
  remitOf: Uint32Array;
}

/** The remits of the actors; each goal that they name is one of `goals`. */
export function remitsOf(actors: readonly Actor[], goals: readonly Goal[]): Remits {
  const placeOf = new Map(goals.map(({ id }, place) => [id, place]));
  const placesOf = (own: readonly string[]) => own.map((goal) => placeOf.get(goal) ?? 0);
  // A list of goals is known by a number where it fits, which is found much faster than a text.
  const longest = Math.floor(Math.log(Number.MAX_SAFE_INTEGER) / Math.log(goals.length + 1));
  const numberOf = (own: readonly string[]): number => {
    let number = 0;
    for (const goal of own) number = number * (goals.length + 1) + 1 + (placeOf.get(goal) ?? 0);
    return number;
  };
  const remits: Remit[] = [];
  const known = new Map<number | string, number>();
  const remitOf = new Uint32Array(actors.length);
  actors.forEach((actor, index) => {
    const own = actor.goals;
    const places = own.length > longest ? placesOf(own) : null;
    const key = places ? Reflect.apply(String.fromCharCode, null, places) : numberOf(own);
    let at = known.get(key);
    if (at === undefined) {
      at = remits.push({ places: places ?? placesOf(own), tally: noActors(), hasKey: false }) - 1;
      known.set(key, at);
    }
    remitOf[index] = at;
    const remit = remits[at];
    if (remit === undefined) return;
    remit.hasKey ||= actor.key;
    countActor(remit.tally, actor);
  });
  return { remits, remitOf };
}

/** The tally of every goal, as `tallyGoals` counts it actor by actor. */
export function tallyRemits({ remits }: Remits, goals: readonly Goal[]): Map<string, GoalTally> {
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
