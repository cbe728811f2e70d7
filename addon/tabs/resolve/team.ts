import { isPlainLine } from "../../../model/name.ts";
import { nameKey } from "../../table/cell.ts";
import type { Book } from "../book.ts";
import { type Problem, problemAt } from "../problem.ts";
import type { TabId } from "../tab-id.ts";
import { closestOf } from "./closest.ts";
import type { Person } from "./resolved.ts";

export interface Team {
  team: Person[];
  ambiguous: Person[];
  problems: Problem[];
  /** Who is named in a cell; where that is nobody who can be told, it is a problem. */
  find(name: string, tab: TabId, row: number, field: string): { person: Person | null; problems: Problem[] };
  /** The one person of this name, if there is. */
  named(name: string): Person | null;
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Everyone but the first of each group with more than one, or all of them; with the row (from 1) of another one. */
function repeated(groups: ReadonlyMap<string, Person[]>): { person: Person; other: Person }[] {
  return [...groups.values()].flatMap((group) =>
    group.flatMap((person) => {
      const other = group.find((each) => each !== person);
      return other ? [{ person, other }] : [];
    }),
  );
}

/** The people of Team. Where a name stands twice, nobody can say who is meant: a reference to it counts as empty. */
export function resolveTeam(book: Book, renamed: ReadonlyMap<string, string>): Team {
  const all: Person[] = (book.tabs.team?.rows ?? [])
    .filter(({ name }) => name !== "")
    .map(({ at, id, name, email, wantsMail }) => ({ at, id, name, email, wantsMail }));
  const byKey = groupBy(all, ({ name }) => nameKey(name));
  const byEmail = groupBy(
    all.filter(({ email }) => email !== ""),
    ({ email }) => email.toLowerCase(),
  );
  const one = (name: string) => {
    const group = byKey.get(nameKey(name)) ?? [];
    return group.length === 1 ? (group[0] ?? null) : null;
  };
  const team = all.filter(({ name }) => one(name) !== null);
  const closest = closestOf(team.map(({ name }) => name));
  return {
    team,
    ambiguous: all.filter(({ name }) => one(name) === null),
    problems: [
      ...repeated(byKey).map(({ person, other }) =>
        problemAt("person_twice", "team", person.at, "name", person.name, String(other.at + 1)),
      ),
      ...all
        .filter(({ name }) => !isPlainLine(name))
        .map(({ at, name }) => problemAt("unmailable_name", "team", at, "name", name)),
      ...repeated(byEmail).map(({ person, other }) =>
        problemAt("email_twice", "team", person.at, "email", person.email, String(other.at + 1)),
      ),
    ],
    find(name, tab, row, field) {
      const person = one(name);
      if (name === "" || person) return { person, problems: [] };
      const code = byKey.has(nameKey(name)) ? "ambiguous_person" : "unknown_person";
      const about = code === "unknown_person" ? (renamed.get(nameKey(name)) ?? closest(name)) : "";
      return { person, problems: [problemAt(code, tab, row, field, name, about)] };
    },
    named: one,
  };
}
