import { LANGUAGES } from "../../model/language.ts";
import type { World } from "../ports.ts";
import type { Book } from "../tabs/book.ts";
import { type Edits, rowEdits, withEdits } from "../tabs/edits.ts";
import { guideGoalOf, questionOf } from "../tabs/guide-rows.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { originals } from "./originals.ts";
import { writeEdits } from "./write-edits.ts";

const TABS_WITH_IDS = ["meeting", "team", "goals", "actors", "reflection", "upkeep"] as const satisfies TabId[];

/** What the contract takes for an id. */
const ID = /^[A-Za-z0-9_-]{1,64}$/;
const ID_BYTES = 4;

interface Identified {
  at: number;
  id: string;
  /** The guide's own rows have ids that never change. */
  guide: string | null;
}

function identified(book: Book, tab: (typeof TABS_WITH_IDS)[number]): Identified[] {
  if (tab === "meeting")
    return (book.tabs.meeting?.rows ?? []).map((row) => ({ at: row.at, id: row.id, guide: questionOf(row) }));
  if (tab === "goals")
    return (book.tabs.goals?.rows ?? []).map((row) => ({ at: row.at, id: row.id, guide: guideGoalOf(row) }));
  return (book.tabs[tab]?.rows ?? []).map(({ at, id }) => ({ at, id, guide: null }));
}

/** Ids for the rows that lack a good one; of two rows with one id the original keeps it. */
function newIds(rows: readonly Identified[], keeps: ReadonlyMap<string, number>, random: () => string) {
  const taken = new Set(rows.map(({ id }) => id));
  const given: { at: number; id: string }[] = [];
  for (const { at, id, guide } of rows) {
    if (ID.test(id) && keeps.get(id) === at) continue;
    let fresh = guide !== null && !taken.has(guide) ? guide : random();
    while (taken.has(fresh)) fresh = random();
    taken.add(fresh);
    given.push({ at, id: fresh });
  }
  return given;
}

/** The ids to be written: for rows with a filled main cell whose id is blank, broken or repeated. */
export function planIds(book: Book, randomHex: (bytes: number) => string): Edits {
  const edits: Edits = {};
  for (const tab of TABS_WITH_IDS) {
    const rows = identified(book, tab);
    const given = newIds(rows, originals(book, tab, rows), () => randomHex(ID_BYTES));
    edits[tab] = given.flatMap(({ at, id }) => rowEdits(book, tab, at, { id }, book.language ?? LANGUAGES[0]));
  }
  return edits;
}

/** Gives every row that counts an id of its own, and writes nothing else. */
export function giveIds(world: World, book: Book): Book {
  const edits = planIds(book, world.randomHex);
  writeEdits(world.workbook, edits);
  return withEdits(book, edits);
}
