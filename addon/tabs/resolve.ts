import { cellText, nameKey } from "../table/cell.ts";
import type { Book } from "./book.ts";
import { NOTHING_RENAMED } from "./known-names.ts";
import { type Problem, problemAt } from "./problem.ts";
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

type List = "goals" | "team" | "actors";

/** Where the names stand that others refer to. */
const NAMED_IN: Partial<Record<Problem["code"], List>> = {
  unknown_goal: "goals",
  unknown_person: "team",
  unknown_contact: "team",
  unknown_actor: "actors",
};

const isReadable = (book: Book, list: List) => book.tabs[list]?.location.columns.name !== undefined;

/** Where a whole list cannot be read, that is said once, not at every name that is looked for in it. */
export function isConsequence(book: Book, { code }: Problem): boolean {
  const list = NAMED_IN[code];
  return list !== undefined && !isReadable(book, list);
}

/** So many entries that name something of an empty list are still told one by one. */
const FEW = 3;
const MOST_NAMED = 5;

/** What follows from a list that is gone or empty, said once, there, with the number of entries. */
function saidOnce(book: Book, problems: readonly Problem[]): Problem[] {
  let said = [...problems];
  for (const list of ["goals", "team", "actors"] as const) {
    const own = problems.filter(({ code }) => NAMED_IN[code] === list);
    const readable = isReadable(book, list);
    if (own.length === 0 || (readable && (own.length <= FEW || book.tabs[list]?.rows.length !== 0))) continue;
    said = said.filter((problem) => !own.includes(problem));
    if (readable) {
      const names = new Map(own.map(({ typed }) => [nameKey(cellText(typed)), cellText(typed)]));
      const about = [...[...names.values()].slice(0, MOST_NAMED), ...(names.size > MOST_NAMED ? ["…"] : [])].join(
        " · ",
      );
      const row = (book.tabs[list]?.location.headerRow ?? 0) + 1;
      said.push({ ...problemAt("list_empty", list, row, "name", "", about), count: own.length });
      continue;
    }
    const isCause = ({ tab, row, field, code }: Problem) =>
      tab === list && (row === null || (code === "column_missing" && field === "name"));
    said = said.map((problem) => (isCause(problem) ? { ...problem, count: own.length } : problem));
  }
  return said;
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
    problems: saidOnce(book, problems).sort(inOrder),
  };
}
