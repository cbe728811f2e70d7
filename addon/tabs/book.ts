import { LANGUAGES, type Language } from "../../model/language.ts";
import type { Workbook } from "../ports.ts";
import { cellText, type Grid, nameKey } from "../table/cell.ts";
import { readTab, type TabContent } from "../table/read.ts";
import type { Table } from "../table/table.ts";
import { headersOf, texts } from "../text/index.ts";
import { type Tables, tables } from "./index.ts";
import { mayBeMerged, readMerged } from "./merged-cells.ts";
import { TAB_IDS, type TabId } from "./tab-id.ts";

/** The workbook as it was read. A tab is null where it is missing or its headers cannot be found. */
export interface Book {
  tabs: { [K in TabId]: TabContent<Tables[K]> | null };
  /** The name under which each tab stands, which people may have changed; ours where the tab is missing. */
  names: Record<TabId, string>;
  /** Not there, or there with nothing in it at all. */
  missing: TabId[];
  /** There, but without a row of headers that we know. */
  unreadable: TabId[];
  /** The language of the tabs themselves, by their headers; null where there is no tab yet. */
  language: Language | null;
}

/** The language in which most headers of a tab are written; undefined where none is ours. */
export function languageOfTab(tab: TabId, headerCells: readonly string[]): Language | undefined {
  const present = new Set(headerCells.map(nameKey));
  const hits = (language: Language) =>
    Object.values(texts[language].tabs[tab].headers).filter((header) => present.has(nameKey(header))).length;
  const [best] = [...LANGUAGES].sort((a, b) => hits(b) - hits(a));
  return best !== undefined && hits(best) > 0 ? best : undefined;
}

const isEmpty = (grid: Grid = []) => grid.every((cells) => cells.every((cell) => cellText(cell) === ""));

/** Reads every tab, in one call per tab; in one more where cells seem to be merged. */
export function readBook(workbook: Workbook, interfaceLanguage: Language): Book {
  const cells = workbook.read(TAB_IDS);
  const contents = TAB_IDS.map((id): [TabId, TabContent<Tables[TabId]> | null] => {
    const found = cells[id];
    const content = found ? readTab<Table>(tables[id], found.grid, headersOf(id), found.marks) : null;
    const merged = content && mayBeMerged(id, content) ? workbook.merged(id) : [];
    return [id, content && (readMerged(id, content, merged) as unknown as TabContent<Tables[TabId]>)];
  });
  const tabs = Object.fromEntries(contents) as Book["tabs"];
  const readable = TAB_IDS.flatMap((id) => {
    const content = tabs[id];
    return content ? [{ id, headers: (content.grid[content.location.headerRow] ?? []).map(cellText) }] : [];
  });
  const languages = readable.map(({ id, headers }) => languageOfTab(id, headers));
  const known = languages.find((each) => each !== undefined);
  const language = known ?? (readable.length > 0 ? interfaceLanguage : null);
  const nameOf = (id: TabId) => cells[id]?.name ?? texts[language ?? interfaceLanguage].tabs[id].name;
  return {
    tabs,
    names: Object.fromEntries(TAB_IDS.map((id) => [id, nameOf(id)])) as Record<TabId, string>,
    missing: TAB_IDS.filter((id) => isEmpty(cells[id]?.grid)),
    unreadable: TAB_IDS.filter((id) => !isEmpty(cells[id]?.grid) && tabs[id] === null),
    language,
  };
}
