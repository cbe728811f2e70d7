import { LANGUAGES, type Language } from "../../model/language.ts";
import type { TabText } from "../text/text.ts";
import { type Cell, type CellEdit, cellText, type Grid, nameKey } from "./cell.ts";
import type { Column } from "./column.ts";
import type { ColumnLayout, Mark, TabLayout, Validation } from "./layout.ts";
import { type ColumnPlace, placeColumns } from "./place-columns.ts";
import type { TabContent } from "./read.ts";
import type { Table } from "./table.ts";
import { typedCells } from "./typed-cells.ts";

/** Rows ready for entries below all that stands in a tab that has outgrown its prepared rows. */
const SPARE_ROWS = 5;

/** Help shown with a drop-down or a date. */
export interface HelpText {
  words: string;
  ownWords: string;
  column: string;
  date: string;
}

/** A row to be there: cells by field. */
export type SeedRow = Readonly<Record<string, Cell>>;

export interface LayoutRequest {
  table: Table;
  language: Language;
  text: TabText<string>;
  help: HelpText;
  /** The questions of the band in every language: none of them is written a second time. */
  questions: readonly string[];
  /** Null where the tab is missing or empty. */
  content: TabContent<Table> | null;
  /** Rows to add below what stands there. */
  seeds: readonly SeedRow[];
}

function validationOf(column: Column<unknown>, language: Language, help: HelpText): Validation | null {
  const { choices, form } = column;
  if (column.by === "addon") return null;
  if (form === "checkbox") return { kind: "checkbox" };
  if (form === "date") return { kind: "date", help: help.date };
  if (choices?.from === "column") return { kind: "column", tab: choices.tab, field: choices.field, help: help.column };
  if (!choices) return null;
  const words = choices.words(language);
  const open = column.parse("…").problem === undefined;
  return { kind: "words", words, help: open ? help.ownWords : help.words };
}

/** The looks of the words, in every language that may stand in the column. */
function marksOf(column: Column<unknown>): Mark[] {
  const { choices, tones } = column;
  if (choices?.from !== "words") return [];
  return LANGUAGES.flatMap((language) =>
    choices.words(language).flatMap((word, index): Mark[] => {
      const tone = tones[index];
      return tone ? [{ match: "is", text: word, tone }] : [];
    }),
  );
}

/**
 * Ticks for the rows that are made ready, and for those in which an empty box means yes: what people see is what counts. Where it
 * means no, a row that somebody has filled in gets none.
 */
function ticks(
  columns: [Column<unknown>, ColumnPlace][],
  grid: Grid,
  from: number,
  rows: number,
  isFilled: (row: number) => boolean,
): CellEdit[] {
  const all = Array.from({ length: rows - from }, (_, index) => from + index);
  return columns
    .filter(([column]) => column.prepared)
    .flatMap(([column, { at }]) =>
      all
        .filter((row) => cellText(grid[row]?.[at] ?? "") === "")
        .filter((row) => column.parse("").value === true || !isFilled(row))
        .map((row): CellEdit => ({ row, column: at, value: true })),
    );
}

/** How a tab is to be, given what stands in it. Only blank cells are ever written. */
export function planLayout({ table, language, text, help, questions, content, seeds }: LayoutRequest): TabLayout {
  const fields = Object.keys(table.columns);
  const insertBand = content?.location.headerRow === 0;
  const grid: Grid = content ? [...(insertBand ? [[]] : []), ...content.grid] : [];
  const headerRow = content ? content.location.headerRow + (insertBand ? 1 : 0) : 1;
  const places = placeColumns(fields, content?.location ?? null, grid);
  const placed = fields.flatMap((field): [string, Column<unknown>, ColumnPlace][] => {
    const column = table.columns[field];
    const place = places[field];
    return column && place ? [[field, column, place]] : [];
  });
  const firstRow = headerRow + 1;
  const nextRow = content ? content.nextRow + (insertBand ? 1 : 0) : firstRow;
  const filledTo = nextRow + seeds.length;
  const rows = filledTo > firstRow + table.preparedRows ? filledTo + SPARE_ROWS : firstRow + table.preparedRows;

  const headers = placed
    .filter(([, , { at, fresh }]) => fresh || cellText(grid[headerRow]?.[at] ?? "") === "")
    .map(([field, , { at }]): CellEdit => ({ row: headerRow, column: at, value: text.headers[field] ?? field }));
  const seeded = seeds.flatMap((seed, index) =>
    Object.entries(seed).flatMap(([field, value]): CellEdit[] => {
      const place = places[field];
      return place ? [{ row: nextRow + index, column: place.at, value }] : [];
    }),
  );
  const written = new Set(seeded.map(({ row, column }) => `${row}:${column}`));
  const ticked = ticks(
    placed.map(([, column, place]) => [column, place]),
    grid,
    firstRow,
    rows,
    (row) => cellText(grid[row]?.[places[table.main]?.at ?? -1] ?? "") !== "",
  ).filter(({ row, column }) => !written.has(`${row}:${column}`));

  const bandCells = (grid[headerRow - 1] ?? []).map((cell) => nameKey(cellText(cell)));
  const isThere = bandCells.filter((cell) => questions.some((question) => cell.startsWith(nameKey(question)))).length;
  return {
    id: table.id,
    name: text.name,
    use: table.use,
    protection: null,
    fresh: content === null,
    insertBand,
    headerRow,
    band: text.band.flatMap(({ from, question, hint }) => {
      const column = places[from]?.at;
      if (column === undefined || isThere >= text.band.length || (bandCells[column] ?? "") !== "") return [];
      const ends = text.band.map((other) => places[other.from]?.at ?? 0).filter((at) => at > column);
      const until = Math.min(...ends, Number.POSITIVE_INFINITY);
      const over = placed.filter(([, { shown }, { at }]) => shown === "always" && at >= column && at < until);
      const width = over.reduce((sum, [, { width: own }]) => sum + own, 0);
      return [{ column, width, question, hint }];
    }),
    columns: placed.map(
      ([field, column, { at, fresh }]): ColumnLayout => ({
        field,
        at,
        fresh,
        note: text.notes[field] ?? null,
        width: column.width,
        form: column.form,
        shown: column.shown,
        wrapped: column.by === "people" || column.shown === "always",
        validation: validationOf(column, language, help),
        marks: marksOf(column),
      }),
    ),
    cells: [],
    asTyped: typedCells(
      placed.map(([, column, { at }]) => ({ column, at })),
      grid,
      firstRow,
    ),
    rows,
    edits: [...headers, ...seeded, ...ticked],
  };
}
