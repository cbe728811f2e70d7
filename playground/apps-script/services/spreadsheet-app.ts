import type { Context } from "../context.ts";
import { BANDING_THEMES } from "../marks/banding-themes.ts";
import { createFilterCriteriaBuilder } from "../marks/filter-criteria.ts";
import { LOCATION_TYPES, VISIBILITIES } from "../marks/metadata.ts";
import { PROTECTION_TYPES } from "../marks/protections.ts";
import { CONDITIONS, INTERPOLATIONS } from "../rules/conditional-format.ts";
import { createConditionalFormatBuilder } from "../rules/conditional-format-builder.ts";
import { CRITERIA } from "../rules/rule.ts";
import { createValidationBuilder } from "../rules/validation-builder.ts";
import { TOGGLE_POSITIONS } from "../sheet/groups.ts";
import { names, standIn } from "../stand-in.ts";
import { WRAP_STRATEGIES } from "../style-aspects.ts";
import { createRichTextBuilder, createTextStyleBuilder } from "./rich-text.ts";
import { createUi } from "./ui.ts";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function createSpreadsheetApp(context: Context): App {
  const spreadsheet = () => context.spreadsheet();
  return standIn<App>(
    "SpreadsheetApp",
    {
      getActive: spreadsheet,
      getActiveSpreadsheet: spreadsheet,
      getActiveSheet: () => spreadsheet().getActiveSheet(),
      getActiveRange: () => context.range(activePlace(context)),
      getCurrentCell: () => context.range({ ...activePlace(context), rows: 1, columns: 1 }),
      setActiveSheet: (sheet: Sheet) => spreadsheet().setActiveSheet(sheet),
      setActiveRange: (range: Range) => spreadsheet().setActiveRange(range),
      setCurrentCell: (cell: Range) => spreadsheet().setCurrentCell(cell),
      getUi() {
        if (context.run.kind === "timed") throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
        return createUi(context);
      },
      // Writes take effect at once here.
      flush: () => {},
      newDataValidation: () => createValidationBuilder(context),
      newConditionalFormatRule: () => createConditionalFormatBuilder(context),
      newFilterCriteria: () => createFilterCriteriaBuilder(context),
      newRichTextValue: createRichTextBuilder,
      newTextStyle: createTextStyleBuilder,
      ProtectionType: PROTECTION_TYPES,
      WrapStrategy: WRAP_STRATEGIES,
      GroupControlTogglePosition: TOGGLE_POSITIONS,
      DeveloperMetadataVisibility: VISIBILITIES,
      DeveloperMetadataLocationType: LOCATION_TYPES,
      DataValidationCriteria: names(...CRITERIA) as unknown as App["DataValidationCriteria"],
      BooleanCriteria: names(...Object.keys(CONDITIONS)) as unknown as App["BooleanCriteria"],
      InterpolationType: names(...INTERPOLATIONS) as unknown as App["InterpolationType"],
      BandingTheme: names(...Object.keys(BANDING_THEMES)) as unknown as App["BandingTheme"],
      BorderStyle: names(
        "DOTTED",
        "DASHED",
        "SOLID",
        "SOLID_MEDIUM",
        "SOLID_THICK",
        "DOUBLE",
      ) as unknown as App["BorderStyle"],
    },
    context.gate,
  );
}

function activePlace(context: Context) {
  const sheet = context.workbook.getActiveSheet();
  const range = context.workbook.getActiveRange();
  if (!range) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  return { sheet, row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
}
