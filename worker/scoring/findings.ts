import { FINDING_CODES, FINDING_SEVERITY, type FindingCode, type Severity } from "../../model/finding.ts";
import { isChosen } from "../../model/stage.ts";
import { upkeepDue } from "../../model/upkeep.ts";
import type { Facts } from "./facts.ts";

/** Whom or what findings of one code are about, one finding each; without a kind it is about the whole. */
export type Subjects = { kind: "goal" | "actor" | "owner"; ids: readonly string[] } | { kind: null; holds: boolean };

/** An owner with more gaps than this to work on has too much to do. */
const MOST_TASKS = 5;
/** From so many actors on, more than a third being key means that the mark says little. */
const ENOUGH_ACTORS = 6;

const goals = (list: readonly { id: string }[]): Subjects => ({ kind: "goal", ids: list.map(({ id }) => id) });
const actors = (list: readonly { id: string }[]): Subjects => ({ kind: "actor", ids: list.map(({ id }) => id) });
/** Rows of upkeep have no id: an actor is named once, however many of its rows are meant. */
const actorsOf = (rows: readonly { actor: string }[]): Subjects => ({
  kind: "actor",
  ids: [...new Set(rows.map((row) => row.actor))],
});
const once = (holds: boolean): Subjects => ({ kind: null, holds });

function overloaded({ tasks, owners }: Facts): Subjects {
  const counts = new Map<string | null, number>();
  for (const { owner } of tasks) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return { kind: "owner", ids: owners.filter((owner) => (counts.get(owner) ?? 0) > MOST_TASKS) };
}

function withoutRelationship({ keyActors, upkeep }: Facts): Subjects {
  const kept = new Set(upkeep.map((row) => row.actor));
  const close = new Set(upkeep.filter((row) => row.level === "relationship").map((row) => row.actor));
  return actors(keyActors.filter(({ id }) => kept.has(id) && !close.has(id)));
}

function withoutUpkeep({ keyActors, upkeep }: Facts): Subjects {
  const kept = new Set(upkeep.map((row) => row.actor));
  return actors(keyActors.filter(({ id }) => !kept.has(id)));
}

/** Whom or what each finding is about; severity and order stand in the model. */
const RULES: Record<FindingCode, (facts: Facts) => Subjects> = {
  no_goal_pursued: (f) => once(f.pursued.length === 0),
  no_actor: (f) => once(f.actors.length === 0),
  goal_without_actor: (f) => goals(f.pursued.filter(({ tally }) => tally.actors === 0)),
  goal_without_key_actor: (f) => goals(f.pursued.filter(({ tally, hasKey }) => tally.actors > 0 && !hasKey)),
  gap_without_owner: (f) => actors(f.tasks.filter((actor) => actor.owner === null)),
  gap_without_plan: (f) => actors(f.tasks.filter((actor) => !actor.planned)),
  gap_overdue: (f) => actors(f.tasks.filter((actor) => actor.due !== null && actor.due < f.today)),
  key_actor_without_contact: (f) => actors(f.withGap.filter((actor) => actor.key && actor.current === 0)),
  key_actor_without_upkeep: withoutUpkeep,
  key_actor_without_relationship_upkeep: withoutRelationship,
  upkeep_without_owner: (f) => actorsOf(f.upkeep.filter((row) => row.owner === null)),
  upkeep_overdue: (f) =>
    actorsOf(
      f.upkeep.filter((row) => {
        const due = upkeepDue(row);
        return due !== null && due < f.today;
      }),
    ),
  goal_unranked: (f) => goals(f.pursued.filter((goal) => goal.rank === null)),
  goal_with_one_actor: (f) => goals(f.pursued.filter(({ tally }) => tally.actors === 1)),
  actor_incomplete: (f) => actors(f.incomplete),
  actor_without_goal: (f) => actors(f.aside),
  nothing_chosen: (f) => once(f.withGap.length > 0 && !f.actors.some((actor) => isChosen(actor.stage))),
  more_than_needed: (f) => actors(f.reflected.filter((actor) => actor.current > actor.target)),
  owner_overloaded: overloaded,
  too_many_key_actors: (f) => once(f.actors.length >= ENOUGH_ACTORS && f.keyActors.length * 3 > f.actors.length),
};

/** All findings of one code. */
export interface Findings {
  code: FindingCode;
  severity: Severity;
  subjects: Subjects;
}

/** All findings, by code as the model lists them, within a code in the order of the input. */
export const findingsOf = (facts: Facts): Findings[] =>
  FINDING_CODES.map((code) => ({ code, severity: FINDING_SEVERITY[code], subjects: RULES[code](facts) }));
