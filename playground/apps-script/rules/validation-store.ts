import { ICommandService, type IRange, type ISheetDataValidationRule, sequenceExecute } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import { getDataValidationDiffMutations, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Context, Place } from "../context.ts";
import { rectangles } from "../rectangles.ts";
import type { Rule } from "./rule.ts";
import { decodeRule, encodeRule } from "./univer-rule.ts";

const COMMAND = "command";

/** The rule of a cell, or null. Coordinates are the sheet's. */
export function readRule(context: Context, place: Place, row: number, column: number): Rule | null {
  const found = univerRule(context, place, row, column);
  return found ? decodeRule(found, context) : null;
}

/** Univer's own rule of a cell: one object for all cells that share it. */
export function univerRule(
  context: Context,
  place: Place,
  row: number,
  column: number,
): ISheetDataValidationRule | undefined {
  const model = context.engine.injector.get(SheetDataValidationModel);
  return model.getRuleByLocation(context.workbook.getId(), place.sheet.getSheetId(), row, column);
}

/** Takes the rules off the cells of a place. */
export function clearRules(context: Context, place: Place): void {
  change(context, place, (matrix) => matrix.removeRange([rangeOf(place)]));
}

/** A rule, and to which cells of a place it belongs, counted from the place's corner. */
export interface Placed {
  rule: Rule;
  marked(row: number, column: number): boolean;
}

/** Gives the marked cells of a place their rules. Blank checkboxes stay blank, which Univer's own command does not leave so. */
export function putRules(context: Context, place: Place, placed: readonly Placed[], clear = false): void {
  const added = placed.flatMap(({ rule, marked }): ISheetDataValidationRule[] => {
    const ranges = rectangles(place.rows, place.columns, marked).map((each) =>
      rangeOf({ ...each, row: place.row + each.row, column: place.column + each.column }),
    );
    const corner = ranges[0];
    if (!corner) return [];
    const at = { ...place, row: corner.startRow, column: corner.startColumn };
    const uid = `rule-${context.state.nextId++}-${Math.random().toString(36).slice(2, 8)}`;
    return [{ ...encodeRule(rule, at, context), uid, ranges }];
  });
  const edit = (matrix: Matrix) => {
    if (clear) matrix.removeRange([rangeOf(place)]);
    for (const rule of added) matrix.addRule(rule);
  };
  if (clear || added.length > 0) change(context, place, edit, added);
}

type Matrix = ReturnType<SheetDataValidationModel["getRuleObjectMatrix"]>;

function change(
  context: Context,
  place: Place,
  edit: (matrix: Matrix) => void,
  added: ISheetDataValidationRule[] = [],
): void {
  const { injector } = context.engine;
  const model = injector.get(SheetDataValidationModel);
  const [unitId, subUnitId] = [context.workbook.getId(), place.sheet.getSheetId()];
  const matrix = model.getRuleObjectMatrix(unitId, subUnitId).clone();
  edit(matrix);
  const differences = matrix.diff(model.getRules(unitId, subUnitId));
  const { redoMutations } = getDataValidationDiffMutations(unitId, subUnitId, differences, injector, COMMAND, false);
  if (added.length > 0)
    redoMutations.push({ id: AddDataValidationMutation.id, params: { unitId, subUnitId, rule: added } });
  context.engine.write(() => sequenceExecute(redoMutations, injector.get(ICommandService)));
}

function rangeOf({ row, column, rows, columns }: Omit<Place, "sheet">): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
