import type { IsoDate } from "../../../model/date.ts";
import type { Language } from "../../../model/language.ts";
import { type Progress, progressSince } from "../../progress/progress.ts";
import { progressLine, progressSentences } from "../../progress/progress-sentences.ts";
import type { CellEdit } from "../../table/cell.ts";
import type { Book } from "../../tabs/book.ts";
import { type Edits, rowEdits } from "../../tabs/edits.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";
import { texts } from "../../text/index.ts";
import { actorRows } from "./actor-rows.ts";
import { coverageRows } from "./coverage-rows.ts";
import { historyRow } from "./history-row.ts";
import { FIRST_QUESTIONS } from "./question-order.ts";
import { type AskedQuestion, questionsOf } from "./questions.ts";
import type { Ranked } from "./ranked.ts";
import { contestText, nextStepOf } from "./trust.ts";

/** An empty row of "Auswertung", so that what stood there before goes away. */
const BLANK = {
  place: null,
  actor: "",
  goals: "",
  levels: "",
  need: null,
  arithmetic: "",
  trust: "",
  owner: "",
  goal: "",
  coverage: null,
  bar: "",
  finding: "",
  id: "",
};

/** The first five, then the rest under a line for each step of the guide. */
function questionLines(questions: readonly AskedQuestion[], language: Language): string[] {
  const words = texts[language].report;
  return questions.flatMap(({ step, what, ask }, index) => {
    const begins = index === FIRST_QUESTIONS || (index > FIRST_QUESTIONS && step !== questions[index - 1]?.step);
    return [...(begins ? [words.furtherQuestions(step)] : []), `${what} ${ask}`];
  });
}

interface Report {
  resolved: Resolved;
  ranked: Ranked;
  badCells: number;
  today: IsoDate;
  language: Language;
}

/** "Auswertung" in whole: three lists side by side; of longer ones from before nothing is left. */
function assessmentEdits(book: Book, report: Report, progress: Progress | null): CellEdit[] {
  const { resolved, ranked, badCells, today, language } = report;
  const content = book.tabs.assessment;
  if (content === null) return [];
  const actors = actorRows(ranked, language);
  const coverage = coverageRows(resolved, ranked, today, language);
  const questions = questionLines(questionsOf(book, resolved, ranked, today, language), language);
  const findings = [
    badCells > 0 ? texts[language].report.badCells(badCells) : null,
    progress && progressLine(progressSentences(progress, today, language)),
    nextStepOf(ranked, language)?.text ?? null,
    contestText(ranked, language),
    ...questions,
  ].filter((line) => line !== null);
  const first = content.location.headerRow + 1;
  const rows = Math.max(actors.length, coverage.length, findings.length, content.grid.length - first);
  return Array.from({ length: rows }, (_, index) => {
    const values = { ...BLANK, ...actors[index], ...coverage[index], finding: findings[index] ?? "" };
    return rowEdits(book, "assessment", first + index, values, language);
  }).flat();
}

/** "Platz" in tab 3; a row that has none any more loses it. */
function placeEdits(book: Book, { ranked, language }: Report): CellEdit[] {
  const places = new Map(ranked.order.map(({ actor, scored }) => [actor.at, scored?.rank ?? null]));
  return (book.tabs.reflection?.rows ?? []).flatMap(({ at }) =>
    rowEdits(book, "reflection", at, { place: places.get(at) ?? null }, language),
  );
}

/** The day's row in "Verlauf": it replaces one of the same day. */
function historyEdits(book: Book, report: Report, progress: Progress | null, newId: () => string): CellEdit[] {
  const content = book.tabs.history;
  if (content === null) return [];
  const { resolved, ranked, today, language } = report;
  const present = content.rows.find(({ date }) => date === today);
  const values = historyRow(resolved, ranked, progress, today, language);
  const id = present && present.id !== "" ? present.id : newId();
  return rowEdits(book, "history", present?.at ?? content.nextRow, { ...values, id }, language);
}

/** All that an assessment writes, only where it differs from what stands there. */
export function reportEdits(book: Book, report: Report, newId: () => string): Edits {
  const progress = progressSince(book.tabs.history?.rows ?? [], report.resolved, report.today);
  return {
    assessment: assessmentEdits(book, report, progress),
    reflection: placeEdits(book, report),
    history: historyEdits(book, report, progress, newId),
  };
}
