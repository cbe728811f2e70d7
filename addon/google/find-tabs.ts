import { LANGUAGES } from "../../model/language.ts";
import { nameKey } from "../table/cell.ts";
import { TAB_IDS, type TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TAB_KEY = "netzwerkstrategie.tab";

/** The sheets that are tabs of ours: by the mark that we put on them, else by their name in any language. */
export function findTabs(spreadsheet: Spreadsheet): Map<TabId, Sheet> {
  const sheets = spreadsheet.getSheets();
  const marked = new Map<number, string>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(TAB_KEY).find()) {
    const sheet = mark.getLocation().getSheet();
    if (sheet !== null) marked.set(sheet.getSheetId(), mark.getValue() ?? "");
  }
  const named = sheets.map((sheet) => ({
    sheet,
    name: nameKey(sheet.getName()),
    mark: marked.get(sheet.getSheetId()),
  }));
  const tabs = new Map<TabId, Sheet>();
  for (const id of TAB_IDS) {
    const names = LANGUAGES.map((language) => nameKey(texts[language].tabs[id].name));
    // A tab that people duplicated carries the mark twice: the one that kept its name is meant, else the first.
    const ours = named.filter(({ mark }) => mark === id);
    const found =
      ours.find(({ name }) => names.includes(name)) ??
      ours[0] ??
      named.find(({ name, mark }) => mark === undefined && names.includes(name));
    if (found) tabs.set(id, found.sheet);
  }
  return tabs;
}

/** Marks the sheet as that tab, so that it is found under whatever name people give it. */
export function markTab(sheet: Sheet, id: TabId): void {
  const marks = sheet.getDeveloperMetadata().filter((mark) => mark.getKey() === TAB_KEY);
  if (marks.length === 0) sheet.addDeveloperMetadata(TAB_KEY, id);
}
