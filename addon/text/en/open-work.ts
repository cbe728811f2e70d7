import { listNames } from "../list-names.ts";
import type { OpenWorkText } from "../open-work.ts";
import { menu } from "./menu.ts";

const list = (names: readonly string[]) => listNames(names, "and", (count) => `${count} more`);

const counted = (one: string, many: string, rest: string) => (names: readonly string[]) =>
  `${names.length} ${names.length === 1 ? one : many} ${rest}: ${list(names)}`;

export const openWork: OpenWorkText = {
  place: (tab, row, header) => [tab, `row ${row}`, header].filter((part) => part !== "").join(", "),
  nothingPrepared: {
    what: "The tabs are not there yet",
    todo: `“${menu.prepareTabs}” adds them – your other tabs stay as they are.`,
  },
  tabMissing: {
    what: (names) =>
      `${names.length === 1 ? "One tab is missing" : `${names.length} tabs are missing`}: ${list(names)}`,
    todo: `“${menu.prepareTabs}” adds what is missing. Entries stay.`,
  },
  tabUnreadable: {
    what: (names) => `The headers cannot be found: ${list(names)}`,
    todo: "Bring the headers back with “Undo”. Is it a tab of your own? Then rename it (right-click its name).",
  },
  meetingFacts: { what: (names) => `Still empty: ${list(names)}`, todo: "It appears in the emails." },
  meetingQuestion: { what: (question) => `Not answered yet: ${question}`, todo: "A sentence or two will do." },
  nobodyInTeam: { what: "Nobody in the team yet", todo: "Enter who takes part: a name or a role." },
  noGoalPursued: { what: "No goal that we pursue yet", todo: "Tick “We pursue it”." },
  goalWithoutRank: {
    what: counted("goal", "goals", "without priority"),
    todo: "Enter a number – or do not pursue it. Without a number a goal counts last.",
  },
  noActor: { what: "No actor named yet", todo: "Who can help with our goals?" },
  goalWithoutActor: {
    what: counted("goal", "goals", "without an actor"),
    todo: "Who could help – or set the goal aside?",
  },
  goalWithoutKeyActor: {
    what: counted("goal", "goals", "without a most important actor"),
    todo: "Where is the effort worth it? Tick “Most important”.",
  },
  actorWithoutPurpose: {
    what: counted("actor", "actors", "without “what for”"),
    todo: "What is this actor to contribute to our goal?",
  },
  actorNotTakenOver: {
    what: counted("actor", "actors", "not in step 3 yet"),
    todo: `“${menu.takeOverActors}” enters them there.`,
  },
  actorNoLongerNamed: {
    what: counted("actor", "actors", "in step 3 only"),
    todo: "Name them in step 2 again – or delete the row.",
  },
  actorWithoutCurrent: { what: counted("actor", "actors", "without “where we are”"), todo: "Where do we stand today?" },
  actorWithoutTarget: {
    what: counted("actor", "actors", "without “where we want to be”"),
    todo: "Where do we want to be?",
  },
  nobodyToReflect: {
    what: "No actors in this step yet",
    todo: `First step 2, then “${menu.takeOverActors}”.`,
  },
  nothingAssessed: { what: "The gaps are not assessed yet", todo: `“${menu.assessGaps}” shows where most is missing.` },
  nothingChosen: { what: "No contact chosen yet", todo: "Set three to five actors to “now”." },
  tooFewChosen: {
    what: (count) => (count === 1 ? "Only one contact chosen" : `Only ${count} contacts chosen`),
    todo: "Three to five are manageable.",
  },
  tooManyChosen: {
    what: (count) => `${count} contacts are set to “now”`,
    todo: "Three to five are manageable – set the others to “later”?",
  },
  chosenWithoutHow: {
    what: counted("chosen contact", "chosen contacts", "without “how”"),
    todo: "What is the next concrete step?",
  },
  chosenWithoutOwner: {
    what: counted("chosen contact", "chosen contacts", "without anyone responsible"),
    todo: "Who takes it on?",
  },
  chosenWithoutDate: { what: counted("chosen contact", "chosen contacts", "without a date"), todo: "By when?" },
  keyActorWithoutUpkeep: {
    what: counted("key actor", "key actors", "without upkeep"),
    todo: "How do we stay in contact? One measure will do.",
  },
  keyActorWithoutRelationship: {
    what: counted("key actor", "key actors", "without the relationship level"),
    todo: "Who keeps the personal contact?",
  },
  upkeepWithoutLevel: {
    what: counted("own measure", "own measures", "without a level"),
    todo: "Content level or relationship level?",
  },
  upkeepWithoutOwner: {
    what: counted("actor", "actors", "without anyone responsible for upkeep"),
    todo: "Who takes care of it?",
  },
  ownerWithoutAddress: {
    what: counted("person", "people", "without an email address"),
    todo: "Enter the address – or untick the summary.",
  },
};
