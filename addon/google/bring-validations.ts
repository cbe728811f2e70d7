import type { TabLayout, Validation } from "../table/layout.ts";
import { runsOf } from "./runs-of.ts";
import { type ColumnRange, ruleOf, rulesCompared } from "./validations.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Gives the cells below the headers their drop-downs and checks: one reading for neighbouring columns, and one call for those
 * that differ. Rules in columns that ask for none are people's own and stay. A sheet that is just `made` has no rule yet.
 */
export function bringValidations(
  layout: TabLayout,
  body: (at: number, count: number) => Range,
  columnRange: ColumnRange,
  made: boolean,
): void {
  const special = new Map(layout.cells.map(({ row, column, validation }) => [`${row}:${column}`, validation]));
  const firstRow = layout.headerRow + 1;
  const asking = layout.columns.filter(
    ({ at, validation }) => validation !== null || layout.cells.some(({ column }) => column === at),
  );
  const built = new Map<string, Rule | null>();
  const ruleFor = (validation: Validation): Rule | null => {
    const key = JSON.stringify(validation);
    const rule = built.get(key) ?? ruleOf(validation, columnRange);
    built.set(key, rule);
    return rule;
  };
  // One range over all of them, others between them included, costs one call instead of one for each.
  const [left, right] = [Math.min(...asking.map(({ at }) => at)), Math.max(...asking.map(({ at }) => at))];
  if (asking.length === 0) return;
  const range = body(left, right - left + 1);
  const rows = Array.from({ length: range.getNumRows() }, (_, index) => firstRow + index);
  const present: (Rule | null)[][] = made ? rows.map(() => []) : range.getDataValidations();
  /** Undefined: whatever stands there may stay. */
  const wanted = (row: number, at: number): Rule | null | undefined => {
    const own = special.get(`${row}:${at}`);
    if (own !== undefined) return own && ruleFor(own);
    const validation = asking.find((column) => column.at === at)?.validation;
    return validation ? (ruleFor(validation) ?? undefined) : undefined;
  };
  const isRule = rulesCompared();
  const differs = (there: Rule | null, rule: Rule | null | undefined) => rule !== undefined && !isRule(there, rule);
  const off = layout.columns.filter(
    ({ at }) =>
      at >= left &&
      at <= right &&
      rows.some((row, index) => differs(present[index]?.[at - left] ?? null, wanted(row, at))),
  );
  // A rule that is right already is written as the one that was built: equal rules as one object are one rule to Google.
  const target = () =>
    rows.map((row, index) =>
      Array.from({ length: right - left + 1 }, (_, offset): Rule | null => {
        const rule = wanted(row, left + offset);
        return rule === undefined ? (present[index]?.[offset] ?? null) : rule;
      }),
    );
  // Into a new sheet goes one block; elsewhere only the columns that differ.
  const parts = made ? [layout.columns.filter(({ at }) => at >= left && at <= right)] : runsOf(off, () => true);
  const rules = parts.length > 0 ? target() : [];
  for (const part of parts) {
    const from = Math.min(...part.map(({ at }) => at)) - left;
    body(left + from, part.length).setDataValidations(rules.map((line) => line.slice(from, from + part.length)));
  }
}
