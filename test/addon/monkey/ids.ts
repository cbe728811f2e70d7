import { tables } from "../../../addon/tabs/index.ts";
import { isBlank, knowTab } from "./known-tab.ts";
import type { Snapshot } from "./snapshot.ts";

/** The tabs that every command needs which gives ids. */
const NEEDED = ["team", "goals", "actors", "reflection", "upkeep"] as const;

/** After rows were given their ids: one that has none, or that of another. Only where every tab is there once, and whole. */
export function idProblem(snapshot: Snapshot): string | null {
  const sheets = [...snapshot.values()].map((sheet) => ({ sheet, known: knowTab(sheet) }));
  const tabs = NEEDED.map((id) => sheets.filter(({ known }) => known?.id === id));
  if (tabs.some((same) => same.length !== 1 || same[0]?.known?.location.missing.length !== 0)) return null;
  for (const { sheet, known } of tabs.flat()) {
    if (!known) continue;
    const { columns, headerRow } = known.location;
    const seen = new Set<string>();
    for (const [row, cells] of sheet.rows.entries()) {
      if (row <= headerRow || isBlank(cells[columns[tables[known.id].main] ?? -1])) continue;
      const id = String(cells[columns.id ?? -1] ?? "");
      if (id === "" || seen.has(id)) return `${sheet.name}, row ${row + 1}: the id “${id}” is blank or repeated`;
      seen.add(id);
    }
  }
  return null;
}
