import type { Language } from "../../model/language.ts";
import { type Cell, cellText, type Grid } from "../table/cell.ts";
import type { CellProblemCode, Column } from "../table/column.ts";
import { date } from "../table/kinds.ts";
import { type Location, locate } from "../table/locate.ts";
import { languageOfTab } from "../tabs/book.ts";
import { questionOf } from "../tabs/guide-rows.ts";
import { tables } from "../tabs/index.ts";
import { TAB_IDS, type TabId } from "../tabs/tab-id.ts";
import { headersOf, texts } from "../text/index.ts";
import { shownCell } from "./problem-text.ts";

/** What somebody has just typed or pasted; rows and columns count from 0. */
export interface Edit {
  /** The first rows of the tab, in which its headers stand. */
  top: Grid;
  /** The edited rows, from the tab's first column on. */
  rows: Grid;
  firstRow: number;
  firstColumn: number;
  /** The notes at the edited cells, and so how many cells there are. */
  notes: readonly (readonly string[])[];
}

/** Begins the line that is ours in a note; what people wrote stands before or after it. */
const SIGN = "⚠ Netzwerkstrategie: ";
const OUR_LINE = /(^|\n\n?)⚠ Netzwerkstrategie: [^\n]*/g;

interface KnownTab {
  id: TabId;
  location: Location<string>;
  language: Language;
}

/** The tab is known by its headers alone: that costs no further call, and holds under any name. */
function knowTab(top: Grid): KnownTab | null {
  const located = TAB_IDS.flatMap((id) => {
    const location: Location<string> | null = locate(top, headersOf(id));
    return location ? [{ id, location, found: Object.keys(location.columns).length }] : [];
  });
  const best = located.sort((a, b) => b.found - a.found || a.location.missing.length - b.location.missing.length)[0];
  if (!best) return null;
  const headers = (top[best.location.headerRow] ?? []).map(cellText);
  return { id: best.id, location: best.location, language: languageOfTab(best.id, headers) ?? "de" };
}

const ANSWER_DATE = date(0);

/** Of the answers in "Treffen" two are dates. */
function columnFor(tab: TabId, field: string, cell: (field: string) => Cell): Column<unknown> | undefined {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  if (tab !== "meeting" || field !== "answer") return columns[field];
  const question = questionOf({ id: cellText(cell("id")), question: cellText(cell("question")) });
  return question === "date" || question === "nextMeeting" ? ANSWER_DATE : columns[field];
}

function lineFor(language: Language, code: CellProblemCode, cell: Cell): string {
  const { what, todo } = texts[language].problems[code];
  const facts = { typed: shownCell(cell, language), about: "", count: 0, tab: "", header: "", main: "" };
  return `${SIGN}${what(facts)} ${todo(facts)}`.replace(/\s*\n\s*/g, " ");
}

/** The note with our line as it is to be: brought up to date, or taken away without a trace. */
function withLine(note: string, line: string | null): string {
  const theirs = note.replace(OUR_LINE, "").replace(/^\n+/, "");
  if (line === null) return note.includes(SIGN) ? theirs : note;
  return theirs === "" ? line : `${theirs}\n\n${line}`;
}

/** The notes that the edited cells are to have; null where they have them already. Never decides on headers or what is above them. */
export function noteEdit({ top, rows, firstRow, firstColumn, notes }: Edit): string[][] | null {
  const tab = knowTab(top);
  if (tab === null) return null;
  const { id, location, language } = tab;
  const fieldAt = new Map(Object.entries(location.columns).map(([field, column]) => [column, field]));
  const wanted = notes.map((line, index) =>
    line.map((note, offset) => {
      const field = fieldAt.get(firstColumn + offset);
      if (firstRow + index <= location.headerRow || field === undefined) return note;
      const cell = (name: string): Cell => rows[index]?.[location.columns[name] ?? -1] ?? "";
      const column = columnFor(id, field, cell);
      if (!column || column.by === "addon") return note;
      const { problem } = column.parse(cell(field));
      return withLine(note, problem ? lineFor(language, problem, cell(field)) : null);
    }),
  );
  const changed = wanted.some((line, index) => line.some((note, offset) => note !== notes[index]?.[offset]));
  return changed ? wanted : null;
}
