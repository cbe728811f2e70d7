import type { Cell, CellEdit } from "../../../../addon/table/cell.ts";
import { edited } from "../../../../addon/table/edited.ts";
import { figure, hidden, text } from "../../../../addon/table/kinds.ts";
import { rebase } from "../../../../addon/table/rebase.ts";
import { type Standing, standingOf } from "../../../../addon/table/standing.ts";
import { defineTable } from "../../../../addon/table/table.ts";

export const table = defineTable({
  id: "team",
  use: "input",
  main: "name",
  preparedRows: 4,
  columns: { place: figure(50), name: text(100), note: text(100), id: hidden() },
});
export const report = { ...table, use: "report", rewritten: true } as const;
export const FIELDS = ["place", "name", "note", "id"] as const;
export type Field = (typeof FIELDS)[number];
export const headers = { place: ["Platz"], name: ["Name"], note: ["Notiz"], id: ["ID"] };

/** A row and, unknown to the program, which one it is. */
export interface Row {
  tag: number;
  cells: Partial<Record<Field, Cell>>;
}
export interface Sheet {
  columns: (Field | null)[];
  rows: Row[];
}

export function standing({ columns, rows }: Sheet): Standing {
  const line = (cellOf: (field: Field) => Cell) => columns.map((field) => (field === null ? "" : cellOf(field)));
  const grid = [
    line(() => ""),
    line((field) => headers[field][0] ?? ""),
    ...rows.map(({ cells }) => line((field) => cells[field] ?? "")),
  ];
  const found = standingOf<typeof table>(grid, headers);
  if (!found) throw new Error("No headers");
  return found;
}
export const FIRST = 2;

export const sheetOf = (...rows: Row["cells"][]): Sheet => ({
  columns: [...FIELDS],
  rows: rows.map((cells, tag) => ({ tag, cells })),
});
export const at = (row: number, field: Field, value: Cell): CellEdit => ({
  row: FIRST + row,
  column: FIELDS.indexOf(field),
  value,
});
export const rebased = (before: Sheet, now: Sheet, edits: CellEdit[]) =>
  rebase(table, standing(before), standing(now), edits);
export const after = (now: Sheet, edits: CellEdit[]) => edited(standing(now).grid, edits).slice(FIRST);
