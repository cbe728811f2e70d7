import { describe, expect, it } from "vitest";
import type { Cell } from "../../../addon/table/cell.ts";
import type { TabLayout } from "../../../addon/table/layout.ts";
import { rebaseLayout } from "../../../addon/table/rebase-layout.ts";
import { type Standing, standingOf } from "../../../addon/table/standing.ts";

const headers = { name: ["Name"], id: ["ID"] };
const standing = (...rows: Cell[][]): Standing | null => standingOf([["", ""], ["Name", "ID"], ...rows], headers);
const layout: TabLayout = {
  id: "team",
  name: "Team",
  use: "input",
  protection: null,
  fresh: false,
  insertBand: false,
  headerRow: 1,
  band: [],
  columns: [],
  cells: [],
  asTyped: [],
  rows: 10,
  edits: [
    { row: 2, column: 1, value: "a1" },
    { row: 3, column: 0, value: "Neue Zeile" },
  ],
};
const before = standing(["Anna", ""]);

describe("a layout that was planned on a tab as it was read", () => {
  it("holds where nothing was changed meanwhile", () => {
    expect(rebaseLayout(layout, before, standing(["Anna", ""], ["", ""]))).toEqual({ layout, leftOut: 0 });
  });

  it("leaves alone the rows in which somebody has written since", () => {
    const { layout: fits, leftOut } = rebaseLayout(layout, before, standing(["Anna Meier", ""]));
    expect(fits?.edits).toEqual([layout.edits[1]]);
    expect(leftOut).toBe(1);
  });

  it("adds nothing below where somebody has added a row", () => {
    const { layout: fits, leftOut } = rebaseLayout(layout, before, standing(["Anna", ""], ["Bert", ""]));
    expect(fits?.edits).toEqual([layout.edits[0]]);
    expect(leftOut).toBe(1);
  });

  it("leaves out the guide's question where somebody has written into its row", () => {
    const asking = { ...layout, edits: [], band: [{ column: 0, width: 220, question: "Wer?", hint: "" }] };
    const typed = standingOf([["Unser Team"], ["Name", "ID"], ["Anna", ""]], headers);
    expect(rebaseLayout(asking, before, typed).layout?.band).toEqual([]);
    expect(rebaseLayout(asking, before, standing(["Anna Meier", ""])).layout?.band).toEqual(asking.band);
  });

  it.each<[string, Standing | null]>([
    [
      "the columns have moved",
      standingOf(
        [
          ["", ""],
          ["ID", "Name"],
          ["", "Anna"],
        ],
        headers,
      ),
    ],
    [
      "the headers have moved",
      standingOf(
        [
          ["", ""],
          ["", ""],
          ["Name", "ID"],
          ["Anna", ""],
        ],
        headers,
      ),
    ],
    ["the headers are gone", null],
  ])("fits nowhere where %s", (_, now) => {
    expect(rebaseLayout(layout, before, now)).toEqual({ layout: null, leftOut: 2 });
  });

  it("fits an empty tab only while it is empty", () => {
    expect(rebaseLayout(layout, null, null)).toEqual({ layout, leftOut: 0 });
    expect(rebaseLayout(layout, null, before)).toEqual({ layout: null, leftOut: 2 });
  });
});
