import type { Language } from "../../model/language.ts";
import { suggestedTarget } from "../../model/level.ts";
import type { CellEdit } from "../table/cell.ts";
import { nameKey } from "../table/cell.ts";
import type { Book } from "../tabs/book.ts";
import { type Edits, joinEdits, rowEdits, withEdits } from "../tabs/edits.ts";
import { type KnownNames, NOTHING_KNOWN } from "../tabs/known-names.ts";
import { levelOfMeasure } from "../tabs/measures.ts";
import { type Matches, matchActors, type ReflectionRow, sourcesOf } from "../tabs/resolve/match-actors.ts";
import { type Following, planFollowing } from "./follow-renames.ts";
import { planIds } from "./give-ids.ts";
import { planLostNames } from "./lost-names.ts";

interface Renaming {
  from: string;
  to: string;
}

/** What taking over changes. */
export interface TakeOver {
  edits: Edits;
  /** The book once the edits are written. */
  book: Book;
  added: string[];
  /** How many rows of tab 3 have got their emptied name back. */
  restored: number;
  renamed: Renaming[];
  /** Entries of tab 4 that have the new name with them. */
  renamedUpkeep: number;
  /** Actors of tab 3 whose rows in tab 2 bear another actor's name now; both rows of tab 3 stay. */
  merged: { from: string; into: string }[];
  /** Names of the team and the goals that were changed, and the entries that follow. */
  following: Following;
  /** Key actors for whom a row in tab 4 is proposed. */
  proposed: string[];
}

type RandomHex = (bytes: number) => string;

/** A fresh id for a new row. */
function idMaker(taken: Iterable<string>, randomHex: RandomHex): () => string {
  const known = new Set(taken);
  return () => {
    let id = randomHex(4);
    while (known.has(id)) id = randomHex(4);
    known.add(id);
    return id;
  };
}

/** Nobody touched the name in tab 3 since it was taken over. */
const isAsTakenOver = (row: ReflectionRow) => nameKey(row.name) === nameKey(row.sourceName);

function planReflection(book: Book, { matches, left, repeated }: Matches, language: Language, randomHex: RandomHex) {
  const content = book.tabs.reflection;
  const edits: CellEdit[] = [];
  const added: string[] = [];
  const renamed: TakeOver["renamed"] = [];
  const newId = idMaker(content?.rows.map(({ id }) => id) ?? [], randomHex);
  let next = content?.nextRow ?? 0;
  const change = (row: number, values: Parameters<typeof rowEdits<"reflection">>[3]) =>
    edits.push(...rowEdits(book, "reflection", row, values, language));
  const claimed = new Set<string>();
  const renamedRows = new Set<ReflectionRow>();
  for (const { group, row, by } of matches) {
    const ids = group.rows.map(({ id }) => id);
    for (const id of ids) claimed.add(id);
    const sources = ids.join(" ");
    const name = group.name;
    if (row === null) {
      change(next, { name, target: suggestedTarget(group.key), id: newId(), sources, sourceName: name });
      added.push(name);
      next++;
    } else if (by === "source" && !isAsTakenOver(row)) {
      change(row.at, { sources });
    } else if (row.name !== name && (by === "source" || row.name === row.sourceName)) {
      change(row.at, { name, sources, sourceName: name });
      renamedRows.add(row);
      renamed.push({ from: row.name, to: name });
    } else {
      change(row.at, { sources, sourceName: name });
    }
  }
  // A row that tab 2 no longer names, as a copy of one that is renamed, lets go of rows that mean another actor now: they must not rename it later.
  const copies = repeated.filter(({ first }) => renamedRows.has(first)).map(({ row }) => row);
  const merged: TakeOver["merged"] = [];
  for (const row of [...left, ...copies]) {
    const own = sourcesOf(row).filter((id) => !claimed.has(id));
    if (own.length === sourcesOf(row).length) continue;
    change(row.at, { sources: own.join(" ") });
    const taker = matches.find(({ group }) => group.rows.some(({ id }) => sourcesOf(row).includes(id)));
    if (taker) merged.push({ from: row.name, into: taker.group.name });
  }
  return { edits, added, renamed, merged };
}

/** Actors whose name of before nobody bears any more, though tab 3 was renamed by hand: what tab 4 still calls them. */
function formerNames({ matches, left }: Matches): Renaming[] {
  const names = [
    ...matches.flatMap(({ group, row }) => [group.name, row?.name ?? ""]),
    ...left.map(({ name }) => name),
  ];
  const borne = new Set(names.map(nameKey));
  return matches.flatMap(({ row }) =>
    row === null || row.sourceName === "" || borne.has(nameKey(row.sourceName))
      ? []
      : [{ from: row.sourceName, to: row.name }],
  );
}

/** References in tab 4 follow a renamed actor; an empty level is filled in for the guide's measures. */
function planUpkeep(book: Book, renamed: readonly Renaming[], language: Language) {
  const newNames = new Map(renamed.map(({ from, to }) => [nameKey(from), to]));
  const bad = new Set(
    (book.tabs.upkeep?.problems ?? []).filter(({ field }) => field === "level").map(({ row }) => row),
  );
  const names = (book.tabs.upkeep?.rows ?? []).flatMap((row) => {
    const actor = newNames.get(nameKey(row.actor)) ?? row.actor;
    return actor === row.actor ? [] : rowEdits(book, "upkeep", row.at, { actor }, language);
  });
  const levels = (book.tabs.upkeep?.rows ?? []).flatMap((row) => {
    const level = row.level === null && !bad.has(row.at) ? levelOfMeasure(row.measure) : null;
    return level === null ? [] : rowEdits(book, "upkeep", row.at, { level }, language);
  });
  return { edits: [...names, ...levels], renamed: names.length };
}

/** Stands in place of the id of the row that was proposed, where the team had one of its own. */
const NOT_NEEDED = "1";

/** One row in tab 4 for each key actor that has none, once: who deletes the proposal is not asked again. */
function planProposals(book: Book, language: Language, randomHex: RandomHex) {
  const content = book.tabs.upkeep;
  const kept = new Set((content?.rows ?? []).map(({ actor }) => nameKey(actor)));
  const newId = idMaker(content?.rows.map(({ id }) => id) ?? [], randomHex);
  const edits: Required<Pick<Edits, "reflection" | "upkeep">> = { reflection: [], upkeep: [] };
  const proposed: string[] = [];
  let next = content?.nextRow ?? 0;
  for (const { group, row } of matchActors(book).matches) {
    if (!group.key || row === null || row.upkeepProposed !== "" || content?.location.columns.actor === undefined)
      continue;
    const isKept = kept.has(nameKey(row.name)) || kept.has(nameKey(group.name));
    const id = isKept ? null : newId();
    edits.reflection.push(...rowEdits(book, "reflection", row.at, { upkeepProposed: id ?? NOT_NEEDED }, language));
    if (id === null) continue;
    edits.upkeep.push(...rowEdits(book, "upkeep", next, { actor: row.name, id }, language));
    proposed.push(row.name);
    next++;
  }
  return { edits, proposed };
}

/**
 * Gives ids, lets entries follow names that were changed, and brings tabs 3 and 4 in step with tab 2; nothing is deleted, and no name
 * that people changed there.
 */
export function planTakeOver(
  original: Book,
  language: Language,
  randomHex: RandomHex,
  known: KnownNames = NOTHING_KNOWN,
): TakeOver {
  const ids = planIds(original, randomHex);
  const names = planLostNames(withEdits(original, ids));
  const complete = joinEdits(ids, { reflection: names });
  const identified = withEdits(original, complete);
  const following = planFollowing(identified, known, language);
  const followed = withEdits(identified, following.edits);
  const matches = matchActors(followed);
  const { edits: reflection, added, renamed, merged } = planReflection(followed, matches, language, randomHex);
  const upkeep = planUpkeep(followed, [...formerNames(matches), ...renamed], language);
  const inStep = withEdits(followed, { reflection, upkeep: upkeep.edits });
  const { edits: proposals, proposed } = planProposals(inStep, language, randomHex);
  return {
    edits: [following.edits, { reflection, upkeep: upkeep.edits }, proposals].reduce(joinEdits, complete),
    book: withEdits(inStep, proposals),
    added,
    restored: names.length,
    renamed,
    renamedUpkeep: upkeep.renamed,
    merged,
    following,
    proposed,
  };
}
