import type { Context } from "../context.ts";
import { CONDITIONS, type Condition } from "../rules/conditional-format.ts";
import { standIn } from "../stand-in.ts";
import type { FilterCriteria } from "../state.ts";

type Google = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

const made = new WeakMap<object, FilterCriteria>();

/** The criteria that a script hands in. */
export function filterCriteriaOf(criteria: Google): FilterCriteria {
  const known = made.get(criteria);
  if (!known) throw new Error("The parameters don't match the method signature: a FilterCriteria was expected.");
  return known;
}

/** Google gives null where a criteria has no condition, which its types do not say. */
const typeOf = (criteria: FilterCriteria) =>
  ("criterion" in criteria ? criteria.criterion : null) as unknown as BooleanCriteria;
const valuesOf = (criteria: FilterCriteria) => ("criterion" in criteria ? [...criteria.values] : []);
const hiddenOf = (criteria: FilterCriteria) => ("hiddenValues" in criteria ? [...criteria.hiddenValues] : []);

export function createFilterCriteria(context: Context, criteria: FilterCriteria): Google {
  const result = standIn<Google>("FilterCriteria", {
    copy: () => createFilterCriteriaBuilder(context, criteria),
    getCriteriaType: () => typeOf(criteria),
    getCriteriaValues: () => valuesOf(criteria),
    getHiddenValues: () => hiddenOf(criteria),
  });
  made.set(result, criteria);
  return result;
}

export function createFilterCriteriaBuilder(context: Context, from?: FilterCriteria): Builder {
  let criteria: FilterCriteria = from ?? { hiddenValues: [] };
  const put = (next: FilterCriteria) => {
    criteria = next;
    return builder;
  };
  const when =
    (criterion: Condition) =>
    (...values: (string | number)[]) =>
      put({ criterion, values });
  const whenDate = (criterion: Condition) => (date: unknown) => {
    const time = (date as { getTime?: () => number } | null)?.getTime?.();
    if (time === undefined) throw new Error("A filter by a relative date is not in the stand-in");
    return put({ criterion, values: [new context.Date(time)] });
  };
  const builder: Builder = standIn<Builder>("FilterCriteriaBuilder", {
    build: () => createFilterCriteria(context, criteria),
    copy: () => createFilterCriteriaBuilder(context, criteria),
    getCriteriaType: () => typeOf(criteria),
    getCriteriaValues: () => valuesOf(criteria),
    getHiddenValues: () => hiddenOf(criteria),
    setHiddenValues: (values: string[]) => put({ hiddenValues: values.map(String) }),
    whenCellEmpty: when("CELL_EMPTY"),
    whenCellNotEmpty: when("CELL_NOT_EMPTY"),
    whenDateAfter: whenDate("DATE_AFTER"),
    whenDateBefore: whenDate("DATE_BEFORE"),
    whenDateEqualTo: whenDate("DATE_EQUAL_TO"),
    whenNumberBetween: when("NUMBER_BETWEEN"),
    whenNumberEqualTo: when("NUMBER_EQUAL_TO"),
    whenNumberGreaterThan: when("NUMBER_GREATER_THAN"),
    whenNumberGreaterThanOrEqualTo: when("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
    whenNumberLessThan: when("NUMBER_LESS_THAN"),
    whenNumberLessThanOrEqualTo: when("NUMBER_LESS_THAN_OR_EQUAL_TO"),
    whenNumberNotBetween: when("NUMBER_NOT_BETWEEN"),
    whenNumberNotEqualTo: when("NUMBER_NOT_EQUAL_TO"),
    whenTextContains: when("TEXT_CONTAINS"),
    whenTextDoesNotContain: when("TEXT_DOES_NOT_CONTAIN"),
    whenTextEndsWith: when("TEXT_ENDS_WITH"),
    whenTextEqualTo: when("TEXT_EQUAL_TO"),
    whenTextStartsWith: when("TEXT_STARTS_WITH"),
    withCriteria(given: BooleanCriteria, values: unknown[]) {
      const known = (Object.keys(CONDITIONS) as Condition[]).find((each) => each === String(given));
      if (!known || known === "CUSTOM_FORMULA") throw new Error(`A filter by ${String(given)} is not in the stand-in`);
      return put({ criterion: known, values });
    },
  });
  return builder;
}
