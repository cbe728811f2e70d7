import { pursuedInOrder, type RankedGoal } from "./goal-order.ts";
import type { Level } from "./level.ts";
import { type WeightedGoal, weigh } from "./weights.ts";

/** An actor as far as coverage goes: where it stands, where it should stand, and the ids of the goals that it serves. */
export interface AimedActor {
  id: string;
  current: Level | null;
  target: Level | null;
  goals: readonly string[];
}

/** What a team has and wants at one moment. */
export interface CoverageState {
  goals: readonly RankedGoal[];
  actors: readonly AimedActor[];
}

/** What a goal's actors amount to: those that name it, those of them that are reflected, and their levels summed. */
export interface GoalTally {
  actors: number;
  reflected: number;
  /** Σ min(current, target) */
  reached: number;
  /** Σ target */
  aimed: number;
}

export const noActors = (): GoalTally => ({ actors: 0, reflected: 0, reached: 0, aimed: 0 });

/** Counts one more actor into a tally. */
export function countActor(tally: GoalTally, { current, target }: Pick<AimedActor, "current" | "target">): void {
  tally.actors++;
  if (current === null || target === null) return;
  tally.reflected++;
  tally.reached += Math.min(current, target);
  tally.aimed += target;
}

/** The tally of every goal, pursued or not. */
export function tallyGoals(goals: readonly RankedGoal[], actors: readonly AimedActor[]): Map<string, GoalTally> {
  const tallies = new Map(goals.map(({ id }) => [id, noActors()]));
  for (const actor of actors)
    for (const id of actor.goals) {
      const tally = tallies.get(id);
      if (tally !== undefined) countActor(tally, actor);
    }
  return tallies;
}

/** Σ min(current, target) / Σ target; 1 where nothing is aimed at, 0 without actors, null where all are incomplete. */
export function goalCoverage({ actors, reflected, reached, aimed }: GoalTally): number | null {
  if (actors === 0) return 0;
  if (reflected === 0) return null;
  return aimed === 0 ? 1 : reached / aimed;
}

/** Σ weight · coverage over the pursued goals in their order, null counting 0. Rounding may not lift it over 1. */
export function totalCoverage(goals: readonly WeightedGoal[], tallies: ReadonlyMap<string, GoalTally>): number {
  let total = 0;
  for (const { id, weight } of goals) {
    const tally = tallies.get(id);
    if (tally !== undefined) total += weight * (goalCoverage(tally) ?? 0);
  }
  return Math.min(1, total);
}

/** Coverage of all pursued goals together, 0..1: what an assessment replies as `coverage`. */
export const coverageOf = ({ goals, actors }: CoverageState): number =>
  totalCoverage(weigh(pursuedInOrder(goals)), tallyGoals(goals, actors));
