import { GUIDE_GOALS } from "../../model/goal.ts";
import type { Language } from "../../model/language.ts";
import { type CellEdit, cellText } from "../table/cell.ts";
import type { TabContent } from "../table/read.ts";
import type { Table } from "../table/table.ts";
import { texts } from "../text/index.ts";
import type { Book } from "./book.ts";
import { questionOf } from "./guide-rows.ts";
import { MEETING_QUESTIONS } from "./meeting.ts";
import type { TabId } from "./tab-id.ts";

/** Rows whose words are gone, and that still carry one of these ids: each id once. */
function rowsOf<T extends string>(content: TabContent<Table>, main: number, ids: readonly T[]): Map<T, number> {
  const { columns, headerRow } = content.location;
  const rows = new Map<T, number>();
  content.grid.forEach((cells, row) => {
    if (row <= headerRow || cellText(cells[main] ?? "") !== "") return;
    const id = ids.find((each) => each === cells[columns.id ?? -1]);
    if (id !== undefined && !rows.has(id)) rows.set(id, row);
  });
  return rows;
}

/**
 * The guide's own words, back into the rows that have lost them, so that what people wrote beside them stays with its question. A goal
 * that people emptied is meant so: only where no goal at all is left, a column is lost.
 */
export function lostWords(tab: TabId, book: Book, language: Language): CellEdit[] {
  const { meeting, goals } = book.tabs;
  if (tab === "meeting" && meeting) {
    const column = meeting.location.columns.question;
    if (column === undefined) return [];
    const there = new Set(meeting.rows.map(questionOf));
    const gone = MEETING_QUESTIONS.filter((question) => !there.has(question));
    const rows = rowsOf(meeting as unknown as TabContent<Table>, column, gone);
    return [...rows].map(([id, row]) => ({ row, column, value: texts[language].meetingQuestions[id] }));
  }
  if (tab === "goals" && goals && goals.rows.length === 0) {
    const column = goals.location.columns.name;
    if (column === undefined) return [];
    const rows = rowsOf(goals as unknown as TabContent<Table>, column, GUIDE_GOALS);
    return [...rows].map(([id, row]) => ({ row, column, value: texts[language].goals[id] }));
  }
  return [];
}
