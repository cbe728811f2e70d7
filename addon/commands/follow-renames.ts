import { LANGUAGES, type Language } from "../../model/language.ts";
import { type CellEdit, cellText, nameKey } from "../table/cell.ts";
import type { Book } from "../tabs/book.ts";
import { type Edits, rowEdits } from "../tabs/edits.ts";
import { guideGoalOf, questionOf } from "../tabs/guide-rows.ts";
import {
  type KnownName,
  type KnownNames,
  markOf,
  NAMED_TABS,
  type NamedTab,
  type Renamed,
} from "../tabs/known-names.ts";
import { alike } from "../tabs/resolve/alike.ts";
import { isFurtherContacts } from "../tabs/seeds.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";

/** A name of a list that was changed there, and how many entries elsewhere follow. */
export interface Followed {
  tab: NamedTab;
  from: string;
  to: string;
  count: number;
}

export interface Following {
  edits: Edits;
  followed: Followed[];
  /** Changed, too, but perhaps into somebody or something else: people are asked. */
  unsure: Renamed;
  /** What is to be remembered. */
  known: KnownNames;
}

/** An entry that names somebody or something of a list. */
interface Reference {
  tab: TabId;
  name: string;
  become(to: string): CellEdit[];
}

function referencesToTeam(book: Book, language: Language): Reference[] {
  const { reflection, upkeep, meeting } = book.tabs;
  return [
    ...(reflection?.rows ?? []).flatMap(({ at, ...row }) =>
      (["contactHolder", "owner"] as const).map((field): Reference => {
        const become = (to: string) => rowEdits(book, "reflection", at, { [field]: to }, language);
        return { tab: "reflection", name: row[field], become };
      }),
    ),
    ...(upkeep?.rows ?? []).map(({ at, owner }): Reference => {
      const become = (to: string) => rowEdits(book, "upkeep", at, { owner: to }, language);
      return { tab: "upkeep", name: owner, become };
    }),
    ...(meeting?.rows ?? [])
      .filter((row) => questionOf(row) === "contact")
      .map(({ at, answer }): Reference => {
        const become = (to: string) => rowEdits(book, "meeting", at, { answer: to }, language);
        return { tab: "meeting", name: answer, become };
      }),
  ];
}

/** Rows that are only made ready for actors are among them: they would offer a goal that is gone. */
function referencesToGoals(book: Book, language: Language): Reference[] {
  const content = book.tabs.actors;
  if (!content) return [];
  const { headerRow, columns } = content.location;
  return content.grid.flatMap((cells, row): Reference[] => {
    const name = cellText(cells[columns.goal ?? -1] ?? "");
    if (row <= headerRow || name === "") return [];
    return [{ tab: "actors", name, become: (to) => rowEdits(book, "actors", row, { goal: to }, language) }];
  });
}

const REFERENCES = { team: referencesToTeam, goals: referencesToGoals };

/** The rows of a list as they are now; null where it cannot be read. */
function namedNow(book: Book, tab: NamedTab): KnownName[] | null {
  if (book.tabs[tab]?.location.columns.name === undefined) return null;
  const rows =
    tab === "team"
      ? (book.tabs.team?.rows ?? []).map(({ id, name, email }) => ({ id, name, mark: markOf(email) }))
      : (book.tabs.goals?.rows ?? []).map(({ id, name }) => ({ id, name, mark: "" }));
  return rows.filter(({ id, name }) => id !== "" && name !== "");
}

/** The guide's own words for the goals in this list: known without having been seen. */
function guideNames(now: readonly KnownName[]): KnownName[] {
  return now.flatMap((row) => {
    const goal = guideGoalOf(row);
    return goal === null
      ? []
      : LANGUAGES.map((language) => ({ id: row.id, name: texts[language].goals[goal], mark: "guide" }));
  });
}

const goalOfWords = ({ name }: KnownName) => guideGoalOf({ id: "", name });

/** It is still the same one: the same address, the guide's words in another language, or the name itself says so. */
const isSure = (before: KnownName, now: KnownName): boolean =>
  (before.mark !== "" && before.mark === now.mark) ||
  (before.mark === "guide" && goalOfWords(before) === goalOfWords(now)) ||
  alike(before.name, now.name);

/** Names that were changed where they are listed, and what becomes of the entries elsewhere that still have the old one. */
export function planFollowing(book: Book, known: KnownNames, language: Language): Following {
  const edits: Edits = {};
  const followed: Followed[] = [];
  const unsure = { team: new Map<string, string>(), goals: new Map<string, string>() };
  const next: Record<NamedTab, readonly KnownName[]> = { ...known };
  for (const tab of NAMED_TABS) {
    const now = namedNow(book, tab);
    if (now === null) continue;
    const times = new Map<string, number>();
    for (const { name } of now) times.set(nameKey(name), (times.get(nameKey(name)) ?? 0) + 1);
    const byId = new Map(now.map((row) => [row.id, row]));
    const references = REFERENCES[tab](book, language).filter(({ name }) => name !== "");
    const wanted = new Set(references.map(({ name }) => nameKey(name)));
    const former = [...(tab === "goals" ? guideNames(now) : []), ...known[tab]];
    const open = former.filter(({ name }) => wanted.has(nameKey(name)) && !times.has(nameKey(name)));
    for (const before of open) {
      const key = nameKey(before.name);
      const row = byId.get(before.id);
      const isOne = open.every((other) => other.id === before.id || nameKey(other.name) !== key);
      if (!row || !isOne || times.get(nameKey(row.name)) !== 1 || isFurtherContacts(row.name)) continue;
      if (!wanted.delete(key)) continue;
      if (!isSure(before, row)) {
        unsure[tab].set(key, row.name);
        continue;
      }
      const own = references.filter((reference) => nameKey(reference.name) === key);
      for (const reference of own)
        edits[reference.tab] = [...(edits[reference.tab] ?? []), ...reference.become(row.name)];
      followed.push({ tab, from: before.name, to: row.name, count: own.length });
    }
    // Those that others refer to come first: they are the ones to know when there is no room for all.
    const stillOpen = known[tab].filter(({ id, name }) => byId.has(id) && unsure[tab].has(nameKey(name)));
    const used = new Set(references.map(({ name }) => nameKey(name)));
    const first = now.filter(({ name }) => used.has(nameKey(name)));
    next[tab] = [...stillOpen, ...first, ...now.filter((row) => !first.includes(row))];
  }
  return { edits, followed, unsure, known: next };
}
