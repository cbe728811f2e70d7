import { type CellEdit, cellText, isDateCell, nameKey } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import type { TabContent } from "../table/read.ts";
import type { Table } from "../table/table.ts";
import type { Book } from "../tabs/book.ts";
import type { Edits } from "../tabs/edits.ts";
import { tables } from "../tabs/index.ts";
import type { TabId } from "../tabs/tab-id.ts";
import { isSampleId } from "./id.ts";
import { cellAt, contentOf, isFree } from "./standing.ts";

/** Columns of a row in which people wrote something. */
function filled(tab: TabId, content: TabContent<Table>, at: number): string[] {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[tab].columns;
  return Object.keys(content.location.columns).filter(
    (field) => columns[field]?.by === "people" && !isFree(cellAt(content, at, field)),
  );
}

/** Blanks every cell of ours in these rows. */
function blanking(content: TabContent<Table>, rows: readonly number[]): CellEdit[] {
  return rows.flatMap((row) =>
    Object.values(content.location.columns).flatMap((column): CellEdit[] => {
      const present = content.grid[row]?.[column ?? -1] ?? "";
      return column === undefined || present === "" ? [] : [{ row, column, value: "" }];
    }),
  );
}

const onlyHas = (fields: readonly string[], allowed: readonly string[]) =>
  fields.every((field) => allowed.includes(field));

const sourcesIn = (sources: string) => sources.split(" ").filter((id) => id !== "");

/**
 * Rows of tab 3 that were taken over from sample rows alone, with nothing in them but the name and the suggested aim. `renewed`: rows of
 * tab 2 that stay.
 */
function takenOver(book: Book, content: TabContent<Table>, renewed: ReadonlyMap<string, string>): number[] {
  const rows = book.tabs.reflection?.rows ?? [];
  return rows
    .filter(({ at, sources, name, sourceName }) => {
      const ids = sourcesIn(sources);
      const derived =
        ids.length > 0 &&
        ids.every((id) => isSampleId(id) && !renewed.has(id)) &&
        nameKey(name) === nameKey(sourceName);
      return derived && onlyHas(filled("reflection", content, at), ["name", "target"]);
    })
    .map(({ at }) => at);
}

/** The rows in tab 4 that were proposed for actors of the sample alone: for whom, by their ids. */
export const proposalsIn = (book: Book): ReadonlyMap<string, string> =>
  new Map(
    (book.tabs.reflection?.rows ?? [])
      .filter(({ sources, upkeepProposed }) => upkeepProposed !== "" && sourcesIn(sources).every(isSampleId))
      .map(({ upkeepProposed, name }) => [upkeepProposed, nameKey(name)]),
  );

/** Those of them that are as they were proposed, for an actor that is gone now. */
function proposed(book: Book, content: TabContent<Table>, proposals: ReadonlyMap<string, string>): number[] {
  const left = new Set((book.tabs.actors?.rows ?? []).map(({ name }) => nameKey(name)));
  return (book.tabs.upkeep?.rows ?? [])
    .filter(
      ({ at, id, actor }) =>
        proposals.get(id) === nameKey(actor) &&
        !left.has(nameKey(actor)) &&
        onlyHas(filled("upkeep", content, at), ["actor"]),
    )
    .map(({ at }) => at);
}

/** Meetings of "Verlauf" whose snapshot knows sample actors and no others. */
function sampleMeetings(book: Book): number[] {
  const rows = book.tabs.history?.rows ?? [];
  return rows
    .filter(({ snapshot }) => {
      const others = snapshot.replace(/\bsample-\d{8}-\w+/g, "");
      return others !== snapshot && !/\b[0-9a-f]{8}\b/.test(others);
    })
    .map(({ at }) => at);
}

/** Sources of tab 3: rows of tab 2 that people made their own have new ids. */
function renewedSources(content: TabContent<Table>, renewed: ReadonlyMap<string, string>): CellEdit[] {
  const column = content.location.columns.sources;
  if (column === undefined || renewed.size === 0) return [];
  return content.grid.flatMap((cells, row): CellEdit[] => {
    const present = cells[column] ?? "";
    if (row <= content.location.headerRow || isDateCell(present)) return [];
    const value = cellText(present)
      .split(" ")
      .map((id) => renewed.get(id) ?? id)
      .join(" ");
    return value === cellText(present) ? [] : [{ row, column, value }];
  });
}

/**
 * What followed from the sample's rows: taken over, proposed, assessed. `book` is the workbook without those rows; `renewed` are the new
 * ids of those that stay, `proposals` the rows that were proposed.
 */
export function planLeftovers(
  book: Book,
  renewed: ReadonlyMap<string, string>,
  proposals: ReadonlyMap<string, string>,
): Edits {
  const edits: Edits = {};
  const reflection = contentOf(book, "reflection");
  if (reflection)
    edits.reflection = [
      ...renewedSources(reflection, renewed),
      ...blanking(reflection, takenOver(book, reflection, renewed)),
    ];
  const upkeep = contentOf(book, "upkeep");
  if (upkeep) edits.upkeep = blanking(upkeep, proposed(book, upkeep, proposals));
  const history = contentOf(book, "history");
  if (history) edits.history = blanking(history, sampleMeetings(book));
  const assessment = contentOf(book, "assessment");
  if (assessment && (book.tabs.actors?.rows.length ?? 0) === 0) {
    const below = assessment.grid.map((_, row) => row).filter((row) => row > assessment.location.headerRow);
    edits.assessment = blanking(assessment, below);
  }
  return edits;
}
