import type { Memory } from "../ports.ts";
import type { TabLayout } from "../table/layout.ts";
import { tables } from "../tabs/index.ts";
import type { TabId } from "../tabs/tab-id.ts";
import type { FoundTab } from "./find-tabs.ts";
import { letters } from "./letters.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLUMN_KEY = "netzwerkstrategie.column";

/** Which columns of which sheet are marked, by the sheet's id: asking the sheet costs a call for each. */
const MEMORY_NAME = "columns";

const finder = (sheet: Sheet) =>
  sheet
    .createDeveloperMetadataFinder()
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .withKey(COLUMN_KEY);

/** Where the columns with these marks stand now, from 0 and from the left; a mark follows its column wherever it is moved. */
export function markedColumns(sheet: Sheet, fields: readonly string[]): Record<string, number[]> {
  const found = fields.map((field): [string, number[]] => {
    const marks = finder(sheet).withValue(field).find();
    const columns = marks.flatMap((mark) => mark.getLocation().getColumn()?.getColumn() ?? []);
    return [field, columns.map((column) => column - 1).sort((a, b) => a - b)];
  });
  return Object.fromEntries(found);
}

/** Marks each of our columns that is not marked yet, so that it is found when its header is gone. */
export function markColumns(memory: Memory, tabs: ReadonlyMap<TabId, FoundTab>, layouts: readonly TabLayout[]): void {
  const kept = memory.get(MEMORY_NAME) ?? "{}";
  const remembered = JSON.parse(kept) as Record<string, string[]>;
  for (const layout of layouts) {
    const tab = tabs.get(layout.id);
    // What is written anew each time loses nothing with its headers.
    if (!tab || tables[layout.id].rewritten) continue;
    const { sheet } = tab;
    const known = remembered[sheet.getSheetId()] ?? (layout.fresh ? [] : marksOn(sheet));
    for (const { field, at, fresh } of layout.columns)
      if (fresh || !known.includes(field))
        sheet.getRange(`${letters(at)}:${letters(at)}`).addDeveloperMetadata(COLUMN_KEY, field);
    remembered[sheet.getSheetId()] = layout.columns.map(({ field }) => field);
  }
  const now = JSON.stringify(remembered);
  if (now !== kept) memory.set(MEMORY_NAME, now);
}

/** For a sheet of which nothing is remembered: the file may be a copy. */
const marksOn = (sheet: Sheet): string[] =>
  finder(sheet)
    .find()
    .map((mark) => mark.getValue() ?? "");
