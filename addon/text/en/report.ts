import { listNames } from "../list-names.ts";
import type { ReportText } from "../report.ts";

const list = (names: readonly string[]) => listNames(names, "and", (count) => `${count} more`);

const counted = (kind: string, rest: string, ask: string) => (names: readonly string[]) => ({
  what: `${names.length} ${kind} ${rest}: ${list(names)}.`,
  ask,
});

const STEPS = ["Goals", "Actors", "Contacts", "Upkeep"];

export const report: ReportText = {
  findings: {
    no_goal_pursued: {
      one: () => ({ what: "We do not pursue any goal yet.", ask: "Which goals matter to us in networking?" }),
      many: () => ({ what: "We do not pursue any goal yet.", ask: "Which goals matter to us in networking?" }),
    },
    no_actor: {
      one: () => ({ what: "No actor has been named yet.", ask: "Who could help us with our goals?" }),
      many: () => ({ what: "No actor has been named yet.", ask: "Who could help us with our goals?" }),
    },
    goal_without_actor: {
      one: ({ goal }) => ({
        what: `No actor has been named for ${goal} yet.`,
        ask: "Who could help – or set the goal aside?",
      }),
      many: counted("goals", "without an actor so far", "Who could help – or set the goals aside?"),
    },
    goal_without_key_actor: {
      one: ({ goal }) => ({
        what: `${goal}: no actor is marked as most important yet.`,
        ask: "Where is the effort worth it?",
      }),
      many: counted("goals", "without a most important actor", "Where is the effort worth it?"),
    },
    gap_without_owner: {
      one: ({ actor }) => ({ what: `${actor}: nobody is responsible yet.`, ask: "Who takes it on?" }),
      many: counted("contacts", "without anybody responsible", "Who takes them on?"),
    },
    gap_without_plan: {
      one: ({ actor }) => ({
        what: `${actor}: how to go about it is still open.`,
        ask: "What is the next concrete step?",
      }),
      many: counted("contacts", "without a “how”", "What is the next concrete step for each?"),
    },
    gap_overdue: {
      one: ({ actor, due }) => ({
        what: `${actor}: was planned by ${due}.`,
        ask: "Done already – or do we need help and a new date?",
      }),
      many: counted("contacts", "past the planned date", "Done already – or do we need help and new dates?"),
    },
    key_actor_without_contact: {
      one: ({ actor }) => ({
        what: `${actor} is especially important, but there is no contact.`,
        ask: "Who knows somebody there?",
      }),
      many: counted("especially important actors", "without contact", "Who knows somebody there?"),
    },
    key_actor_without_upkeep: {
      one: ({ actor }) => ({
        what: `${actor} is especially important, but no upkeep is agreed yet.`,
        ask: "How do we stay in contact?",
      }),
      many: counted("especially important actors", "without agreed upkeep", "How do we stay in contact?"),
    },
    key_actor_without_relationship_upkeep: {
      one: ({ actor, measures }) => ({
        what: `${actor}: so far only ${measures === "" ? "the content level" : `“${measures}”`}.`,
        ask: "Who keeps the personal contact?",
      }),
      many: counted("especially important actors", "on the content level only", "Who keeps the personal contact?"),
    },
    upkeep_without_owner: {
      one: ({ actor }) => ({
        what: `${actor}: nobody is responsible for the upkeep yet.`,
        ask: "Who takes care of it?",
      }),
      many: counted("actors", "without anybody responsible for the upkeep", "Who takes care of them?"),
    },
    upkeep_overdue: {
      one: ({ actor, due }) => ({
        what: `${actor}: the next contact was planned for ${due}.`,
        ask: "Done already – or who gets in touch?",
      }),
      many: counted("contacts", "past the planned date", "Done already – or who gets in touch?"),
    },
    goal_unranked: {
      one: ({ goal }) => ({ what: `One goal without priority: ${goal}.`, ask: "Set it aside – or put it last?" }),
      many: counted("goals", "without priority", "Set them aside – or put them last together?"),
    },
    goal_with_one_actor: {
      one: ({ goal, actor }) => ({
        what: `For ${goal} everything depends on one actor: ${actor}.`,
        ask: "Who else could help?",
      }),
      many: counted("goals", "with one actor only", "Who else could help?"),
    },
    actor_incomplete: {
      one: ({ actor }) => ({
        what: `${actor}: where we are or where we want to be is missing.`,
        ask: "Where do we stand, and where do we want to be?",
      }),
      many: counted("actors", "still incomplete", "Where do we stand, and where do we want to be?"),
    },
    actor_without_goal: {
      one: ({ actor }) => ({
        what: `${actor} belongs to no goal that we pursue.`,
        ask: "Which goal does the contact help with?",
      }),
      many: counted("actors", "without a goal that we pursue", "Which goal do they help with?"),
    },
    nothing_chosen: {
      one: () => ({ what: "No contact has been chosen yet.", ask: "Which three to five do we approach now?" }),
      many: () => ({ what: "No contact has been chosen yet.", ask: "Which three to five do we approach now?" }),
    },
    more_than_needed: {
      one: ({ actor, current, target }) => ({
        what: `${actor}: closer than planned (${current} instead of ${target}).`,
        ask: "Not a mistake – raise the aim, or use the time elsewhere?",
      }),
      many: counted("contacts", "closer than planned", "Not a mistake – raise the aim, or use the time elsewhere?"),
    },
    owner_overloaded: {
      one: ({ owner, tasks }) => ({
        what: `${owner} has taken on ${tasks} contacts.`,
        ask: "Who can take something over – or what can wait?",
      }),
      many: counted("people", "with more than five contacts", "Who can take something over – or what can wait?"),
    },
    too_many_key_actors: {
      one: () => ({
        what: "More than a third of the actors are “most important”.",
        ask: "Where is the effort really worth it?",
      }),
      many: () => ({
        what: "More than a third of the actors are “most important”.",
        ask: "Where is the effort really worth it?",
      }),
    },
  },
  report: {
    arithmetic: (weights, gap, points) =>
      weights.length === 1
        ? `Goal weight ${weights[0]} × gap ${gap} of 5 levels = ${points}`
        : `Goal weights (${weights.join(" + ")}) × gap ${gap} of 5 levels = ${points}`,
    noPursuedGoal: "Belongs to no goal that we pursue = 0.0",
    incomplete: "No place yet: a level is missing",
    noGap: "No gap: the aim is reached",
    total: "Goal coverage in total",
    goal: (name, weight) => `${name} (weight ${weight})`,
    nothingAimedAt: "nothing aimed at",
    noActor: "no actor yet",
    allIncomplete: "levels are missing",
    asOf: (date) => `Assessed on ${date}`,
    furtherQuestions: (step) => `More questions on step ${step} (${STEPS[step - 1]}):`,
    badCells: (count) =>
      `${count === 1 ? "One cell cannot be used as it stands and counts" : `${count} cells cannot be used as they stand and count`} as empty. “Check entries” shows where.`,
  },
};
