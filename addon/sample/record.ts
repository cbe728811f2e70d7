import { type IsoDate, isIsoDate } from "../../model/date.ts";
import { GUIDE_GOALS, type GuideGoal } from "../../model/goal.ts";
import { LANGUAGES, type Language } from "../../model/language.ts";
import type { Memory } from "../ports.ts";
import type { Book } from "../tabs/book.ts";
import { guideGoalOf } from "../tabs/guide-rows.ts";
import { tables } from "../tabs/index.ts";
import { TAB_IDS, type TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import { sampleDay } from "./id.ts";
import { type SampleSettings, sampleRows } from "./rows.ts";

/** What stood in a cell before the sample: nothing, or a box that was not ticked. */
export type Prior = "" | boolean;

/** What loading wrote: settings from which its rows follow, and which of their cells were really written. */
export interface SampleRecord extends SampleSettings {
  written: Partial<Record<TabId, Record<string, Record<string, Prior>>>>;
}

/** Where the record is kept, with the workbook. */
const MEMORY_NAME = "sample";

/** The goals as the team calls them; the guide's words for those that are not in tab 1. */
export function goalNames(book: Book, language: Language): Record<GuideGoal, string> {
  const names = { ...texts[language].goals };
  for (const row of book.tabs.goals?.rows ?? []) {
    const goal = guideGoalOf(row);
    if (goal !== null && row.name !== "") names[goal] = row.name;
  }
  return names;
}

/** The days on which the sample rows of this workbook were loaded. A report may name them long after they were taken out. */
function sampleDays(book: Book): IsoDate[] {
  const rows = TAB_IDS.filter((tab) => tables[tab].use === "input").flatMap(
    (tab): readonly { id: string }[] => book.tabs[tab]?.rows ?? [],
  );
  return rows.flatMap(({ id }) => sampleDay(id) ?? []);
}

/** A row of the sample stands in the workbook. */
export const sampleLoaded = (book: Book): boolean => sampleDays(book).length > 0;

function parseRecord(json: string | null): SampleRecord | null {
  if (json === null) return null;
  const record = JSON.parse(json) as Partial<SampleRecord>;
  const whole =
    isIsoDate(String(record.day)) &&
    LANGUAGES.some((language) => language === record.language) &&
    GUIDE_GOALS.every((goal) => typeof record.goals?.[goal] === "string") &&
    typeof record.written === "object";
  return whole ? (record as SampleRecord) : null;
}

/** Prepared rows have these already: the goal's name in tab 2, and ticks where an empty box would mean yes. */
const isPrepared = (tab: TabId, field: string) =>
  (tab === "actors" && field === "goal") || (tab === "team" && field === "wantsMail");

/** In a copy of the sheet the record is lost: then all that the sample writes counts as written into prepared rows. */
function assumedRecord(book: Book, language: Language): SampleRecord | null {
  const [day] = sampleDays(book);
  if (day === undefined) return null;
  const settings = { language, day, goals: goalNames(book, language) };
  const written: SampleRecord["written"] = {};
  for (const { tab, key, cells } of sampleRows(settings)) {
    const rows = written[tab] ?? {};
    rows[key] = Object.fromEntries(
      Object.keys(cells)
        .filter((field) => !isPrepared(tab, field))
        .map((field) => [field, ""]),
    );
    written[tab] = rows;
  }
  return { ...settings, written };
}

/** What the sample wrote here; null where it is not loaded. */
export const readRecord = (memory: Memory, book: Book): SampleRecord | null =>
  parseRecord(memory.get(MEMORY_NAME)) ?? assumedRecord(book, book.language ?? LANGUAGES[0]);

export const keepRecord = (memory: Memory, record: SampleRecord | null): void =>
  memory.set(MEMORY_NAME, record && JSON.stringify(record));
