import type { Context } from "../context.ts";
import { CONDITIONS, type Condition } from "../rules/conditional-format.ts";
import { whenMethods } from "../rules/when-methods.ts";
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
  const builder: Builder = standIn<Builder>("FilterCriteriaBuilder", {
    build: () => createFilterCriteria(context, criteria),
    copy: () => createFilterCriteriaBuilder(context, criteria),
    getCriteriaType: () => typeOf(criteria),
    getCriteriaValues: () => valuesOf(criteria),
    getHiddenValues: () => hiddenOf(criteria),
    setHiddenValues: (values: string[]) => put({ hiddenValues: values.map(String) }),
    ...whenMethods(context, (criterion, values) => put({ criterion, values })),
    withCriteria(given: BooleanCriteria, values: unknown[]) {
      const known = (Object.keys(CONDITIONS) as Condition[]).find((each) => each === String(given));
      if (!known || known === "CUSTOM_FORMULA") throw new Error(`A filter by ${String(given)} is not in the stand-in`);
      return put({ criterion: known, values });
    },
  });
  return builder;
}
