import type { Term } from "../../model/contract/index.ts";
import { LEVELS, type Level } from "../../model/level.ts";
import type { WeightedGoal } from "../../model/weights.ts";
import type { Actor } from "./order.ts";
import { compareTied } from "./rank.ts";
import type { Remit, Remits } from "./remits.ts";
import { type ScoreClass, scoreClasses } from "./score-classes.ts";
import type { TiedSizes } from "./trust/extremes.ts";
import { SURELY_OUT, type Trust } from "./trust/trust.ts";

/** An actor of whom both levels are known. */
export type Reflected = Actor & { current: Level; target: Level };
export const isReflected = (actor: Actor): actor is Reflected => actor.current !== null && actor.target !== null;

/** What follows from the goals that an actor names, in their order, and from its gap: actors alike in both share it. */
export interface Need {
  gap: number;
  terms: Term[];
  scoreClass: ScoreClass;
}

export interface Scored {
  actor: Reflected;
  need: Need;
  /** Null where there is no gap; both are known when all are scored. */
  rank: number | null;
  trust: Trust;
}

/** How many levels are missing; being closer than planned is no gap. */
export const gapOf = ({ current, target }: Reflected): Level => Math.max(0, target - current) as Level;

/** The parts of a goal in actors' scores, by their gap: 100 · weight · gap / 5, in points. */
function termsOf({ id, weight }: WeightedGoal): Record<Level, Term> {
  const at = (gap: Level): Term => ({ goal: id, weight, points: (100 * weight * gap) / 5 });
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/**
 * score = Σ points over the actor's pursued goals; the terms stand as the actor names its goals. `goals` in order, and before all
 * others in the remits. Gives the scored actors as they came, and the classes of those with a gap.
 */
export function scoreActors(
  actors: readonly Actor[],
  { remits, remitOf }: Remits,
  goals: readonly WeightedGoal[],
  sizes: TiedSizes,
): { scored: Scored[]; classes: ScoreClass[] } {
  // Each goal has six terms, one a gap: shared, for 10,000 actors of 200 goals would fill the memory with copies.
  const parts = goals.map(termsOf);
  // A loop, not reduce: two million steps in the largest request.
  const scoreOf = (serves: Uint8Array, gap: Level): number => {
    let score = 0;
    for (let place = 0; place < parts.length; place++)
      if (serves[place] === 1) score += parts[place]?.[gap].points ?? 0;
    return score;
  };
  const classOf = scoreClasses(scoreOf, sizes);
  const rows = new Uint8Array(remits.length * goals.length); // one array: ten thousand would cost twice the memory
  const needOf = ({ places }: Remit, index: number, gap: Level): Need => {
    const serves = rows.subarray(index * goals.length, (index + 1) * goals.length);
    const served: Record<Level, Term>[] = [];
    for (const place of places) {
      const part = parts[place];
      if (part === undefined) continue; // not pursued
      serves[place] = 1;
      served.push(part);
    }
    return { gap, terms: served.map((part) => part[gap]), scoreClass: classOf(serves, gap) };
  };
  const needs = new Array<Need | undefined>(remits.length * LEVELS.length).fill(undefined); // by remit and gap
  const classes = new Set<ScoreClass>();
  const scored: Scored[] = [];
  actors.forEach((actor, index) => {
    const place = remitOf[index] ?? 0;
    const remit = remits[place];
    if (remit === undefined || !isReflected(actor)) return;
    const gap = gapOf(actor);
    let need = needs[place * LEVELS.length + gap];
    if (need === undefined) {
      need = needOf(remit, place, gap);
      needs[place * LEVELS.length + gap] = need;
      if (gap > 0) classes.add(need.scoreClass);
    }
    const one = { actor, need, rank: null, trust: SURELY_OUT };
    scored.push(one);
    need.scoreClass.members.push(one);
  });
  for (const { members } of classes) members.sort(compareTied);
  return { scored, classes: [...classes] };
}
