import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { gateOfSheet } from "../gate.ts";
import { bandingsIn } from "../marks/bandings.ts";
import { filterOf } from "../marks/filters.ts";
import { createMetadataFinder, metadataAdder, metadataAt } from "../marks/metadata.ts";
import { protectionsOf, protectPlace } from "../marks/protections.ts";
import { standInOf } from "../stand-in.ts";
import { sheetConditionalFormats } from "./conditional-formats.ts";
import { sheetContents } from "./contents.ts";
import { sheetFreezing } from "./freezing.ts";
import { sheetGrid } from "./grid.ts";
import { sheetGroups } from "./groups.ts";
import { sheetIdentity } from "./identity.ts";
import { createRangeList } from "./range-list.ts";
import { rememberSheet } from "./sheets.ts";
import { sheetSizes } from "./sizes.ts";
import { sheetStructure } from "./structure.ts";
import { sheetVisibility } from "./visibility.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's `Sheet` over one of Univer's. */
export function createSheet(context: Context, worksheet: Worksheet): Sheet {
  const self = (): Sheet => sheet;
  const location = { kind: "SHEET", sheet: worksheet.getSheetId() } as const;
  const sheet = standInOf<Sheet>(
    "Sheet",
    [
      () => sheetIdentity(context, worksheet, self),
      () => sheetGrid(context, worksheet),
      () => sheetContents(context, worksheet, self),
      () => sheetStructure(context, worksheet, self),
      () => sheetSizes(context, worksheet, self),
      () => sheetFreezing(context, worksheet),
      () => sheetVisibility(context, worksheet, self),
      () => sheetGroups(context, worksheet, self),
      () => sheetConditionalFormats(context, worksheet),
      () => ({
        getRangeList: (notations: string[]) => createRangeList(context, worksheet, notations),
        getFilter: () => filterOf(context, worksheet),
        getBandings: () => bandingsIn(context, worksheet),
        protect: () => protectPlace(context, worksheet, null),
        getProtections: (type) => protectionsOf(context, String(type), worksheet),
        addDeveloperMetadata: metadataAdder(context, location, self),
        getDeveloperMetadata: () => metadataAt(context, location),
        createDeveloperMetadataFinder: () => createMetadataFinder(context, worksheet.getSheetId()),
      }),
    ],
    gateOfSheet(context.gate, worksheet.getSheetId()),
  );
  rememberSheet(sheet, worksheet);
  return sheet;
}
