import type { Cell, CellEdit } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import type { TabContent } from "../table/read.ts";
import type { Table } from "../table/table.ts";
import type { Book } from "../tabs/book.ts";
import { type Edits, joinEdits, withEdits } from "../tabs/edits.ts";
import { tables } from "../tabs/index.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { sampleId } from "./id.ts";
import { planLeftovers, proposalsIn } from "./plan-leftovers.ts";
import type { Prior, SampleRecord } from "./record.ts";
import { type SampleRow, sampleRows } from "./rows.ts";
import { cellAt, contentOf, guideRow, meansSame, rowsWithId } from "./standing.ts";
import { wholeRows } from "./whole-rows.ts";

export interface SampleRemoval {
  edits: Edits;
  /** Cells and rows that people changed, and that stay, by tab. */
  kept: ReadonlyMap<TabId, number>;
}

interface Found {
  row: SampleRow;
  content: TabContent<Table>;
  at: number;
  prior: Readonly<Record<string, Prior>>;
}

const isPeoples = (tab: TabId, field: string) => {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  return columns[field]?.by === "people";
};

/** People wrote something into the row, or something else than the sample did; what they only cleared is no entry. */
function isChanged({ row, content, at, prior }: Found): boolean {
  return Object.keys(content.location.columns).some((field) => {
    if (!isPeoples(row.tab, field)) return false;
    const present = cellAt(content, at, field);
    const expected: Cell = row.cells[field] ?? "";
    return !meansSame(present, expected) && !meansSame(present, prior[field] ?? "");
  });
}

/** Every field as it was before; what the add-on itself wrote into the row goes too. */
function clearing({ row, content, at, prior }: Found): CellEdit[] {
  return Object.entries(content.location.columns).flatMap(([field, column]): CellEdit[] => {
    if (column === undefined) return [];
    const value = prior[field] ?? (isPeoples(row.tab, field) ? null : "");
    return value === null || meansSame(cellAt(content, at, field), value) ? [] : [{ row: at, column, value }];
  });
}

/** A row of the guide: only the cells that still hold what the sample wrote. */
function clearingCells({ row, content, at, prior }: Found): { edits: CellEdit[]; changed: number } {
  const edits: CellEdit[] = [];
  let changed = 0;
  for (const [field, before] of Object.entries(prior)) {
    const column = content.location.columns[field];
    const present = cellAt(content, at, field);
    if (column === undefined || meansSame(present, before)) continue;
    if (meansSame(present, row.cells[field] ?? "")) edits.push({ row: at, column, value: before });
    else changed++;
  }
  return { edits, changed };
}

/** Takes the sample out: rows and cells that still are as it wrote them become as they were. Rows that people changed become theirs. */
export function planRemoval(book: Book, record: SampleRecord, freshId: () => string): SampleRemoval {
  const edits: Edits = {};
  const add = (tab: TabId, own: readonly CellEdit[]) => {
    edits[tab] = [...(edits[tab] ?? []), ...own];
  };
  const kept = new Map<TabId, number>();
  const keep = (tab: TabId, count: number) => {
    if (count > 0) kept.set(tab, (kept.get(tab) ?? 0) + count);
  };
  const renewed = new Map<string, string>();
  for (const row of sampleRows(record)) {
    const content = contentOf(book, row.tab);
    const prior = record.written[row.tab]?.[row.key];
    if (!content || !prior) continue;
    const id = sampleId(record.day, row.key);
    if (row.guide) {
      const at = guideRow(book, row.tab, row.key);
      if (at === null) continue;
      const { edits: own, changed } = clearingCells({ row, content, at, prior });
      add(row.tab, own);
      keep(row.tab, changed);
      continue;
    }
    for (const at of rowsWithId(content, id)) {
      const found: Found = { row, content, at, prior };
      if (!isChanged(found)) {
        add(row.tab, clearing(found));
        continue;
      }
      keep(row.tab, 1);
      const fresh = freshId();
      if (row.tab === "actors") renewed.set(id, fresh);
      const column = content.location.columns.id;
      if (column !== undefined) add(row.tab, [{ row: at, column, value: fresh }]);
    }
  }
  const after = withEdits(book, edits);
  return { edits: wholeRows(book, joinEdits(edits, planLeftovers(after, renewed, proposalsIn(book)))), kept };
}
