import type { AssessmentReply } from "../../../model/contract/assessments.ts";
import type { Actor, Goal, Resolved } from "../../tabs/resolve/resolved.ts";

export type Scored = AssessmentReply["actors"][number];

/** An actor with its result; `scored` is null where IST or SOLL is missing. */
export interface RankedActor {
  actor: Actor;
  scored: Scored | null;
}

/** The reply with the workbook's names, actors in the order in which people read them. */
export interface Ranked {
  reply: AssessmentReply;
  /** The weight of each goal by its id. */
  weights: Map<string, number>;
  goals: Map<string, Goal>;
  actors: Map<string, Actor>;
  /** Those with a place by their place, then those that lack a level, then those without a gap. */
  order: RankedActor[];
}

const standing = ({ scored }: RankedActor) => (scored === null ? 1 : scored.rank === null ? 2 : 0);

export function rankActors(resolved: Resolved, reply: AssessmentReply): Ranked {
  const scored = new Map(reply.actors.map((actor) => [actor.id, actor]));
  const order = resolved.actors.map((actor): RankedActor => ({ actor, scored: scored.get(actor.id) ?? null }));
  return {
    reply,
    weights: new Map(reply.goals.map(({ id, weight }) => [id, weight])),
    goals: new Map(resolved.goals.map((goal) => [goal.id, goal])),
    actors: new Map(resolved.actors.map((actor) => [actor.id, actor])),
    order: order.sort((a, b) => standing(a) - standing(b) || (a.scored?.rank ?? 0) - (b.scored?.rank ?? 0)),
  };
}
