import type { TabId } from "../../../addon/tabs/tab-id.ts";
import type { Playground } from "../../support/headless.ts";
import { columnOf, enter, isNothing, type Ledger, type Page } from "./ledger.ts";
import { NEXT_ROW } from "./moves.ts";
import { sheetSnapshot, type Value } from "./snapshot.ts";

export type Sheet = ReturnType<Playground["workbook"]["getActiveSheet"]>;

/** A tab as a person has it before them. */
export interface Seen {
  sheet: Sheet;
  page: Page;
  rows: readonly (readonly Value[])[];
  width: number;
  height: number;
  /** The row of the headers, -1 where it is gone; and the first row below it. */
  header: number;
  first: number;
  /** The row that is so many below the headers, as far as there are any; or the one below all that stands there. */
  rowAt(row: number): number;
  columnOf(field: string): number | undefined;
}

/** A tab of that kind: of several the one that `which` falls on. Null where there is none. */
export function see({ workbook }: Playground, ledger: Ledger, tab: TabId, which: number): Seen | null {
  const same = workbook.getSheets().filter((sheet) => ledger.get(sheet.getSheetId())?.tab === tab);
  const sheet = same[which % same.length];
  const page = sheet && ledger.get(sheet.getSheetId());
  if (!sheet || !page) return null;
  const { rows } = sheetSnapshot(sheet);
  const header = page.lines.findIndex(({ isHeader }) => isHeader);
  const height = rows.length;
  const first = Math.min(header + 1, height - 1);
  const nextRow = () => {
    const used = rows.findLastIndex((cells) => cells.some((cell) => typeof cell !== "boolean" && !isNothing(cell)));
    return Math.min(Math.max(used + 1, first), height - 1);
  };
  return {
    ...{ sheet, page, rows, header, height, first, width: rows[0]?.length ?? 0 },
    rowAt: (row) => (row === NEXT_ROW ? nextRow() : first + (row % Math.max(1, height - first))),
    columnOf: (field) => columnOf(page, rows, field),
  };
}

/** Merged cells stand in the way of what moves rows and columns. */
export const hasMerges = ({ sheet }: Seen): boolean => sheet.getSheet().getMergeData().length > 0;

/** Notes what now stands in cells that a person has just filled: `typed` must not have come to nothing. */
export function noteEntries({ sheet, page }: Seen, row: number, column: number, typed: readonly (readonly string[])[]) {
  const { rows } = sheetSnapshot(sheet);
  typed.forEach((texts, down) => {
    texts.forEach((text, right) => {
      const value = rows[row + down]?.[column + right] ?? "";
      if (isNothing(value) && !isNothing(text.replace(/^'/, "")))
        throw new Error(`Typed “${text}”, and nothing stands there`);
      enter(page, row + down, column + right, value);
    });
  });
}

/** After a person gave cells of a column other looks: the same entries, as they are shown now. */
export function reread({ sheet, page }: Seen, column: number): void {
  const { rows } = sheetSnapshot(sheet);
  const key = page.columns[column]?.key ?? -1;
  page.lines.forEach(({ entries }, row) => {
    if (entries.has(key)) entries.set(key, rows[row]?.[column] ?? "");
  });
}
