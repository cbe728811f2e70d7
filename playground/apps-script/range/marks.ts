import type { Context, Place } from "../context.ts";
import { addBanding, bandingsIn } from "../marks/bandings.ts";
import { addFilter, filterOf } from "../marks/filters.ts";
import { shiftDepth } from "../marks/groups.ts";
import { createMetadataFinder, metadataAdder, metadataAt } from "../marks/metadata.ts";
import { protectPlace } from "../marks/protections.ts";
import type { Location } from "../state.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What sticks to a place without being in its cells: selection, protections, groups, filters, bandings, metadata. */
export function rangeMarks(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<
  Range,
  | "activate"
  | "activateAsCurrentCell"
  | "protect"
  | "canEdit"
  | "shiftColumnGroupDepth"
  | "shiftRowGroupDepth"
  | "addDeveloperMetadata"
  | "getDeveloperMetadata"
  | "createDeveloperMetadataFinder"
  | "createFilter"
  | "getFilter"
  | "applyRowBanding"
  | "applyColumnBanding"
  | "getBandings"
> {
  const { sheet } = place;
  const activate = () => {
    context.engine.write(() => {
      sheet.activate();
      sheet.getRange(place.row, place.column, place.rows, place.columns).activate();
    });
    return self();
  };
  return {
    activate,
    activateAsCurrentCell: activate,
    protect: () => protectPlace(context, sheet, place),
    canEdit: () => true,
    shiftColumnGroupDepth(delta: number) {
      shiftDepth(context, sheet, "COLUMN", place.column, place.columns, delta);
      return self();
    },
    shiftRowGroupDepth(delta: number) {
      shiftDepth(context, sheet, "ROW", place.row, place.rows, delta);
      return self();
    },
    addDeveloperMetadata: (
      key: string,
      ...rest: (string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility)[]
    ) => metadataAdder(context, lineOf(place), self)(key, ...rest),
    getDeveloperMetadata: () => metadataAt(context, lineOf(place)),
    createFilter: () => addFilter(context, place),
    getFilter: () => filterOf(context, sheet),
    applyRowBanding: (...look: unknown[]) => addBanding(context, place, "ROW", look),
    applyColumnBanding: (...look: unknown[]) => addBanding(context, place, "COLUMN", look),
    getBandings: () => bandingsIn(context, sheet, place),
    createDeveloperMetadataFinder: () => createMetadataFinder(context, sheet.getSheetId()),
  };
}

/** Google keeps metadata on a single whole row or column, and on no other range. */
function lineOf({ sheet, row, column, rows, columns }: Place): Location {
  const id = sheet.getSheetId();
  if (rows === 1 && columns === sheet.getMaxColumns()) return { kind: "ROW", sheet: id, start: row, count: 1 };
  if (columns === 1 && rows === sheet.getMaxRows()) return { kind: "COLUMN", sheet: id, start: column, count: 1 };
  throw new Error(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}
