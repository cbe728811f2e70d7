import type { Book } from "./book.ts";
import { NOTHING_RENAMED } from "./known-names.ts";
import type { Problem } from "./problem.ts";
import { resolveActors } from "./resolve/actors.ts";
import { resolveGoals } from "./resolve/goals.ts";
import { resolveLayout } from "./resolve/layout.ts";
import { resolveMeeting } from "./resolve/meeting.ts";
import type { Resolved } from "./resolve/resolved.ts";
import { resolveTeam } from "./resolve/team.ts";
import { resolveUpkeep } from "./resolve/upkeep.ts";
import { TAB_IDS } from "./tab-id.ts";

const cellProblems = (book: Book): Problem[] =>
  TAB_IDS.flatMap((id) =>
    (book.tabs[id]?.problems ?? []).map(({ tab, row, field, code, typed }) => ({
      code,
      tab,
      row,
      field,
      typed,
      about: "",
    })),
  );

/** Where the names stand that others refer to. */
const NAMED_IN: Partial<Record<Problem["code"], "goals" | "team" | "actors">> = {
  unknown_goal: "goals",
  unknown_person: "team",
  unknown_contact: "team",
  unknown_actor: "actors",
};

/** Where a whole list cannot be read, that is said once, not at every name that is looked for in it. */
export function isConsequence(book: Book, { code }: Problem): boolean {
  const tab = NAMED_IN[code];
  return tab !== undefined && book.tabs[tab]?.location.columns.name === undefined;
}

const inOrder = (a: Problem, b: Problem) =>
  TAB_IDS.indexOf(a.tab) - TAB_IDS.indexOf(b.tab) || (a.row ?? -1) - (b.row ?? -1);

/**
 * Understands the names across the tabs, and names everything that cannot be used. `renamed`: what names that are gone are probably
 * called now.
 */
export function resolve(book: Book, renamed = NOTHING_RENAMED): Resolved {
  const goals = resolveGoals(book, renamed.goals);
  const team = resolveTeam(book, renamed.team);
  const { actors, byKey, problems: actorProblems } = resolveActors(book, goals, team);
  const upkeep = resolveUpkeep(book, byKey, team);
  const meeting = resolveMeeting(book);
  const problems = [
    ...resolveLayout(book),
    ...cellProblems(book),
    ...meeting.problems,
    ...team.problems,
    ...goals.problems,
    ...actorProblems,
    ...upkeep.problems,
  ];
  return {
    goals: goals.goals,
    team: team.team,
    ambiguous: team.ambiguous,
    actors,
    upkeep: upkeep.upkeep,
    meeting: meeting.meeting,
    problems: problems.filter((problem) => !isConsequence(book, problem)).sort(inOrder),
  };
}
