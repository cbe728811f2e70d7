import type { TabLayout } from "./layout.ts";
import { sameGrid, sameRow } from "./same-grid.ts";
import type { Standing } from "./standing.ts";

/** A layout that fits the tab as it stands now; null where it fits nowhere: then the tab stays as it is. */
export interface RebasedLayout {
  layout: TabLayout | null;
  leftOut: number;
}

const samePlaces = (before: Standing, now: Standing) =>
  before.headerRow === now.headerRow &&
  JSON.stringify(Object.entries(before.columns).sort()) === JSON.stringify(Object.entries(now.columns).sort());

/**
 * A layout that was planned on a tab as it was read, for the tab as it stands now. Rows in which others have typed since are left
 * alone, with the formats that they have, and nothing is added below where they have added rows themselves: preparing again does that.
 */
export function rebaseLayout(layout: TabLayout, before: Standing | null, now: Standing | null): RebasedLayout {
  const nothing = { layout: null, leftOut: layout.edits.length };
  if (before === null) return now === null ? { layout, leftOut: 0 } : nothing; // it was empty, and gets all of its headers
  if (now === null) return nothing;
  if (sameGrid(before.grid, now.grid)) return { layout, leftOut: 0 };
  if (layout.insertBand || !samePlaces(before, now)) return nothing;
  const edits = layout.edits.filter(
    ({ row }) => (row < before.nextRow || before.nextRow === now.nextRow) && sameRow(before.grid[row], now.grid[row]),
  );
  const hasBandRow = sameRow(before.grid[layout.headerRow - 1], now.grid[layout.headerRow - 1]);
  const band = hasBandRow ? layout.band : [];
  const rows = Array.from({ length: Math.max(before.grid.length, now.grid.length) }, (_, row) => row);
  const others = rows.filter((row) => !sameRow(before.grid[row], now.grid[row]));
  const asTyped = others.flatMap((row) => layout.columns.map(({ at }) => ({ row, column: at })));
  return {
    layout: { ...layout, edits, band, asTyped: [...layout.asTyped, ...asTyped] },
    leftOut: layout.edits.length - edits.length,
  };
}
