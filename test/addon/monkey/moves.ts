import { SIDEBAR_COMMANDS, type SidebarCommand } from "../../../addon/sidebar/state.ts";
import type { Column } from "../../../addon/table/column.ts";
import { tables } from "../../../addon/tabs/index.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import { type Random, seededRandom } from "./random.ts";
import { textFor } from "./words.ts";

/** What a person does to the sheet. Places are taken modulo what is there, so that a move holds in any workbook. */
export type HumanMove =
  | { act: "type"; tab: TabId; row: number; field: string; text: string }
  | { act: "note"; tab: TabId; row: number; text: string }
  | { act: "clear" | "clearHeader"; tab: TabId; row: number; field: string }
  | { act: "renameHeader"; tab: TabId; field: string; text: string }
  | { act: "paste"; tab: TabId; row: number; field: string; block: string[][] }
  | { act: "fillDown" | "merge"; tab: TabId; row: number; field: string; count: number }
  | { act: "sort"; tab: TabId; field: string; descending: boolean }
  | { act: "copyRow" | "moveRow"; tab: TabId; row: number; to: number }
  | { act: "insertRows" | "deleteRows" | "hideRows"; tab: TabId; row: number; count: number }
  | { act: "insertColumn" | "deleteColumn" | "hideColumn"; tab: TabId; column: number }
  | { act: "moveColumn"; tab: TabId; column: number; to: number }
  | { act: "format"; tab: TabId; field: string; pattern: string }
  | { act: "clearFormat" | "clearValidations"; tab: TabId; field: string }
  | { act: "filter"; tab: TabId; row: number; field: string }
  | { act: "insertTop" | "deleteTop"; tab: TabId; row: number }
  | { act: "clearHeaders"; tab: TabId }
  | { act: "unfilter" | "unmerge" | "duplicateTab" | "deleteTab" | "hideTab"; tab: TabId }
  | { act: "renameTab"; tab: TabId; text: string }
  | { act: "moveTab"; tab: TabId; to: number }
  | SettingMove;
/** The spreadsheet's own settings. */
interface SettingMove {
  act: "locale" | "timeZone";
  text: string;
}

export const COMMANDS = [...SIDEBAR_COMMANDS, "switchLanguage"] as const;
export type Command = SidebarCommand | "switchLanguage";

/** What happens next. `meanwhile`: while the command waits for the server; a command then is a second person's. */
export type Move =
  | HumanMove
  | {
      act: "run";
      command: Command;
      by?: "sidebar";
      server?: "down";
      meanwhile?: (HumanMove | SecondRun)[];
    }
  | { act: "look"; tab: TabId; row: number; column: number }
  | { act: "undo" };
export interface SecondRun {
  act: "second";
  command: SidebarCommand;
}

/** The guide's question, the headers, and the first row below them. */
const TOP_ROWS = 3;

/** The rows in which the monkey works: few, so that its moves meet. */
const ROWS = 14;

const INPUT: readonly [TabId, ...TabId[]] = ["actors", "reflection", "upkeep", "team", "goals", "meeting"];
const ANY: readonly [TabId, ...TabId[]] = [...INPUT, "assessment", "history"];

/** The columns of a tab in which people write. */
const peoplesFields = (tab: TabId): [string, ...string[]] => {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  const [first = "id", ...others] = Object.keys(columns).filter((field) => columns[field]?.by === "people");
  return [first, ...others];
};

/** How often each act comes; commands cost most, and little is found without them. */
const HUMAN: Readonly<Record<HumanMove["act"], number>> = {
  type: 34,
  clear: 5,
  paste: 5,
  note: 4,
  copyRow: 4,
  sort: 4,
  deleteRows: 4,
  fillDown: 2,
  moveRow: 2,
  insertRows: 2,
  moveColumn: 2,
  format: 2,
  insertColumn: 1,
  deleteColumn: 1,
  hideColumn: 1,
  hideRows: 1,
  clearHeader: 1,
  clearHeaders: 1,
  insertTop: 1,
  deleteTop: 1,
  renameHeader: 1,
  clearFormat: 1,
  clearValidations: 1,
  filter: 1,
  unfilter: 1,
  merge: 1,
  unmerge: 2,
  renameTab: 1,
  duplicateTab: 1,
  deleteTab: 1,
  hideTab: 1,
  moveTab: 1,
  locale: 1,
  timeZone: 1,
};
const HUMAN_ACTS = (Object.keys(HUMAN) as HumanMove["act"][]).flatMap((act) =>
  Array<HumanMove["act"]>(HUMAN[act]).fill(act),
);

function humanMove(random: Random, serial: () => number): HumanMove {
  const act = random.pick(HUMAN_ACTS as [HumanMove["act"], ...HumanMove["act"][]]);
  const tab = random.pick(INPUT);
  const field = random.pick(peoplesFields(tab));
  const row = random.below(ROWS);
  const column = random.below(Object.keys(tables[tab].columns).length + 1);
  switch (act) {
    case "type":
      return { act, tab, row, field, text: textFor(random, tab, field, serial) };
    case "note":
      return { act, tab: random.pick(ANY), row: random.below(45), text: `Notiz ${serial()}` };
    case "clear":
    case "clearHeader":
    case "filter":
      return { act, tab, row, field };
    case "renameHeader":
      return { act, tab, field, text: random.below(3) === 0 ? "Name" : `Spalte ${serial()}` };
    case "paste": {
      const lines = Array.from({ length: 1 + random.below(3) }, () => [
        textFor(random, tab, field, serial),
        `Eingefügt ${serial()}`,
      ]);
      return { act, tab, row, field, block: lines };
    }
    case "sort":
      return { act, tab, field, descending: random.below(2) === 1 };
    case "copyRow":
    case "moveRow":
      return { act, tab, row, to: random.below(ROWS) };
    case "fillDown":
    case "merge":
      return { act, tab, row, field, count: 1 + random.below(3) };
    case "insertRows":
    case "deleteRows":
    case "hideRows":
      return { act, tab, row, count: 1 + random.below(3) };
    case "insertTop":
    case "deleteTop":
      return { act, tab, row: random.below(TOP_ROWS) };
    case "insertColumn":
    case "deleteColumn":
    case "hideColumn":
      return { act, tab, column };
    case "moveColumn":
      return { act, tab, column, to: random.below(6) };
    case "format":
      return { act, tab, field, pattern: random.pick(["@", "0.00", "dd.mm.yyyy", "0%", "General"]) };
    case "clearFormat":
    case "clearValidations":
      return { act, tab, field };
    case "renameTab":
      return { act, tab, text: `Blatt ${serial()}` };
    case "moveTab":
      return { act, tab, to: random.below(8) };
    case "locale":
      return { act, text: random.pick(["en_US", "de_DE", "en_GB"]) };
    case "timeZone":
      return { act, text: random.pick(["America/New_York", "Europe/Berlin", "Asia/Tokyo"]) };
    default:
      return { act, tab };
  }
}

/** What happens while the server works: what can be done from one moment to the next. */
function meanwhile(random: Random, serial: () => number): (HumanMove | SecondRun)[] {
  if (random.below(3) === 0) return [{ act: "second", command: random.pick(SIDEBAR_COMMANDS) }];
  return Array.from({ length: 1 + random.below(3) }, () => humanMove(random, serial));
}

function nextMove(random: Random, serial: () => number): Move {
  const kind = random.below(100);
  if (kind < 66) return humanMove(random, serial);
  if (kind < 70) return { act: "undo" };
  if (kind < 72) return { act: "look", tab: random.pick(ANY), row: random.below(50), column: random.below(12) };
  const by = random.below(2) === 0 ? ({ by: "sidebar" } as const) : {};
  const server = random.below(10) === 0 ? ({ server: "down" } as const) : {};
  const command = random.pick(COMMANDS);
  const busy = random.below(3) === 0;
  return { act: "run", command, ...by, ...server, ...(busy ? { meanwhile: meanwhile(random, serial) } : {}) };
}

/** The moves of a seed, beginning with an empty workbook that is prepared. */
export function movesOf(seed: number, count: number): Move[] {
  const random = seededRandom(seed);
  let last = 0;
  const serial = () => ++last;
  return Array.from({ length: count }, () => nextMove(random, serial));
}
