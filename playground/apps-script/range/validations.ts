import type { Context, Place } from "../context.ts";
import { createValidation, ruleOf } from "../rules/validation-builder.ts";
import { clearRules, putRules, readRule, univerRule } from "../rules/validation-store.ts";
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
  "getDataValidation" | "getDataValidations" | "setDataValidation" | "setDataValidations" | "clearDataValidations"
> {
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
      putRules(context, place, [{ rule: ruleOf(rule), marked: () => true }]);
      return self();
    },
    setDataValidations(rules: (DataValidation | null)[][]) {
      checkSize(place, rules);
      const distinct = [...new Set(rules.flat())].filter((each) => each !== null);
      const placed = distinct.map((given) => ({
        rule: ruleOf(given),
        marked: (row: number, column: number) => rules[row]?.[column] === given,
      }));
      putRules(context, place, placed, true);
      return self();
    },
    clearDataValidations: clear,
  };
}
