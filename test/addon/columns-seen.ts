import { tables } from "../../addon/tabs/index.ts";
import { TAB_IDS } from "../../addon/tabs/tab-id.ts";
import { texts } from "../../addon/text/index.ts";
import { allCells } from "../support/cells.ts";
import type { Playground } from "../support/headless.ts";

const HEADER_ROW = 1;

/** What stands in the columns of a tab that people see, from the headers on, without the empty rows at the end. */
export function visible(playground: Playground, tab: string, headers: readonly string[]): string[][] {
  const grid = (allCells(playground)[tab] ?? []).slice(HEADER_ROW);
  const columns = headers.map((header) => (grid[0] ?? []).indexOf(header));
  const rows = grid.slice(1).map((cells) => columns.map((column) => String(cells[column] ?? "")));
  return rows.filter((cells) => cells.some((cell) => cell !== ""));
}

/** The columns in which people write, of every tab in which they do. */
export function writtenByPeople(playground: Playground): Record<string, unknown> {
  const cells = allCells(playground);
  return Object.fromEntries(
    TAB_IDS.filter((id) => tables[id].use === "input").map((id) => {
      const { name, headers } = texts.de.tabs[id];
      const fields = Object.entries(tables[id].columns).filter(([, { by }]) => by === "people");
      const titles = fields.map(([field]) => (headers as Record<string, string>)[field] ?? "");
      const grid = cells[name] ?? [];
      const columns = titles.map((title) => (grid[HEADER_ROW] ?? []).indexOf(title));
      return [name, grid.map((row) => columns.map((column) => row[column] ?? ""))];
    }),
  );
}
