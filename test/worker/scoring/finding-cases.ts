import type { FindingCode } from "../../../model/finding.ts";

export const goal = { id: "g", rank: 1, pursued: true };
/** Nothing is to be said of it: reflected, with a goal, key, kept on the level of the relationship. */
const calm = { id: "a", current: 3, target: 3, key: true, goals: ["g"] };
const task = { ...calm, current: 1, stage: "now", owner: "o", planned: true, due: "2026-11-22" };
const upkeep = { actor: "a", level: "relationship", intervalDays: 30, last: "2026-11-01", next: null, owner: "o" };
export const base = {
  goals: [goal],
  actors: [calm, { ...calm, id: "b", key: false }],
  upkeep: [upkeep],
  owners: [{ id: "o" }, { id: "p" }],
  today: "2026-11-22",
};
const many = <T>(count: number, item: (index: number) => T) => Array.from({ length: count }, (_, index) => item(index));
const first = (change: object) => ({ ...base, actors: [{ ...calm, ...change }, base.actors[1]] });
const working = (change: object) => first({ ...task, ...change });
const keeping = (change: object) => ({ ...base, upkeep: [{ ...upkeep, ...change }] });

type Case = [code: FindingCode, when: string, request: unknown, subjects: string[]];
/** For each finding requests in which it comes, and in which it stays away. */
export const CASES: Case[] = [
  ["no_goal_pursued", "all are set aside", { ...base, goals: [{ ...goal, pursued: false }] }, ["-"]],
  ["no_goal_pursued", "there is none", { ...base, goals: [], actors: [], upkeep: [] }, ["-"]],
  ["no_goal_pursued", "one is pursued", base, []],
  ["no_actor", "there is none", { ...base, actors: [], upkeep: [] }, ["-"]],
  ["no_actor", "there is one", first({}), []],
  ["goal_without_actor", "nobody names it", { ...base, goals: [goal, { ...goal, id: "h" }] }, ["goal:h"]],
  ["goal_without_actor", "it is set aside", { ...base, goals: [goal, { ...goal, id: "h", pursued: false }] }, []],
  ["goal_without_actor", "its actor is incomplete", first({ current: null }), []],
  ["goal_without_key_actor", "none of its actors is key", first({ key: false }), ["goal:g"]],
  ["goal_without_key_actor", "one of its actors is key", base, []],
  ["goal_without_key_actor", "it has no actor", { ...base, actors: [], upkeep: [] }, []],
  [
    "goal_without_key_actor",
    "the key actor serves another goal",
    { ...base, goals: [goal, { ...goal, id: "h" }], actors: [calm, { ...calm, id: "b", key: false, goals: ["h"] }] },
    ["goal:h"],
  ],
  ["gap_without_owner", "nobody is responsible now", working({ owner: null }), ["actor:a"]],
  ["gap_without_owner", "nobody is responsible, under way", working({ owner: null, stage: "doing" }), ["actor:a"]],
  ["gap_without_owner", "somebody is", working({}), []],
  ["gap_without_owner", "it is for later", working({ owner: null, stage: "later" }), []],
  ["gap_without_owner", "it is done", working({ owner: null, stage: "done" }), []],
  ["gap_without_owner", "nothing was decided", working({ owner: null, stage: null }), []],
  ["gap_without_owner", "the gap is closed", working({ owner: null, current: 3 }), []],
  ["gap_without_plan", "the how is empty", working({ planned: false }), ["actor:a"]],
  ["gap_without_plan", "the how is filled in", working({}), []],
  ["gap_without_plan", "it is for later", working({ planned: false, stage: "later" }), []],
  ["gap_without_plan", "the gap is closed", working({ planned: false, current: 3 }), []],
  ["gap_overdue", "it was due yesterday", working({ due: "2026-11-21" }), ["actor:a"]],
  ["gap_overdue", "it is due today", working({}), []],
  ["gap_overdue", "it has no date", working({ due: null }), []],
  ["gap_overdue", "it is done", working({ due: "2026-11-21", stage: "done" }), []],
  ["gap_overdue", "the gap is closed", working({ due: "2026-11-21", current: 4 }), []],
  ["key_actor_without_contact", "IST is 0", first({ current: 0 }), ["actor:a"]],
  ["key_actor_without_contact", "IST is 1", first({ current: 1 }), []],
  ["key_actor_without_contact", "IST is unknown", first({ current: null }), []],
  ["key_actor_without_contact", "no contact is wanted", first({ current: 0, target: 0 }), []],
  ["key_actor_without_contact", "it is not key", first({ current: 0, key: false }), []],
  ["key_actor_without_upkeep", "it has no row", { ...base, upkeep: [] }, ["actor:a"]],
  ["key_actor_without_upkeep", "it has a row", base, []],
  ["key_actor_without_upkeep", "it is not key", { ...first({ key: false }), upkeep: [] }, []],
  ["key_actor_without_relationship_upkeep", "it has only content", keeping({ level: "content" }), ["actor:a"]],
  [
    "key_actor_without_relationship_upkeep",
    "it has both",
    { ...base, upkeep: [{ ...upkeep, level: "content" }, upkeep] },
    [],
  ],
  ["key_actor_without_relationship_upkeep", "it has none: another finding says so", { ...base, upkeep: [] }, []],
  [
    "key_actor_without_relationship_upkeep",
    "it is not key",
    { ...first({ key: false }), upkeep: [{ ...upkeep, level: "content" }] },
    [],
  ],
  ["upkeep_without_owner", "nobody is responsible", keeping({ owner: null }), ["actor:a"]],
  [
    "upkeep_without_owner",
    "nobody is for two rows of one actor",
    { ...base, upkeep: many(2, () => ({ ...upkeep, owner: null })) },
    ["actor:a"],
  ],
  ["upkeep_without_owner", "somebody is", base, []],
  ["upkeep_overdue", "an interval has passed", keeping({ last: "2026-10-22" }), ["actor:a"]],
  ["upkeep_overdue", "the interval ends today", keeping({ last: "2026-10-23" }), []],
  ["upkeep_overdue", "the next date is past", keeping({ next: "2026-11-21" }), ["actor:a"]],
  ["upkeep_overdue", "the next date is today", keeping({ next: "2026-11-22", last: null }), []],
  ["upkeep_overdue", "it was kept since", keeping({ next: "2026-11-01", last: "2026-11-02" }), []],
  ["upkeep_overdue", "it is kept on occasion", keeping({ intervalDays: null, last: "2020-01-01" }), []],
  ["goal_unranked", "it has no rank", { ...base, goals: [{ ...goal, rank: null }] }, ["goal:g"]],
  ["goal_unranked", "it is set aside", { ...base, goals: [{ ...goal, rank: null, pursued: false }] }, []],
  ["goal_unranked", "it has one", base, []],
  ["goal_with_one_actor", "one names it", { ...base, actors: [calm] }, ["goal:g"]],
  ["goal_with_one_actor", "two name it", base, []],
  ["goal_with_one_actor", "none names it", { ...base, actors: [], upkeep: [] }, []],
  ["actor_incomplete", "IST is empty", first({ current: null }), ["actor:a"]],
  ["actor_incomplete", "SOLL is empty", first({ target: null }), ["actor:a"]],
  ["actor_incomplete", "both are known", base, []],
  ["actor_without_goal", "it has none", first({ goals: [] }), ["actor:a"]],
  [
    "actor_without_goal",
    "its only goal is set aside",
    { ...first({ goals: ["h"] }), goals: [goal, { ...goal, id: "h", pursued: false }] },
    ["actor:a"],
  ],
  [
    "actor_without_goal",
    "one of its goals is pursued",
    { ...first({ goals: ["h", "g"] }), goals: [goal, { ...goal, id: "h", pursued: false }] },
    [],
  ],
  ["nothing_chosen", "there is a gap", working({ stage: null }), ["-"]],
  [
    "nothing_chosen",
    "all is for later or done",
    {
      ...base,
      actors: [
        { ...task, stage: "later" },
        { ...task, id: "b", stage: "done" },
      ],
    },
    ["-"],
  ],
  ["nothing_chosen", "one is under way", working({ stage: "doing" }), []],
  ["nothing_chosen", "there is no gap", base, []],
  ["more_than_needed", "IST is over SOLL", first({ current: 4 }), ["actor:a"]],
  ["more_than_needed", "IST is SOLL", base, []],
  ["more_than_needed", "SOLL is unknown", first({ target: null }), []],
  [
    "owner_overloaded",
    "somebody has six tasks",
    { ...base, actors: many(6, (index) => ({ ...task, id: `a${index}` })), upkeep: [] },
    ["owner:o"],
  ],
  [
    "owner_overloaded",
    "somebody has five",
    { ...base, actors: many(5, (index) => ({ ...task, id: `a${index}` })), upkeep: [] },
    [],
  ],
  [
    "owner_overloaded",
    "one of six is for later",
    {
      ...base,
      actors: many(6, (index) => ({ ...task, id: `a${index}`, stage: index === 0 ? "later" : "now" })),
      upkeep: [],
    },
    [],
  ],
  [
    "owner_overloaded",
    "nobody has six",
    { ...base, actors: many(6, (index) => ({ ...task, id: `a${index}`, owner: null })), upkeep: [] },
    [],
  ],
  [
    "too_many_key_actors",
    "three of eight",
    { ...base, actors: many(8, (index) => ({ ...calm, id: `a${index}`, key: index < 3 })), upkeep: [] },
    ["-"],
  ],
  [
    "too_many_key_actors",
    "two of six: just a third",
    { ...base, actors: many(6, (index) => ({ ...calm, id: `a${index}`, key: index < 2 })), upkeep: [] },
    [],
  ],
  [
    "too_many_key_actors",
    "all of five",
    { ...base, actors: many(5, (index) => ({ ...calm, id: `a${index}` })), upkeep: [] },
    [],
  ],
];
