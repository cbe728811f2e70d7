import { LEVELS, type Level } from "../../model/level.ts";
import { type Basis, MOST_TRIALS, type Trial, type TrialActor, type TrialGoal } from "./what-if.ts";

/** A goal or an actor that somebody wants to try something with. */
export interface Subject {
  tab: Trial["tab"];
  id: string;
}

/** What stands in the fields, as it was typed. */
export interface Draft {
  subject: Subject | null;
  rank: string;
  pursued: boolean;
  /** A level as a figure, or "" for none. */
  current: string;
  target: string;
}

export const EMPTY_DRAFT: Draft = { subject: null, rank: "", pursued: true, current: "", target: "" };

export type DraftFault = "not_a_rank" | "nothing_changed" | "too_many";

const isCell = (a: Trial, b: Pick<Trial, "id" | "field">) => a.id === b.id && a.field === b.field;

/** The list with one more trial: a cell that is tried already keeps its place, and one that is as it was goes out. */
function withTrial(trials: readonly Trial[], trial: Trial): Trial[] {
  const isBack = trial.from === trial.to;
  if (!trials.some((each) => isCell(each, trial))) return isBack ? [...trials] : [...trials, trial];
  return trials.flatMap((each) => (isCell(each, trial) ? (isBack ? [] : [trial]) : [each]));
}

/** The fields for a subject: what is tried, else what stands in the sheet. */
export function draftOf(subject: Subject | null, { goals, actors }: Basis, trials: readonly Trial[]): Draft {
  const goal = goals.find(({ id }) => subject?.tab === "goals" && id === subject.id);
  const actor = actors.find(({ id }) => subject?.tab === "reflection" && id === subject.id);
  if (subject === null || (goal === undefined && actor === undefined)) return EMPTY_DRAFT;
  const tried = (field: Trial["field"]) => trials.find((each) => isCell(each, { id: subject.id, field }))?.to;
  return {
    subject,
    rank: String(tried("rank") ?? goal?.rank ?? ""),
    pursued: Boolean(tried("pursued") ?? goal?.pursued ?? true),
    current: String(tried("current") ?? actor?.current ?? ""),
    target: String(tried("target") ?? actor?.target ?? ""),
  };
}

function withGoal(trials: readonly Trial[], { id, rank, pursued }: TrialGoal, draft: Draft): Trial[] | null {
  const list = withTrial(trials, { tab: "goals", id, field: "pursued", from: pursued, to: draft.pursued });
  const typed = draft.rank.trim();
  if (!draft.pursued || (typed === "" && rank === null)) return list;
  const to = Number(typed);
  if (!/^\d+$/.test(typed) || !Number.isSafeInteger(to) || to < 1) return null;
  return withTrial(list, { tab: "goals", id, field: "rank", from: rank, to });
}

function withActor(trials: readonly Trial[], actor: TrialActor, draft: Draft): Trial[] {
  const levelIn = (text: string): Level | undefined => LEVELS.find((level) => String(level) === text);
  return (["current", "target"] as const).reduce((list: Trial[], field) => {
    const to = levelIn(draft[field]);
    return to === undefined
      ? list
      : withTrial(list, { tab: "reflection", id: actor.id, field, from: actor[field], to });
  }, trials.slice());
}

/** The trials with what the fields say, or why they cannot be used as they stand. */
export function readDraft(
  draft: Draft,
  { goals, actors }: Basis,
  trials: readonly Trial[],
): { trials: Trial[] } | { fault: DraftFault } {
  const goal = goals.find(({ id }) => draft.subject?.tab === "goals" && id === draft.subject.id);
  const actor = actors.find(({ id }) => draft.subject?.tab === "reflection" && id === draft.subject.id);
  const next = goal ? withGoal(trials, goal, draft) : actor ? withActor(trials, actor, draft) : [...trials];
  if (next === null) return { fault: "not_a_rank" };
  if (JSON.stringify(next) === JSON.stringify(trials)) return { fault: "nothing_changed" };
  return next.length > MOST_TRIALS ? { fault: "too_many" } : { trials: next };
}
