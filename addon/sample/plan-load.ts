import { type Cell, cellText, nameKey } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import type { TabContent } from "../table/read.ts";
import type { Table } from "../table/table.ts";
import type { Book } from "../tabs/book.ts";
import type { Edits } from "../tabs/edits.ts";
import { tables } from "../tabs/index.ts";
import type { TabId } from "../tabs/tab-id.ts";
import type { SampleRecord } from "./record.ts";
import { type SampleRow, type SampleSettings, sampleRows } from "./rows.ts";
import { cellAt, contentOf, guideRow, isFree, meansSame } from "./standing.ts";
import { wholeRows } from "./whole-rows.ts";

export interface SampleLoad {
  edits: Edits;
  record: SampleRecord;
  /** Cells and rows of the sample for which there was something of the team's own. */
  taken: number;
}

/** What makes a row the same as another one: in tabs 2 and 4 an actor may stand in several rows. */
const IDENTITY: Partial<Record<TabId, readonly string[]>> = {
  team: ["name"],
  actors: ["goal", "name"],
  reflection: ["name"],
  upkeep: ["actor", "measure"],
};

const keyOf = (cells: readonly string[]) => cells.map(nameKey).join("\n");

/** Gives out the rows in which the sample may write. */
function rowFinder() {
  const next = new Map<TabId, number>();
  const used = new Set<string>();
  const isPrepared = (content: TabContent<Table>, row: number, goal: string) =>
    nameKey(cellText(cellAt(content, row, "goal"))) === nameKey(goal) &&
    ["name", "purpose", "key", "id"].every((field) => isFree(cellAt(content, row, field)));
  return (tab: TabId, content: TabContent<Table>, row: SampleRow): number => {
    const goal = tab === "actors" ? cellText(row.cells.goal ?? "") : "";
    if (goal !== "") {
      const prepared = content.grid.findIndex(
        (_, at) => at > content.location.headerRow && !used.has(`${at}`) && isPrepared(content, at, goal),
      );
      if (prepared >= 0) {
        used.add(`${prepared}`);
        return prepared;
      }
    }
    const at = next.get(tab) ?? content.nextRow;
    next.set(tab, at + 1);
    return at;
  };
}

/** A tick that was made ready and that somebody took away is an entry. */
function isUnticked(tab: TabId, field: string, present: Cell): boolean {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  return present === false && columns[field]?.prepared === true;
}

/** Where the sample goes in: only into cells in which nothing stands; what the team has itself is not added a second time. */
export function planLoad(book: Book, settings: SampleSettings): SampleLoad {
  const edits: Edits = {};
  const written: SampleRecord["written"] = {};
  const findRow = rowFinder();
  let taken = 0;
  const standing = new Map<TabId, Set<string>>();
  const isThere = (content: TabContent<Table>, { tab, cells }: SampleRow) => {
    const identity = IDENTITY[tab] ?? [];
    let known = standing.get(tab);
    if (!known) {
      known = new Set(
        content.rows.map(({ at }) => keyOf(identity.map((field) => cellText(cellAt(content, at, field))))),
      );
      standing.set(tab, known);
    }
    return known.has(keyOf(identity.map((field) => cellText(cells[field] ?? ""))));
  };
  for (const row of sampleRows(settings)) {
    const content = contentOf(book, row.tab);
    if (!content) continue;
    if (!row.guide && isThere(content, row)) {
      taken++;
      continue;
    }
    const at = row.guide ? guideRow(book, row.tab, row.key) : findRow(row.tab, content, row);
    if (at === null) continue;
    const own: Record<string, "" | boolean> = {};
    for (const [field, cell] of Object.entries(row.cells)) {
      const column = content.location.columns[field];
      if (column === undefined || !(field in tables[row.tab].columns)) continue;
      const present = cellAt(content, at, field);
      if (meansSame(present, cell)) continue;
      if (!isFree(present) || isUnticked(row.tab, field, present)) {
        if (row.guide) taken++;
        continue;
      }
      edits[row.tab] = [...(edits[row.tab] ?? []), { row: at, column, value: cell }];
      own[field] = present === false ? false : "";
    }
    const rows = written[row.tab] ?? {};
    rows[row.key] = own;
    written[row.tab] = rows;
  }
  return { edits: wholeRows(book, edits), record: { ...settings, written }, taken };
}
