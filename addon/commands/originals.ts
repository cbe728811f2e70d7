import { LANGUAGES } from "../../model/language.ts";
import { nameKey } from "../table/cell.ts";
import type { Book } from "../tabs/book.ts";
import { sourcesOf } from "../tabs/resolve/match-actors.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";

/** A row whose id may be that of another one: people copied it, above or below. */
export interface Claimant {
  at: number;
  id: string;
}

/** What the other tabs remember of a row with that id: its main text, and the names by which they speak of it. */
type Remembers = (row: Claimant) => boolean;

const isOneOf = (names: readonly string[], name: string) => names.some((each) => nameKey(each) === nameKey(name));

/** The guide's own words under the guide's own id, in any language. */
function guideWords(tab: "meeting" | "goals", id: string): string[] {
  return LANGUAGES.flatMap((language) => {
    const words: Readonly<Record<string, string>> =
      tab === "meeting" ? texts[language].meetingQuestions : texts[language].goals;
    return words[id] ?? [];
  });
}

/** Per tab, by what the others know the row that bore the id first; of upkeep rows nobody keeps anything. */
function memoryOf(book: Book, tab: TabId): Remembers {
  const { meeting, team, goals, actors, reflection, upkeep } = book.tabs;
  const at = <R extends { at: number }>(rows: readonly R[] = []) => new Map(rows.map((row) => [row.at, row]));
  if (tab === "meeting") {
    const rows = at(meeting?.rows);
    return (row) => isOneOf(guideWords("meeting", row.id), rows.get(row.at)?.question ?? "");
  }
  if (tab === "goals") {
    const rows = at(goals?.rows);
    const named = (actors?.rows ?? []).map(({ goal }) => goal);
    return (row) => isOneOf([...guideWords("goals", row.id), ...named], rows.get(row.at)?.name ?? "");
  }
  if (tab === "actors") {
    const rows = at(actors?.rows);
    const taken = (reflection?.rows ?? []).map((row) => ({ ids: sourcesOf(row), names: [row.sourceName, row.name] }));
    return (row) =>
      taken.some(({ ids, names }) => ids.includes(row.id) && isOneOf(names, rows.get(row.at)?.name ?? ""));
  }
  if (tab === "reflection") {
    const rows = at(reflection?.rows);
    return (row) => nameKey(rows.get(row.at)?.sourceName ?? "") === nameKey(rows.get(row.at)?.name ?? "");
  }
  if (tab === "team") {
    const rows = at(team?.rows);
    const named = [
      ...(reflection?.rows ?? []).flatMap(({ contactHolder, owner }) => [contactHolder, owner]),
      ...(upkeep?.rows ?? []).map(({ owner }) => owner),
    ];
    return (row) => isOneOf(named, rows.get(row.at)?.name ?? "");
  }
  return () => false;
}

/**
 * Of rows that carry one id the one that keeps it, by row: the one that the other tabs speak of, for the rest of it may have been
 * rewritten in the copy; else the upper one. What refers to the id thereby stays with its content.
 */
export function originals(book: Book, tab: TabId, rows: readonly Claimant[]): Map<string, number> {
  const claims = new Map<string, Claimant[]>();
  for (const row of rows) if (row.id !== "") claims.set(row.id, [...(claims.get(row.id) ?? []), row]);
  const remembers = memoryOf(book, tab);
  return new Map(
    [...claims].map(([id, claimants]) => {
      const original = claimants.length > 1 ? claimants.find(remembers) : undefined;
      return [id, (original ?? claimants[0])?.at ?? -1];
    }),
  );
}
