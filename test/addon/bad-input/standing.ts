import { allCells } from "../../support/cells.ts";
import type { Desk } from "../desk.ts";

/** The add-on's bookkeeping, hidden from people. */
const HIDDEN = ["ID", "Zeilen in 2", "Name in 2", "Pflege vorgeschlagen"];

/** Every cell in which people see something, by sheet, row and header. */
export function standing({ playground }: Desk): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, grid] of Object.entries(allCells(playground)))
    for (const [row, cells] of grid.entries())
      for (const [column, value] of cells.entries()) {
        const header = String(grid[1]?.[column] ?? "");
        if (value === null || value === "" || HIDDEN.includes(header)) continue;
        found.set(`${name} ${row + 1} ${header || column + 1}`, value);
      }
  return found;
}

/** What stood there and does not stand there any more. */
export const lost = (before: Map<string, unknown>, desk: Desk) => {
  const after = standing(desk);
  return [...before].filter(([place, value]) => after.get(place) !== value).map(([place]) => place);
};
