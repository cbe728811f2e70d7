import { formatDate } from "../../model/date.ts";
import type { Language } from "../../model/language.ts";
import { placeOf } from "../sidebar/place.ts";
import type { Place, Remark } from "../sidebar/state.ts";
import { type Cell, cellText, isDateCell } from "../table/cell.ts";
import type { Book } from "../tabs/book.ts";
import { tables } from "../tabs/index.ts";
import type { Problem } from "../tabs/problem.ts";
import { texts } from "../text/index.ts";
import { formatPlain } from "../text/number.ts";

const MOST_SHOWN = 40;

/** Short enough for a sentence. */
export function shortened(text: string, most = MOST_SHOWN): string {
  const characters = [...text.slice(0, 2 * most + 2)]; // by code points: no half of a pair is left over
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

/** A cell's content as people of that language write it, short enough for a sentence. */
export function shownCell(cell: Cell, language: Language): string {
  if (isDateCell(cell)) return formatDate(cell.date, language);
  return shortened(typeof cell === "number" ? formatPlain(cell, language) : cellText(cell));
}

function placeOfProblem(problem: Problem, book: Book, language: Language): Place | null {
  const { tab, row, field } = problem;
  if (book.missing.includes(tab)) return null;
  if (row === null || field === null) return { tab, row: 0, column: 0, label: book.names[tab] };
  return placeOf(book, language, tab, row, field);
}

/** What is wrong, what to do about it, and where, in the person's language. */
export function remarkOf(problem: Problem, book: Book, language: Language): Remark {
  const { code, tab, field, typed, about, count = 0 } = problem;
  const headers: Record<string, string> = texts[book.language ?? language].tabs[tab].headers;
  const facts = {
    typed: shownCell(typed, language),
    about: shortened(about, code === "list_empty" ? 200 : 80),
    count,
    tab: book.names[tab],
    header: headers[field ?? ""] ?? "",
    main: headers[tables[tab].main] ?? "",
  };
  const { what, todo } = texts[language].problems[code];
  return { what: what(facts), todo: todo(facts), place: placeOfProblem(problem, book, language) };
}
