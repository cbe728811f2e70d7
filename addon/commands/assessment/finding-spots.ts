import type { IsoDate } from "../../../model/date.ts";
import type { FindingCode } from "../../../model/finding.ts";
import { isChosen } from "../../../model/stage.ts";
import { nameKey } from "../../table/cell.ts";
import type { Book } from "../../tabs/book.ts";
import { preparedRow } from "../../tabs/prepared-row.ts";
import { isOverdue } from "../../tabs/resolve/overdue.ts";
import type { Actor, Goal, Upkeep } from "../../tabs/resolve/resolved.ts";
import type { TabId } from "../../tabs/tab-id.ts";
import type { Subject } from "./finding-facts.ts";
import type { Ranked } from "./ranked.ts";

/** The cell in which the answer to a finding's question is entered. */
export interface Spot {
  tab: TabId;
  row: number;
  field: string;
}

/** What decides where a finding leads, besides whom it is about. */
export interface Surroundings {
  book: Book;
  ranked: Ranked;
  today: IsoDate;
}

type Find = (subject: Subject, around: Surroundings) => Spot | null;

const rowOf = (actor: Actor | undefined | null, field: string): Spot | null =>
  actor && actor.at !== null ? { tab: "reflection", row: actor.at, field } : null;
const firstRow = ({ tabs }: Book, tab: TabId, field: string): Spot => ({
  tab,
  row: (tabs[tab]?.location.headerRow ?? 0) + 1,
  field,
});

const inReflection =
  (field: string): Find =>
  ({ actor }) =>
    rowOf(actor, field);
const inUpkeep =
  (field: string, isMeant: (row: Upkeep, today: IsoDate) => boolean = () => true): Find =>
  ({ upkeep }, { book, today }) => {
    const row = upkeep.find((each) => isMeant(each, today)) ?? upkeep[0];
    return row
      ? { tab: "upkeep", row: row.at, field }
      : { tab: "upkeep", row: book.tabs.upkeep?.nextRow ?? 0, field: "actor" };
  };

/** The first row of tab 2 that serves the goal, where an actor is marked as most important. */
function keyOf(goal: Goal, { tabs }: Book): Spot {
  const row = tabs.actors?.rows.find((each) => nameKey(each.goal) === nameKey(goal.name));
  return row ? { tab: "actors", row: row.at, field: "key" } : { tab: "goals", row: goal.at, field: "name" };
}

/** Of all that are marked the one with the least need: there the mark is given up most easily. */
function leastKey({ book: { tabs }, ranked: { order } }: Surroundings): Spot | null {
  const last = order.filter(({ actor }) => actor.key).pop()?.actor;
  const row = last && tabs.actors?.rows.find((each) => each.key && nameKey(each.name) === nameKey(last.name));
  return row ? { tab: "actors", row: row.at, field: "key" } : null;
}

/** Of an owner's tasks the one with the least need: it can wait, or be handed over first. */
function leastTask({ owner }: Subject, { ranked: { order } }: Surroundings): Spot | null {
  const tasks = order.filter(({ actor, scored }) => actor.owner === owner && scored?.rank && isChosen(actor.stage));
  return rowOf(tasks.pop()?.actor, "owner") ?? (owner && { tab: "team", row: owner.at, field: "name" });
}

/** Where each finding leads: the cell in which its question is answered. */
export const FINDING_SPOTS: Record<FindingCode, Find> = {
  no_goal_pursued: (_, { book }) => firstRow(book, "goals", "pursued"),
  no_actor: (_, { book }) => firstRow(book, "actors", "name"),
  goal_without_actor: ({ goal }, { book }) => goal && preparedRow(book, goal),
  goal_without_key_actor: ({ goal }, { book }) => goal && keyOf(goal, book),
  gap_without_owner: inReflection("owner"),
  gap_without_plan: inReflection("how"),
  gap_overdue: inReflection("due"),
  key_actor_without_contact: inReflection("contactHolder"),
  key_actor_without_upkeep: inUpkeep("measure"),
  key_actor_without_relationship_upkeep: inUpkeep("level"),
  upkeep_without_owner: inUpkeep("owner", (row) => row.level !== null && row.owner === null),
  upkeep_overdue: inUpkeep("last", isOverdue),
  goal_unranked: ({ goal }) => goal && { tab: "goals", row: goal.at, field: "rank" },
  goal_with_one_actor: ({ goal }, { book }) => goal && preparedRow(book, goal),
  actor_incomplete: ({ actor }) => rowOf(actor, actor?.current === null ? "current" : "target"),
  actor_without_goal: ({ actor }) =>
    actor && actor.namedAt !== null ? { tab: "actors", row: actor.namedAt, field: "goal" } : rowOf(actor, "name"),
  nothing_chosen: (_, { ranked }) => rowOf(ranked.order[0]?.actor, "stage"),
  more_than_needed: inReflection("target"),
  owner_overloaded: leastTask,
  too_many_key_actors: (_, around) => leastKey(around),
};
