import type { Context } from "../context.ts";
import { bandingsIn } from "../marks/bandings.ts";
import { createMetadataFinder, metadataAdder, metadataAt } from "../marks/metadata.ts";
import { protectionsOf } from "../marks/protections.ts";
import { standIn } from "../stand-in.ts";
import { spreadsheetNames } from "./named-ranges.ts";
import { spreadsheetSelection } from "./selection.ts";
import { spreadsheetSettings } from "./settings.ts";
import { spreadsheetSheets } from "./sheets.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google's `Spreadsheet` over Univer's workbook. */
export function createSpreadsheet(context: Context): Spreadsheet {
  const self = (): Spreadsheet => spreadsheet;
  const spreadsheet = standIn<Spreadsheet>(
    "Spreadsheet",
    {
      ...spreadsheetSettings(context),
      ...spreadsheetSheets(context),
      ...spreadsheetSelection(context),
      ...spreadsheetNames(context),
      getBandings: () => context.workbook.getSheets().flatMap((sheet) => bandingsIn(context, sheet)),
      getProtections: (type) => protectionsOf(context, String(type)),
      addDeveloperMetadata: metadataAdder(context, { kind: "SPREADSHEET" }, self),
      getDeveloperMetadata: () => metadataAt(context, { kind: "SPREADSHEET" }),
      createDeveloperMetadataFinder: () => createMetadataFinder(context),
    },
    context.gate,
  );
  return spreadsheet;
}
