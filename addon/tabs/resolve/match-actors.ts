import { nameKey } from "../../table/cell.ts";
import type { RowOf } from "../../table/table.ts";
import type { actors } from "../actors.ts";
import type { Book } from "../book.ts";
import type { reflection } from "../reflection.ts";

export type ActorRow = RowOf<typeof actors>;
export type ReflectionRow = RowOf<typeof reflection>;

/** The rows of tab 2 that mean one actor; its first spelling is its name. */
export interface Group {
  name: string;
  key: boolean;
  rows: ActorRow[];
}

export interface Match {
  group: Group;
  /** Its row in tab 3, if it has one. */
  row: ReflectionRow | null;
  /** Known by its name, or by the rows of tab 2 it came from: then one of the two was renamed. */
  by: "name" | "source" | null;
}

export interface Matches {
  matches: Match[];
  /** Rows of tab 3 that no row of tab 2 names any more. */
  left: ReflectionRow[];
  /** Rows of tab 3 whose name stands there above already. */
  repeated: { row: ReflectionRow; first: ReflectionRow }[];
}

export const sourcesOf = (row: ReflectionRow): string[] => row.sources.split(" ").filter((id) => id !== "");

/** The distinct actors of tab 2, in the order in which they stand there first. */
export function groupActors(rows: readonly ActorRow[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    if (row.name === "") continue;
    const group = groups.get(nameKey(row.name)) ?? { name: row.name, key: false, rows: [] };
    groups.set(nameKey(row.name), group);
    group.rows.push(row);
    group.key ||= row.key;
  }
  return [...groups.values()];
}

/** Which row of tab 3 belongs to which actor of tab 2: first by name, then by the rows it came from. */
export function matchActors(book: Book): Matches {
  const byName = new Map<string, ReflectionRow>();
  const repeated: Matches["repeated"] = [];
  for (const row of book.tabs.reflection?.rows ?? []) {
    if (row.name === "") continue;
    const first = byName.get(nameKey(row.name));
    if (first) repeated.push({ row, first });
    else byName.set(nameKey(row.name), row);
  }
  const groups = groupActors(book.tabs.actors?.rows ?? []);
  const named = new Set(groups.map(({ name }) => nameKey(name)));
  const free = new Set([...byName.values()].filter(({ name }) => !named.has(nameKey(name))));
  const bySource = new Map<string, ReflectionRow>();
  for (const row of free) for (const id of sourcesOf(row)) if (!bySource.has(id)) bySource.set(id, row);

  const matches = groups.map((group): Match => {
    const row = byName.get(nameKey(group.name));
    if (row) return { group, row, by: "name" };
    const source = group.rows.map(({ id }) => bySource.get(id)).find((each) => each !== undefined && free.has(each));
    if (!source) return { group, row: null, by: null };
    free.delete(source);
    return { group, row: source, by: "source" };
  });
  return { matches, left: [...free], repeated };
}
