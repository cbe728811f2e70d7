import { LANGUAGES } from "../../model/language.ts";
import type { Memory } from "../ports.ts";
import { nameKey } from "../table/cell.ts";
import { TAB_IDS, type TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB_KEY = "netzwerkstrategie.tab";

/** Where the ids of the marked sheets are remembered: asking each mark where it sits costs two calls a tab. */
const MEMORY_NAME = "tabs";

/** A tab of ours; `marked`: it carries our mark, and so is found under any name. */
export interface FoundTab {
  sheet: Sheet;
  marked: boolean;
}

const titlesOf = (id: TabId) => LANGUAGES.map((language) => texts[language].tabs[id].name);

/** Keeps which sheet is which tab. A sheet's id never changes and is never given again. */
export function rememberTabs(memory: Memory, tabs: ReadonlyMap<TabId, FoundTab>): void {
  const ids = [...tabs].flatMap(([id, { sheet, marked }]) => (marked ? [[id, sheet.getSheetId()]] : []));
  const kept = JSON.stringify(Object.fromEntries(ids));
  if (memory.get(MEMORY_NAME) !== kept) memory.set(MEMORY_NAME, kept);
}

/** The sheets that are tabs of ours, as they are remembered; where one of them is gone, all are searched anew. */
export function findTabs(spreadsheet: Spreadsheet, memory: Memory): Map<TabId, FoundTab> {
  const remembered = JSON.parse(memory.get(MEMORY_NAME) ?? "{}") as Partial<Record<TabId, number>>;
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  const tabs = new Map<TabId, FoundTab>();
  for (const id of TAB_IDS) {
    const sheet = sheets.get(remembered[id] ?? -1);
    if (sheet) tabs.set(id, { sheet, marked: true });
  }
  if (tabs.size === TAB_IDS.length) return tabs;
  const found = searchTabs(spreadsheet, [...sheets.values()]);
  rememberTabs(memory, found);
  return found;
}

/** By the mark that we put on them, else by their name in any language. */
function searchTabs(spreadsheet: Spreadsheet, sheets: readonly Sheet[]): Map<TabId, FoundTab> {
  const marks = new Map<number, string>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_KEY).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet !== null) marks.set(sheet.getSheetId(), mark.getValue() ?? "");
  }
  const named = sheets.map((sheet) => ({
    sheet,
    name: nameKey(sheet.getName()),
    mark: marks.get(sheet.getSheetId()),
  }));
  const tabs = new Map<TabId, FoundTab>();
  for (const id of TAB_IDS) {
    const names = titlesOf(id).map(nameKey);
    // A tab that people duplicated carries the mark twice: the one that kept its name is meant, else the first.
    const ours = named.filter(({ mark }) => mark === id);
    const found =
      ours.find(({ name }) => names.includes(name)) ??
      ours[0] ??
      named.find(({ name, mark }) => mark === undefined && names.includes(name));
    if (found) tabs.set(id, { sheet: found.sheet, marked: found.mark !== undefined });
  }
  return tabs;
}

/** The name under which the tab stands. One that kept its title is known by it; only a renamed one is asked. */
export function nameOf(spreadsheet: Spreadsheet, id: TabId, sheet: Sheet): string {
  const own = sheet.getSheetId();
  const title = titlesOf(id).find((name) => spreadsheet.getSheetByName(name)?.getSheetId() === own);
  return title ?? sheet.getName();
}

/** Marks the sheet as that tab, so that it is found under whatever name people give it. */
export const markTab = (sheet: Sheet, id: TabId): void => void sheet.addDeveloperMetadata(TAB_KEY, id);
