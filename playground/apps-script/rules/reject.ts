import { DataValidationErrorStyle } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { formatA1 } from "../a1.ts";
import { displayValue, readValue } from "../cell-value.ts";
import type { Context, Place } from "../context.ts";
import type { CellWrite } from "../engine.ts";
import { enteredIn } from "./entered.ts";
import { decodeRule } from "./univer-rule.ts";
import { univerRule } from "./validation-store.ts";
import { violates } from "./violates.ts";

/** A script's write that a reject rule forbids throws, before any cell is written. */
export function refuseViolations(
  context: Context,
  place: Place,
  cells: readonly (readonly (CellWrite | undefined)[])[],
): void {
  if (!hasRejectRule(context, place)) return;
  for (const [row, line] of cells.entries())
    for (const [column, cell] of line.entries())
      if (cell && isRejected(context, place, place.row + row, place.column + column, cell))
        throw new Error(
          `Die Daten, die Sie in Zelle ${formatA1(place.row + row, place.column + column, 1, 1)} eingegeben haben, verstoßen gegen die Datenvalidierungsregeln, die in dieser Zelle gelten.`,
        );
}

/** Most tabs have none, and then no cell need be looked at. */
function hasRejectRule(context: Context, place: Place): boolean {
  const model = context.engine.injector.get(SheetDataValidationModel);
  const rules = model.getRules(context.workbook.getId(), place.sheet.getSheetId());
  return rules.some((rule) => rule.errorStyle === DataValidationErrorStyle.STOP);
}

/** Whether a reject rule of the cell forbids the content. */
export function isRejected(context: Context, place: Place, row: number, column: number, cell: CellWrite): boolean {
  const rule = univerRule(context, place, row, column);
  if (!rule || rule.errorStyle !== DataValidationErrorStyle.STOP || cell.f) return false;
  const { requires } = decodeRule(rule, context);
  const pattern = cell.s?.n?.pattern ?? context.engine.pattern(place.sheet, row, column);
  const isCheckbox = () => "custom" in requires && requires.custom.length === 0;
  const { s: _style, ...content } = cell;
  const value = readValue(content, pattern, isCheckbox, context.state.timeZone);
  return violates(requires, { value, display: displayValue(content, pattern, isCheckbox, context.state.locale) }, () =>
    "source" in requires && !("gone" in requires.source)
      ? enteredIn(context, requires.source)
          .flat()
          .map((each) => each.display)
      : [],
  );
}
