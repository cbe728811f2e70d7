import { sampleRows } from "../../../addon/sample/rows.ts";
import { cellText, nameKey } from "../../../addon/table/cell.ts";
import { tables } from "../../../addon/tabs/index.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { texts } from "../../../addon/text/index.ts";
import { GUIDE_GOALS } from "../../../model/goal.ts";
import { LANGUAGES } from "../../../model/language.ts";
import { isNothing, type Ledger, type Line, type Page } from "./ledger.ts";
import type { Command } from "./moves.ts";
import type { Snapshot, Value } from "./snapshot.ts";

/** What was done last: a command, or something by a person, after which the add-on may have changed nothing. */
export type Doing = Command | "person";

const TAKES_SAMPLE_OUT: readonly Doing[] = ["removeSample", "loadSample"];
const FOLLOWS: readonly Doing[] = ["takeOver", "check", "assess", "previewSummaries", "sendSummaries"];

/** Where the names come from that stand in a column; entries there follow whoever is renamed. */
const NAMED_IN: Readonly<Record<string, readonly TabId[]>> = {
  "reflection.name": ["actors"],
  "reflection.contactHolder": ["team"],
  "reflection.owner": ["team"],
  "upkeep.actor": ["actors", "reflection"],
  "upkeep.owner": ["team"],
  "actors.goal": ["goals"],
};

const keyOf = (value: Value | undefined) => nameKey(String(value ?? ""));

/** What the sample writes, by tab and field: typed the same, an entry cannot be told from it. */
const SAMPLE: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    sampleRows({ language, day: "2026-03-12", goals: texts[language].goals }).flatMap(({ tab, cells }) =>
      Object.entries(cells).map(([field, cell]) => `${tab}.${field}:${nameKey(cellText(cell))}`),
    ),
  ),
);

/** The guide's words for one goal, in whatever language. */
const isSameGuideGoal = (from: Value, to: Value | undefined): boolean =>
  GUIDE_GOALS.some((goal) =>
    [from, to].every((each) => LANGUAGES.some((any) => keyOf(texts[any].goals[goal]) === keyOf(each))),
  );

/** Somebody was called that before and is called this now. */
function wasRenamed(ledger: Ledger, tabs: readonly TabId[], from: Value, to: Value | undefined): boolean {
  return [...ledger.values()].some(
    ({ tab, lines }) =>
      tab !== null &&
      tabs.includes(tab) &&
      lines.some(({ name, names }) => keyOf(name) === keyOf(to) && names.some((each) => keyOf(each) === keyOf(from))),
  );
}

/** The add-on may change what people wrote in these cases alone. */
function mayChange(doing: Doing, ledger: Ledger, page: Page, field: string | null, was: Value, now: Value | undefined) {
  const place = `${page.tab}.${field}`;
  if (FOLLOWS.includes(doing) && !isNothing(now)) {
    const tabs = NAMED_IN[place];
    if (tabs && wasRenamed(ledger, tabs, was, now)) return true;
    if (place === "actors.goal" && isSameGuideGoal(was, now)) return true;
  }
  // A number in a column of days is shown as one once the column has its format again.
  if (now === `day ${was}`) return true;
  return TAKES_SAMPLE_OUT.includes(doing) && SAMPLE.has(`${place}:${keyOf(was)}`);
}

/** Prepared for people, and no entry that makes a row somebody's. */
const PREPARED: ReadonlySet<string> = new Set(["actors.goal"]);

/** A row that belonged to nobody, and in which people wrote, has got a name that it never bore. */
function gotOwner(page: Page, line: Line, name: string): boolean {
  if (line.name !== "" || name === "" || line.names.some((each) => keyOf(each) === keyOf(name)) || line.id !== "")
    return false;
  return page.columns.some(({ key, field }) => {
    const entry = line.entries.get(key);
    return entry !== undefined && typeof entry !== "boolean" && !PREPARED.has(`${page.tab}.${field}`);
  });
}

/**
 * Compares the workbook with the ledger: every entry where it was typed, in the row whose it is, and every row known by the id that it
 * had. What may change follows into the ledger. Null where all is well.
 */
export function lossIn(doing: Doing, ledger: Ledger, snapshot: Snapshot): string | null {
  for (const [id, page] of ledger) {
    const sheet = snapshot.get(id);
    if (!sheet) return `The tab ${page.tab} is gone`;
    const main =
      page.tab === null ? -1 : page.columns.findIndex(({ field }) => field === tables[page.tab as TabId].main);
    const ids = page.columns.findIndex(({ field }) => field === "id");
    const known = new Map<string, number>();
    for (const line of page.lines) known.set(line.id, (known.get(line.id) ?? 0) + 1);
    for (const [row, line] of page.lines.entries()) {
      const cells = sheet.rows[row] ?? [];
      for (const [column, { key, field }] of page.columns.entries()) {
        const entry = line.entries.get(key);
        if (entry === undefined || cells[column] === entry) continue;
        if (doing !== "person" && !line.isHeader && mayChange(doing, ledger, page, field, entry, cells[column])) {
          if (isNothing(cells[column])) line.entries.delete(key);
          else line.entries.set(key, cells[column] ?? "");
          continue;
        }
        return `${sheet.name}, row ${row + 1}, column ${column + 1} (${field}): “${entry}” became “${cells[column]}”`;
      }
      if (line.isHeader || page.tab === null || doing === "person" || TAKES_SAMPLE_OUT.includes(doing)) continue;
      if (tables[page.tab].use === "report") continue; // its rows are written anew each time
      const name = String(cells[main] ?? "").trim();
      const what = `${sheet.name}, row ${row + 1}`;
      if (main >= 0 && gotOwner(page, line, name))
        return `${what}: what people wrote there (${[...line.entries.values()].join(" | ")}) belongs to “${name}” now`;
      const own = String(cells[ids] ?? "");
      if (ids >= 0 && /^[\w-]{1,64}$/.test(line.id) && known.get(line.id) === 1 && own !== line.id)
        return `${what}: its id “${line.id}” became “${own}”`;
    }
  }
  return null;
}

/** The first place in which two snapshots differ. */
export function differenceOf(before: Snapshot, after: Snapshot): string | null {
  if ([...before.keys()].join() !== [...after.keys()].join()) return "The tabs are others, or in another order";
  for (const [id, { name, rows }] of before) {
    const now = after.get(id);
    if (now?.name !== name) return `${name} is called ${now?.name}`;
    if (rows.length !== now.rows.length || rows[0]?.length !== now.rows[0]?.length) return `${name} has another size`;
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries())
        if (now.rows[row]?.[column] !== value)
          return `${name}, row ${row + 1}, column ${column + 1}: “${value}” became “${now.rows[row]?.[column]}”`;
  }
  return null;
}
