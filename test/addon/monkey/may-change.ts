import { sampleRows } from "../../../addon/sample/rows.ts";
import { cellText, nameKey } from "../../../addon/table/cell.ts";
import type { Column } from "../../../addon/table/column.ts";
import { tables } from "../../../addon/tabs/index.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { texts } from "../../../addon/text/index.ts";
import { GUIDE_GOALS } from "../../../model/goal.ts";
import { LANGUAGES } from "../../../model/language.ts";
import { isNothing, type Ledger, type Line, type Page } from "./ledger.ts";
import type { Command } from "./moves.ts";
import type { Value } from "./snapshot.ts";

/** What was done last: a command, a button after people chose something, or something by a person: then the add-on changed nothing. */
export type Doing = Command | "appliedTrials" | "settledGoals" | "handedOver" | "person";

/** Whether people asked for an entry to become what it is now. */
export type Asked = (page: Page, line: Line, field: string | null, was: Value, now: Value | undefined) => boolean;

export const TAKES_SAMPLE_OUT: readonly Doing[] = ["removeSample", "loadSample"];
const FOLLOWS: readonly Doing[] = [
  "takeOver",
  "check",
  "assess",
  "previewSummaries",
  "sendSummaries",
  "appliedTrials",
  "settledGoals",
];

/** Where the names come from that stand in a column; entries there follow whoever is renamed. */
const NAMED_IN: Readonly<Record<string, readonly TabId[]>> = {
  "reflection.name": ["actors"],
  "reflection.contactHolder": ["team"],
  "reflection.owner": ["team"],
  "upkeep.actor": ["actors", "reflection"],
  "upkeep.owner": ["team"],
  "actors.goal": ["goals"],
};

export const keyOf = (value: Value | undefined) => nameKey(String(value ?? ""));

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

/** Prepared for people, and no entry that makes a row somebody's. */
export const PREPARED: ReadonlySet<string> = new Set(["actors.goal"]);

/**
 * A box that is not ticked reads as one that nobody ever touched, so in a row that holds nothing else it says nothing: then the sample
 * may use the row. Where rows have their tick from the beginning, it says that somebody took it away.
 */
export function isMereBox({ tab, columns }: Page, { entries }: Line, field: string | null, entry: Value): boolean {
  if (tab === null || entry !== false) return false;
  const own: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  const isOther = ({ key, field: other }: Page["columns"][number]) =>
    other !== null && !PREPARED.has(`${tab}.${other}`) && (entries.get(key) ?? false) !== false;
  return own[field ?? ""]?.prepared === false && !columns.some(isOther);
}

/** The add-on may change what people wrote in these cases alone, and where they asked for it. */
export function mayChange(
  doing: Doing,
  ledger: Ledger,
  page: Page,
  field: string | null,
  was: Value,
  now: Value | undefined,
) {
  const place = `${page.tab}.${field}`;
  if (FOLLOWS.includes(doing) && !isNothing(now)) {
    const tabs = NAMED_IN[place];
    if (tabs && wasRenamed(ledger, tabs, was, now)) return true;
    if (place === "actors.goal" && isSameGuideGoal(was, now)) return true;
  }
  // A number in a column of days is shown as one once the column has its format again, and a number among texts is one again, or a text.
  if (now === `day ${was}` || (typeof was !== "boolean" && String(was) === String(now))) return true;
  return TAKES_SAMPLE_OUT.includes(doing) && SAMPLE.has(`${place}:${keyOf(was)}`);
}
