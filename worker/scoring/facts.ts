import type { AssessmentInput } from "../../model/contract/index.ts";
import type { GoalTally } from "../../model/coverage.ts";
import type { IsoDate } from "../../model/date.ts";
import { isChosen } from "../../model/stage.ts";
import type { Actor, Goal } from "./order.ts";
import type { Remits } from "./remits.ts";
import { gapOf, isReflected, type Reflected } from "./score.ts";

type Upkeep = AssessmentInput["upkeep"][number];

/** A pursued goal with the actors that name it. */
export interface PursuedGoal extends Goal {
  tally: GoalTally;
  /** One of them is marked as key. */
  hasKey: boolean;
}

/** What the findings look at, each list in the order of the input. */
export interface Facts {
  today: IsoDate;
  pursued: readonly PursuedGoal[];
  actors: readonly Actor[];
  /** Those that serve none of the pursued goals. */
  aside: readonly Actor[];
  /** Those that lack a level. */
  incomplete: readonly Actor[];
  reflected: readonly Reflected[];
  withGap: readonly Reflected[];
  /** With a gap that is being approached: somebody has a task. */
  tasks: readonly Reflected[];
  keyActors: readonly Actor[];
  upkeep: readonly Upkeep[];
  owners: readonly string[];
}

/** Gathers the facts of one request. */
export function gatherFacts(
  input: AssessmentInput,
  tallies: ReadonlyMap<string, GoalTally>,
  { remits, remitOf }: Remits,
  goals: readonly Goal[],
): Facts {
  const { actors, upkeep, today } = input;
  const keyGoals = new Set<string | undefined>();
  for (const { places, hasKey } of remits) if (hasKey) for (const place of places) keyGoals.add(goals[place]?.id);
  const isAside = remits.map(({ places }) => !places.some((place) => goals[place]?.pursued));
  const pursued: PursuedGoal[] = [];
  for (const goal of input.goals) {
    const tally = tallies.get(goal.id);
    if (goal.pursued && tally) pursued.push({ ...goal, tally, hasKey: keyGoals.has(goal.id) });
  }
  const [incomplete, keyActors]: [Actor[], Actor[]] = [[], []];
  const [reflected, withGap, tasks]: [Reflected[], Reflected[], Reflected[]] = [[], [], []];
  for (const actor of actors) {
    if (actor.key) keyActors.push(actor);
    if (!isReflected(actor)) {
      incomplete.push(actor);
      continue;
    }
    reflected.push(actor);
    if (gapOf(actor) === 0) continue;
    withGap.push(actor);
    if (isChosen(actor.stage)) tasks.push(actor);
  }
  return {
    today,
    pursued,
    actors,
    aside: actors.filter((_, index) => isAside[remitOf[index] ?? 0]),
    incomplete,
    reflected,
    withGap,
    tasks,
    keyActors,
    upkeep,
    owners: input.owners.map((owner) => owner.id),
  };
}
