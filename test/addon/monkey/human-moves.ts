import type { Column } from "../../../addon/table/column.ts";
import { tables } from "../../../addon/tabs/index.ts";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import type { HumanMove } from "./moves.ts";
import type { Random } from "./random.ts";
import { textFor } from "./words.ts";

/** The guide's question, the headers, and the first row below them. */
const TOP_ROWS = 3;

/** The rows in which the monkey works: few, so that its moves meet. */
export const ROWS = 14;

export const INPUT: readonly [TabId, ...TabId[]] = ["actors", "reflection", "upkeep", "team", "goals", "meeting"];
export const ANY: readonly [TabId, ...TabId[]] = [...INPUT, "assessment", "history"];

/** The columns of a tab in which people write. */
export const peoplesFields = (tab: TabId): [string, ...string[]] => {
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

/** Any move, in any tab in which people write. */
export function humanMove(random: Random, serial: () => number): HumanMove {
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
