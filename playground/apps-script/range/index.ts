import type { Context, Place } from "../context.ts";
import { gateOfSheet } from "../gate.ts";
import { standInOf } from "../stand-in.ts";
import { rangeBorders } from "./borders.ts";
import { rangeCheckboxes } from "./checkboxes.ts";
import { rangeClearing } from "./clearing.ts";
import { rangeCopying } from "./copying.ts";
import { rangeGeometry } from "./geometry.ts";
import { rangeMarks } from "./marks.ts";
import { rangeMerging } from "./merging.ts";
import { rangeNotes } from "./notes.ts";
import { checkedPlace, rememberPlace } from "./places.ts";
import { rangeRichText } from "./rich-text.ts";
import { rangeStyles } from "./styles.ts";
import { rangeValidations } from "./validations.ts";
import { rangeValues } from "./values.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Google's `Range` over a place of the sheet. */
export function createRange(context: Context, at: Place): Range {
  const place = checkedPlace(at);
  const self = (): Range => range;
  const range = standInOf<Range>(
    "Range",
    [
      () => rangeGeometry(context, place),
      () => rangeValues(context, place, self),
      () => rangeStyles(context, place, self),
      () => rangeBorders(context, place, self),
      () => rangeMerging(context, place, self),
      () => rangeNotes(context, place, self),
      () => rangeValidations(context, place, self),
      () => rangeCheckboxes(context, place, self),
      () => rangeClearing(context, place, self),
      () => rangeCopying(context, place, self),
      () => rangeRichText(context, place, self),
      () => rangeMarks(context, place, self),
    ],
    gateOfSheet(context.gate, place.sheet.getSheetId()),
  );
  rememberPlace(range, place);
  return range;
}
