import { describe, expect, it } from "vitest";
import { rebase } from "../../../../addon/table/rebase.ts";
import { after, at, FIRST, rebased, report, type Sheet, sheetOf, standing, table } from "./rebased-sheet.ts";

describe("what was planned on a tab as it was read goes, in the tab as it stands now,", () => {
  const anna = { name: "Anna", id: "a1" };
  const bert = { name: "Bert", id: "b1" };
  const cem = { name: "Cem" };

  it("to the row with the same id, wherever it was sorted to", () => {
    const { edits } = rebased(sheetOf(anna, bert), sheetOf(bert, anna), [at(0, "place", 1)]);
    expect(edits).toEqual([at(1, "place", 1)]);
  });

  it("to the row with the same content where it has no id yet", () => {
    const { edits } = rebased(sheetOf(anna, cem), sheetOf({ name: "Neu" }, anna, cem), [at(1, "id", "c1")]);
    expect(edits).toEqual([at(2, "id", "c1")]);
  });

  it("to the column with the same header", () => {
    const moved: Sheet = { ...sheetOf(anna), columns: ["id", null, "name", "place", "note"] };
    expect(rebased(sheetOf(anna), moved, [at(0, "place", 1)]).edits).toEqual([{ row: FIRST, column: 3, value: 1 }]);
  });

  it("below a row that somebody has begun meanwhile", () => {
    const { edits } = rebased(sheetOf(anna), sheetOf(anna, { note: "hier …" }), [at(1, "name", "Dora")]);
    expect(edits).toEqual([at(2, "name", "Dora")]);
  });

  it("nowhere, where the row is gone, and that is counted", () => {
    expect(rebased(sheetOf(anna, bert), sheetOf(bert), [at(0, "place", 1)])).toEqual({ edits: [], leftOut: 1 });
  });

  it("nowhere, where somebody has written into the cell meanwhile", () => {
    const now = sheetOf({ ...anna, name: "Anna Meier" });
    expect(rebased(sheetOf(anna), now, [at(0, "name", "ANNA")])).toEqual({ edits: [], leftOut: 1 });
  });

  it("nowhere and is not missed, where the same stands there by now", () => {
    const now = sheetOf({ ...anna, note: "x" });
    expect(rebased(sheetOf(anna), now, [at(0, "note", "x")])).toEqual({ edits: [], leftOut: 0 });
  });

  it("nowhere, where the row has got an id from somewhere else", () => {
    const now = sheetOf({ ...cem, id: "other" });
    expect(rebased(sheetOf(cem), now, [at(0, "id", "c1")])).toEqual({ edits: [], leftOut: 1 });
  });

  it("nowhere, where the headers are gone", () => {
    expect(rebase(table, standing(sheetOf(anna)), null, [at(0, "place", 1)])).toEqual({ edits: [], leftOut: 1 });
  });

  it("into a report in whole: whoever sorted it meanwhile finds it in our order", () => {
    const before = sheetOf({ place: 1, name: "A" }, { place: 2, name: "B" });
    const now = sheetOf({ place: 2, name: "B" }, { place: 1, name: "A" }, { name: "left over" });
    const { edits } = rebase(report, standing(before), standing(now), [at(1, "name", "C")]);
    expect(after(now, edits)).toEqual([
      [1, "A", "", ""],
      [2, "C", "", ""],
      ["", "", "", ""],
    ]);
  });
});
