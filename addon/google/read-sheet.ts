import type { TabCells } from "../ports.ts";
import type { Grid } from "../table/cell.ts";
import { locate, rowBelowBand } from "../table/locate.ts";
import { type Standing, standingOf } from "../table/standing.ts";
import { tables } from "../tabs/index.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { headersOf, questionsOf } from "../text/index.ts";
import { cellFrom } from "./cells.ts";
import { markedColumns } from "./column-marks.ts";
import { letters } from "./letters.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Blank rows at the end say nothing. */
function cellsOf(range: Range, timeZone: string): Grid {
  const grid = range.getValues().map((row) => row.map((value) => cellFrom(value, timeZone)));
  while (grid[grid.length - 1]?.every((cell) => cell === "")) grid.pop();
  return grid;
}

/** As many columns as the table has; null where the sheet is narrower, which Google refuses. */
function ownColumns(sheet: Sheet, id: TabId): Range | null {
  try {
    return sheet.getRange(`A:${letters(Object.keys(tables[id].columns).length - 1)}`);
  } catch {
    return null;
  }
}

/**
 * A tab's cells in one call: the columns in which it was made. Where one of ours is not among them, people have inserted or lost
 * some: then everything is read, and the marks on the columns are asked as well.
 */
export function readSheet(sheet: Sheet, id: TabId, timeZone: string): Omit<TabCells, "name"> {
  const headers = headersOf(id);
  const own = ownColumns(sheet, id);
  const grid = own ? cellsOf(own, timeZone) : [];
  if (locate(grid, headers)?.missing.length === 0) return { grid };
  const whole = cellsOf(sheet.getDataRange(), timeZone);
  const missing: string[] = locate(whole, headers)?.missing ?? Object.keys(headers);
  if (missing.length === 0 || whole.length === 0) return { grid: whole };
  const marks = { columns: markedColumns(sheet, missing), headerRow: rowBelowBand(whole, questionsOf(id)) };
  return { grid: whole, marks };
}

/** Where everything stands in what was read; null where the headers cannot be found. */
export const standingIn = (id: TabId, { grid, marks }: Omit<TabCells, "name">): Standing | null =>
  standingOf(grid, headersOf(id), marks);
