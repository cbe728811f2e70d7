import { BLANK } from "../cell-write.ts";
import type { Context, Place } from "../context.ts";
import { clearRules } from "../rules/validation-store.ts";
import { writeNote } from "./notes.ts";
import { mapCells } from "./places.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Clearing: content and format go, notes and validations stay unless they are asked for, as on Google. */
export function rangeClearing(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<Range, "clear" | "clearContent" | "clearFormat"> {
  const content = () => context.engine.writeCells(place, () => ({ ...BLANK }));
  const format = () => context.engine.writeCells(place, () => ({ s: null }));
  return {
    clear(options: Parameters<Range["clear"]>[0] = {}) {
      const { contentsOnly, formatOnly, validationsOnly, commentsOnly, skipFilteredRows } = options;
      if (skipFilteredRows) throw new Error("Range.clear with skipFilteredRows is not in the stand-in");
      const all = !contentsOnly && !formatOnly && !validationsOnly && !commentsOnly;
      if (all || contentsOnly) content();
      if (all || formatOnly) format();
      if (validationsOnly) clearRules(context, place);
      if (commentsOnly) mapCells(place, (row, column) => writeNote(context, place, row, column, null));
      return self();
    },
    clearContent() {
      content();
      return self();
    },
    clearFormat() {
      format();
      return self();
    },
  };
}
