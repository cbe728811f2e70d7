import type { TabCells } from "../ports.ts";
import { cellText, type Grid } from "../table/cell.ts";
import { locate, rowBelowBand } from "../table/locate.ts";
import { type Standing, standingOf } from "../table/standing.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { headersOf, questionsOf } from "../text/index.ts";
import { cellFrom } from "./cells.ts";
import { markedColumns } from "./column-marks.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab's cells in one call. Where a header of ours is missing, the marks on the columns are asked as well. */
export function readSheet(sheet: Sheet, id: TabId, timeZone: string): Omit<TabCells, "name"> {
  const values = sheet.getDataRange().getValues();
  const grid = values.map((row) => row.map((value) => cellFrom(value, timeZone)));
  const headers = headersOf(id);
  const missing: string[] = locate(grid, headers)?.missing ?? Object.keys(headers);
  if (missing.length === 0 || isEmpty(grid)) return { grid };
  return { grid, marks: { columns: markedColumns(sheet, missing), headerRow: rowBelowBand(grid, questionsOf(id)) } };
}

/** Where everything stands in what was read; null where the headers cannot be found. */
export const standingIn = (id: TabId, { grid, marks }: Omit<TabCells, "name">): Standing | null =>
  standingOf(grid, headersOf(id), marks);

const isEmpty = (grid: Grid) => grid.every((cells) => cells.every((cell) => cellText(cell) === ""));
