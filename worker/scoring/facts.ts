import type { AssessmentInput } from "../../model/contract/index.ts";
import type { GoalTally } from "../../model/coverage.ts";
import type { IsoDate } from "../../model/date.ts";
import { isChosen } from "../../model/stage.ts";
import type { Actor, Goal } from "./order.ts";
import { gapOf, type Reflected } from "./score.ts";

type Upkeep = AssessmentInput["upkeep"][number];

/** What the findings look at, each list in the order of the input. */
export interface Facts {
  today: IsoDate;
  pursued: readonly Goal[];
  tally: (goal: Goal) => GoalTally;
  /** The goals that an actor marked as key serves. */
  keyGoals: ReadonlySet<string>;
  actors: readonly Actor[];
  /** Serves none of the pursued goals. */
  isAside: (actor: Actor) => boolean;
  reflected: readonly Reflected[];
  withGap: readonly Reflected[];
  /** With a gap that is being approached: somebody has a task. */
  tasks: readonly Reflected[];
  keyActors: readonly Actor[];
  upkeep: readonly Upkeep[];
  owners: readonly string[];
}

const NO_ACTORS: GoalTally = { actors: 0, reflected: 0, reached: 0, aimed: 0 };

/** Gathers the facts of one request. */
export function gatherFacts(
  input: AssessmentInput,
  reflected: readonly Reflected[],
  tallies: ReadonlyMap<string, GoalTally>,
): Facts {
  const { actors, upkeep, today } = input;
  const pursued = input.goals.filter((goal) => goal.pursued);
  const pursuedIds = new Set(pursued.map((goal) => goal.id));
  const withGap = reflected.filter((actor) => gapOf(actor) > 0);
  const keyActors = actors.filter((actor) => actor.key);
  return {
    today,
    pursued,
    tally: (goal) => tallies.get(goal.id) ?? NO_ACTORS,
    keyGoals: new Set(keyActors.flatMap((actor) => actor.goals)),
    actors,
    isAside: (actor) => !actor.goals.some((goal) => pursuedIds.has(goal)),
    reflected,
    withGap,
    tasks: withGap.filter((actor) => isChosen(actor.stage)),
    keyActors,
    upkeep,
    owners: input.owners.map((owner) => owner.id),
  };
}
