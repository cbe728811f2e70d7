import { describe, expect, it } from "vitest";
import { planTabs } from "../../../addon/commands/prepare.ts";
import { readBook } from "../../../addon/tabs/book.ts";
import { texts } from "../../../addon/text/index.ts";
import { FIRST, fakeWorld, type Rows } from "../../support/fake-world.ts";

/** The rows, from 0 below the headers, in which preparing ticks the box of this column; `lost`: the column is gone before. */
function ticked(rows: Rows, tab: "team" | "goals", field: string, lost = false): number[] {
  const world = fakeWorld(rows);
  const headers: Record<string, string> = texts.de.tabs[tab].headers;
  if (lost) {
    const at = world.grids[tab]?.[1]?.indexOf(headers[field] ?? "") ?? -1;
    for (const cells of world.grids[tab] ?? []) cells.splice(at, 1);
  }
  const layout = planTabs(readBook(world.workbook, "de"), "de").find(({ id }) => id === tab);
  const column = layout?.columns.find((each) => each.field === field)?.at;
  return (layout?.edits ?? [])
    .filter((edit) => edit.column === column && edit.value === true)
    .map(({ row }) => row - FIRST);
}

describe("rows that are made ready have a tick to be taken away", () => {
  it("who wants mail: not where somebody stands there without one, and not when the column was lost", () => {
    const rows: Rows = { team: [{ name: "Vorsitz", wantsMail: true }, { name: "Kim" }, {}] };
    expect(ticked(rows, "team", "wantsMail").slice(0, 2)).toEqual([2, 3]);
    expect(ticked(rows, "team", "wantsMail", true).slice(0, 2)).toEqual([2, 3]);
  });

  it("which goal counts: also where a goal has none yet, for it counts", () => {
    const rows: Rows = { goals: [{ name: "Medien", pursued: false }, { name: "Räume" }] };
    expect(ticked(rows, "goals", "pursued").slice(0, 2)).toEqual([1, 2]);
  });
});
