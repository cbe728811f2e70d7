import type { Workbook } from "../../../addon/ports.ts";
import type { Cell, Grid } from "../../../addon/table/cell.ts";
import { type Book, readBook } from "../../../addon/tabs/book.ts";
import { tables } from "../../../addon/tabs/index.ts";
import { TAB_IDS, type TabId } from "../../../addon/tabs/tab-id.ts";
import { texts } from "../../../addon/text/index.ts";
import { LANGUAGES, type Language } from "../../../model/language.ts";

/** Rows by field; a field that is left out is blank. */
export type Rows = Partial<Record<TabId, readonly Readonly<Record<string, Cell>>[]>>;

function gridOf(tab: TabId, rows: Rows[TabId] = [], language: Language): Grid {
  const fields = Object.keys(tables[tab].columns);
  const headers: Record<string, string> = texts[language].tabs[tab].headers;
  return [
    fields.map(() => ""),
    fields.map((field) => headers[field] ?? ""),
    ...rows.map((row) => fields.map((field) => row[field] ?? "")),
  ];
}

/** A workbook with these rows, to be read only; `without` are tabs that are not there. */
export const workbookOf = (rows: Rows, language: Language, without: readonly TabId[] = []): Workbook => {
  const reader: Pick<Workbook, "read" | "merged"> = {
    read: (tabs) =>
      Object.fromEntries(
        tabs
          .filter((tab) => !without.includes(tab))
          .map((tab) => [tab, { name: texts[language].tabs[tab].name, grid: gridOf(tab, rows[tab], language) }]),
      ),
    merged: () => [],
  };
  return reader as Workbook;
};

/** The same, as it is read. */
export const bookOf = (rows: Rows, language: Language = LANGUAGES[0], without: readonly TabId[] = []): Book =>
  readBook(workbookOf(rows, language, without), language);

export const EVERY_TAB: readonly TabId[] = TAB_IDS;
