import { GUIDE_GOALS } from "../../model/goal.ts";
import { LANGUAGES, type Language } from "../../model/language.ts";
import { type CellEdit, cellText, nameKey } from "../table/cell.ts";
import type { SeedRow } from "../table/plan-layout.ts";
import { texts } from "../text/index.ts";
import type { Book } from "./book.ts";
import { guideGoalOf, questionOf } from "./guide-rows.ts";
import { lostWords } from "./lost-words.ts";
import { MEETING_QUESTIONS } from "./meeting.ts";
import type { TabId } from "./tab-id.ts";

/** So that five people can type at once. */
const ROWS_PER_GOAL = 3;

/** The label for contacts without a goal, in any language. */
export const isFurtherContacts = (text: string): boolean =>
  LANGUAGES.some((language) => nameKey(texts[language].furtherContacts) === nameKey(text));

/** A question that is gone comes back: the summaries need the facts, and an empty row costs nothing. */
function meetingSeeds(book: Book, language: Language): SeedRow[] {
  const content = book.tabs.meeting;
  if (content && content.location.columns.question === undefined) return [];
  const there = new Set(content?.rows.map(questionOf));
  const back = new Set(lostWords("meeting", book, language).map(({ value }) => value));
  return MEETING_QUESTIONS.filter((id) => !there.has(id))
    .map((id) => ({ question: texts[language].meetingQuestions[id], id }))
    .filter(({ question }) => !back.has(question));
}

/** Only where there is no goal at all: one that people deleted is deleted on purpose, and would count if it came back. */
function goalSeeds(book: Book, language: Language): SeedRow[] {
  const content = book.tabs.goals;
  if (content && (content.location.columns.name === undefined || content.rows.length > 0)) return [];
  if (lostWords("goals", book, language).length > 0) return [];
  return GUIDE_GOALS.map((goal) => ({ name: texts[language].goals[goal], pursued: true, id: goal }));
}

/**
 * Empty rows for each pursued goal that has none in tab 2 yet, an own goal included, and for contacts without a goal. Not where actors
 * stand there without any goal: then people lost the column, or do without it.
 */
function actorSeeds(book: Book, language: Language): SeedRow[] {
  const content = book.tabs.actors;
  const column = content?.location.columns.goal;
  const below = content?.grid.slice(content.location.headerRow + 1) ?? [];
  const offered = new Set(
    below.map((cells) => nameKey(cellText(cells[column ?? -1] ?? ""))).filter((goal) => goal !== ""),
  );
  if (content && content.rows.length > 0 && offered.size === 0) return [];
  const seeded = goalSeeds(book, language).map((seed) => cellText(seed.name ?? ""));
  const pursued = (book.tabs.goals?.rows ?? []).filter((goal) => goal.pursued && goal.name !== "");
  const missing = [...pursued.map((goal) => goal.name), ...seeded].filter((goal) => !offered.has(nameKey(goal)));
  const further = LANGUAGES.some((any) => offered.has(nameKey(texts[any].furtherContacts)));
  const labels = [...new Set(missing), ...(further ? [] : [texts[language].furtherContacts])];
  return labels.flatMap((goal) => Array.from({ length: ROWS_PER_GOAL }, () => ({ goal })));
}

/** Rows that a tab is to have and has not. */
export function seedsOf(tab: TabId, book: Book, language: Language): SeedRow[] {
  if (tab === "meeting") return meetingSeeds(book, language);
  if (tab === "goals") return goalSeeds(book, language);
  return tab === "actors" ? actorSeeds(book, language) : [];
}

/** Ids for the guide's own rows that have lost them. */
export function lostIds(tab: TabId, book: Book, columnOfId: number): CellEdit[] {
  const found =
    tab === "meeting"
      ? (book.tabs.meeting?.rows ?? []).map((row) => ({ at: row.at, id: row.id, code: questionOf(row) }))
      : tab === "goals"
        ? (book.tabs.goals?.rows ?? []).map((row) => ({ at: row.at, id: row.id, code: guideGoalOf(row) }))
        : [];
  const used = new Set(found.map(({ id }) => id));
  return found.flatMap(({ at, id, code }): CellEdit[] => {
    if (id !== "" || code === null || used.has(code)) return [];
    used.add(code);
    return [{ row: at, column: columnOfId, value: code }];
  });
}
