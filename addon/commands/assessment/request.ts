import type { AssessmentRequest } from "../../../model/contract/assessments.ts";
import type { IsoDate } from "../../../model/date.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";

/** The contract's limit. */
export const MOST_ACTORS = 10_000;

/** What the Worker is asked: ids, ranks, levels and dates; no name, no address, no text. */
export function assessmentRequest({ goals, team, actors, upkeep }: Resolved, today: IsoDate): AssessmentRequest {
  return {
    goals: goals.map(({ id, rank, pursued }) => ({ id, rank, pursued })),
    actors: actors.map((actor) => ({
      id: actor.id,
      current: actor.current,
      target: actor.target,
      key: actor.key,
      goals: actor.goals.map(({ id }) => id),
      owner: actor.owner?.id ?? null,
      due: actor.due,
      planned: actor.how !== "",
      stage: actor.stage,
    })),
    // A row that says neither what nor on which level is a proposal: nothing is agreed yet.
    upkeep: upkeep.flatMap(({ actor, level, intervalDays, last, next, owner }) =>
      level === null ? [] : [{ actor: actor.id, level, intervalDays, last, next, owner: owner?.id ?? null }],
    ),
    owners: team.map(({ id }) => ({ id })),
    today,
    terms: false,
  };
}
