import { cellText } from "../../table/cell.ts";
import { isCovered } from "../../table/merged.ts";
import type { TabContent } from "../../table/read.ts";
import type { Table } from "../../table/table.ts";
import { texts } from "../../text/index.ts";
import type { Book } from "../book.ts";
import { tables } from "../index.ts";
import { type Problem, problemAt } from "../problem.ts";
import { TAB_IDS, type TabId } from "../tab-id.ts";

/** Prepared for people to fill in beside it: alone it is no entry. */
const PREPARED: Partial<Record<TabId, string>> = { actors: "goal" };

/** Entries in a row whose main cell is empty: the row does not count, and people should know. */
function rowsWithoutMain(table: Table, content: TabContent<Table>): Problem[] {
  const { columns, headerRow } = content.location;
  const main = columns[table.main];
  if (main === undefined) return [];
  const fields = Object.keys(table.columns).filter((field) => {
    const column = table.columns[field];
    return column?.by === "people" && column.shown !== "hidden" && field !== PREPARED[table.id];
  });
  const textAt = (row: number, field: string) => {
    const cell = content.grid[row]?.[columns[field] ?? -1] ?? "";
    return typeof cell === "boolean" ? "" : cellText(cell);
  };
  const problems: Problem[] = [];
  const counting = new Set(content.rows.map(({ at }) => at));
  for (let row = headerRow + 1; row < content.nextRow; row++) {
    if (textAt(row, table.main) !== "" || counting.has(row)) continue;
    const entry = fields.map((field) => textAt(row, field)).find((text) => text !== "");
    const code = isCovered(content.merged ?? [], row, main) ? "merged_main" : "row_without_main";
    if (entry !== undefined) problems.push(problemAt(code, table.id, row, table.main, entry));
  }
  return problems;
}

/** Tabs and columns that are gone, and rows that do not count. */
export function resolveLayout(book: Book): Problem[] {
  return TAB_IDS.flatMap((id): Problem[] => {
    const content = book.tabs[id];
    if (book.missing.includes(id)) return [problemAt("tab_missing", id, null, null)];
    if (content === null) return [problemAt("tab_unreadable", id, null, null)];
    const headers: Record<string, string> = texts[book.language ?? "de"].tabs[id].headers;
    const { missing, headerRow } = content.location;
    return [
      ...missing.map((field) => problemAt("column_missing", id, headerRow, field, "", headers[field] ?? field)),
      ...(tables[id].use === "input" ? rowsWithoutMain(tables[id], content as unknown as TabContent<Table>) : []),
    ];
  });
}
