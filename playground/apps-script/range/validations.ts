import { CellValueType } from "@univerjs/core";
import { BLANK } from "../cell-write.ts";
import type { Context, Place } from "../context.ts";
import type { Rule } from "../rules/rule.ts";
import { createValidation, ruleOf } from "../rules/validation-builder.ts";
import { clearRules, putRule, readRule, univerRule } from "../rules/validation-store.ts";
import { checkSize, mapCells } from "./places.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Validation rules of cells. */
export function rangeValidations(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<
  Range,
  | "getDataValidation"
  | "getDataValidations"
  | "setDataValidation"
  | "setDataValidations"
  | "clearDataValidations"
  | "insertCheckboxes"
  | "removeCheckboxes"
> {
  const CHECKBOX: Rule = { requires: { criterion: "CHECKBOX" }, allowInvalid: false, help: null };
  const read = (row: number, column: number): DataValidation | null => {
    const rule = readRule(context, place, row, column);
    return rule && createValidation(context, rule);
  };
  const clear = () => {
    clearRules(context, place);
    return self();
  };
  return {
    getDataValidation: () => read(place.row, place.column),
    getDataValidations() {
      const made = new Map<unknown, DataValidation | null>(); // cells that share a rule get one object: cheap to read and to set back
      return mapCells(place, (row, column) => {
        const shared = univerRule(context, place, row, column) ?? null;
        if (!made.has(shared)) made.set(shared, shared && read(row, column));
        return made.get(shared) ?? null;
      });
    },
    setDataValidation(rule: DataValidation | null) {
      if (rule === null) return clear();
      putRule(context, place, ruleOf(rule), () => true);
      return self();
    },
    setDataValidations(rules: (DataValidation | null)[][]) {
      checkSize(place, rules);
      clearRules(context, place);
      for (const rule of new Set(rules.flat()))
        if (rule) putRule(context, place, ruleOf(rule), (row, column) => rules[row]?.[column] === rule);
      return self();
    },
    clearDataValidations: clear,
    insertCheckboxes(...custom: unknown[]) {
      if (custom.length > 0) throw new Error("insertCheckboxes with values of its own is not in the stand-in");
      putRule(context, place, CHECKBOX, () => true);
      context.engine.writeCells(place, () => ({ ...BLANK, v: 0, t: CellValueType.BOOLEAN }));
      return self();
    },
    removeCheckboxes() {
      const boxes = mapCells(place, (row, column) => context.engine.hasCheckbox(place.sheet, row, column));
      for (const [row, line] of boxes.entries())
        for (const [column, isBox] of line.entries()) {
          const cell = { ...place, row: place.row + row, column: place.column + column, rows: 1, columns: 1 };
          if (isBox) clearRules(context, cell);
        }
      context.engine.writeCells(place, (row, column) => (boxes[row]?.[column] ? { ...BLANK } : undefined));
      return self();
    },
  };
}
