import { LANGUAGES, type Language } from "../../model/language.ts";
import type { World } from "../ports.ts";
import { cellText, type Grid } from "../table/cell.ts";
import type { TabLayout } from "../table/layout.ts";
import { type LayoutRequest, planLayout } from "../table/plan-layout.ts";
import { isLostDay } from "../table/typed-cells.ts";
import { type Book, readBook } from "../tabs/book.ts";
import { tables } from "../tabs/index.ts";
import { lostWords } from "../tabs/lost-words.ts";
import { protectionOf } from "../tabs/protection.ts";
import { lostIds, seedsOf } from "../tabs/seeds.ts";
import { specialCells } from "../tabs/special-cells.ts";
import { TAB_IDS, type TabId } from "../tabs/tab-id.ts";
import { texts } from "../text/index.ts";
import { headerSentences } from "./header-sentences.ts";
import type { Outcome } from "./outcome.ts";

/** Makes the tabs, and repairs what is missing in them; no entry is touched. Twice in a row changes nothing. */
export function prepare(world: World): Outcome {
  const book = readBook(world.workbook, world.language);
  const layouts = planTabs(book, book.language ?? world.language);
  world.workbook.apply(layouts);
  // A column that is made again may lack what the guide has prepared in it: that is known once it stands.
  if (layouts.some(isMended)) {
    const mended = readBook(world.workbook, world.language);
    world.workbook.apply(planTabs(mended, mended.language ?? world.language));
  }
  return {
    message: { tone: book.unreadable.length > 0 ? "problem" : "done", text: report(world.language, book, layouts) },
  };
}

/** A tab that was there, and gets a column again. */
const isMended = (layout: TabLayout) => !layout.fresh && layout.columns.some(({ fresh }) => fresh);

/** How each tab is to be, but for those that hold something that we cannot read. */
export function planTabs(book: Book, language: Language): TabLayout[] {
  return TAB_IDS.filter((id) => !book.unreadable.includes(id)).map((id) => planTab(id, book, language));
}

function planTab(id: TabId, book: Book, language: Language): TabLayout {
  const content = book.tabs[id] as LayoutRequest["content"];
  const { help } = texts[language].prepare;
  const questions = LANGUAGES.flatMap((any) => texts[any].tabs[id].band.map(({ question }) => question));
  const layout = planLayout({
    table: tables[id],
    language,
    text: texts[language].tabs[id],
    help,
    questions,
    content,
    seeds: seedsOf(id, book, language),
  });
  const shift = layout.insertBand ? 1 : 0;
  const idColumn = layout.columns.find((column) => column.field === "id")?.at ?? 0;
  const lost = [...lostIds(id, book, idColumn), ...lostWords(id, book, language)];
  const protection = protectionOf(id, language);
  const complete = {
    ...layout,
    protection,
    edits: [...layout.edits, ...lost.map((edit) => ({ ...edit, row: edit.row + shift }))],
  };
  const grid: Grid = content ? [...(shift ? [[]] : []), ...content.grid] : [];
  const cells = specialCells(complete, grid, help);
  const days = new Set(cells.filter(({ form }) => form === "date").map(({ row, column }) => `${row}:${column}`));
  const asTyped = complete.asTyped.filter(
    ({ row, column }) => !(days.has(`${row}:${column}`) && isLostDay(grid[row]?.[column] ?? "")),
  );
  return { ...complete, cells, asTyped };
}

/** What was made and repaired, in sentences. */
function report(language: Language, book: Book, layouts: readonly TabLayout[]): string {
  const text = texts[language].prepare;
  const fresh = layouts.filter((layout) => layout.fresh);
  const kept = layouts.filter((layout) => !layout.fresh);
  const sentences: string[] = [];
  if (fresh.length === TAB_IDS.length) sentences.push(text.madeAll);
  else if (fresh.length > 0) sentences.push(text.madeTabs(fresh.map(({ name }) => name)));
  let lostHeader = false;
  for (const layout of kept) {
    const name = book.names[layout.id];
    const headers = layout.columns.filter((column) => column.fresh && column.shown !== "hidden");
    const titles = headers.map(({ at }) => cellText(layout.edits.find(isHeader(layout, at))?.value ?? ""));
    if (titles.length > 0) sentences.push(text.madeColumns(name, titles));
    sentences.push(...headerSentences(book, layout, language));
    lostHeader ||= titles.length > 0 && hasColumnWithoutHeader(book, layout);
    if (layout.insertBand || layout.band.length > 0) sentences.push(text.madeBand(name));
    const main = layout.columns.find((column) => column.field === SEEDED[layout.id])?.at;
    const rows = layout.edits.filter((edit) => edit.column === main && edit.row > layout.headerRow).length;
    if (rows > 0) sentences.push(text.madeRows(name, rows));
  }
  if (lostHeader) sentences.push(text.lostHeader);
  if (sentences.length === 0 && book.unreadable.length === 0) sentences.push(text.nothingMissing);
  if (book.unreadable.length > 0) sentences.push(text.unreadable(book.unreadable.map((id) => book.names[id])));
  return sentences.join(" ");
}

/** The column by which prepared rows are counted. */
const SEEDED: Partial<Record<TabId, string>> = { meeting: "question", goals: "name", actors: "goal" };

const isHeader = (layout: TabLayout, column: number) => (edit: { row: number; column: number }) =>
  edit.row === layout.headerRow && edit.column === column;

function hasColumnWithoutHeader(book: Book, { id }: TabLayout): boolean {
  const content = book.tabs[id];
  if (!content) return false;
  const header = content.grid[content.location.headerRow] ?? [];
  const below = content.grid.slice(content.location.headerRow + 1);
  return header.some(
    (cell, column) => cellText(cell) === "" && below.some((cells) => cellText(cells[column] ?? "") !== ""),
  );
}
