import type { Context } from "../context.ts";
import { placeOf } from "../range/places.ts";
import { standIn } from "../stand-in.ts";
import { type Criterion, checkBoxValues, checkList, type Requirement, type Rule } from "./rule.ts";

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type GoogleDate = GoogleAppsScript.Base.Date;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const rules = new WeakMap<object, Rule>();

/** The rule that a script hands in. */
export function ruleOf(validation: DataValidation): Rule {
  const rule = rules.get(validation);
  if (!rule) throw new Error("The parameters don't match the method signature: a DataValidation was expected.");
  return rule;
}

/** A built rule as the script sees it. */
export function createValidation(context: Context, rule: Rule): DataValidation {
  const validation = standIn<DataValidation>("DataValidation", {
    copy: () => createValidationBuilder(context, rule),
    getAllowInvalid: () => rule.allowInvalid,
    getCriteriaType: () => criterionOf(rule),
    getCriteriaValues: () => criteriaValues(context, rule.requires),
    // Null where there is none, which Google's types do not say.
    getHelpText: () => rule.help as string,
  });
  rules.set(validation, rule);
  return validation;
}

type Draft = Omit<Rule, "requires"> & { requires: Requirement | null };

export function createValidationBuilder(context: Context, from?: Rule): Builder {
  const draft: Draft = from ? { ...from } : { requires: null, allowInvalid: true, help: null };
  const set = (requires: Requirement): Builder => {
    draft.requires = requires;
    return builder;
  };
  const built = (): Rule => {
    if (!draft.requires) throw new Error("The data validation rule has no criteria.");
    return { ...draft, requires: draft.requires };
  };
  const date =
    (criterion: Extract<Criterion, `DATE_${string}`>) =>
    (...dates: GoogleDate[]) =>
      set({ criterion, dates: dates.map((each) => new Date(each.getTime())) });
  const number =
    (criterion: Extract<Criterion, `NUMBER_${string}`>) =>
    (...numbers: number[]) => {
      if (!numbers.every(Number.isFinite))
        throw new Error("The parameters don't match the method signature: a number was expected.");
      return set({ criterion, numbers });
    };
  const text = (criterion: "TEXT_CONTAINS" | "TEXT_DOES_NOT_CONTAIN" | "TEXT_EQUAL_TO") => (given: string) =>
    set({ criterion, text: given });

  const builder: Builder = standIn<Builder>("DataValidationBuilder", {
    build: () => createValidation(context, built()),
    copy: () => createValidationBuilder(context, built()),
    getAllowInvalid: () => draft.allowInvalid,
    getCriteriaType: () => criterionOf(built()),
    getCriteriaValues: () => criteriaValues(context, built().requires),
    getHelpText: () => draft.help,
    setAllowInvalid(allow: boolean) {
      draft.allowInvalid = allow;
      return builder;
    },
    setHelpText(help: string) {
      draft.help = help;
      return builder;
    },
    requireCheckbox: (...custom: unknown[]) => set({ criterion: "CHECKBOX", custom: checkBoxValues(custom) }),
    requireValueInList(values: string[], showDropdown: boolean = true) {
      checkList(values);
      return set({ criterion: "VALUE_IN_LIST", values: values.map(String), showDropdown });
    },
    requireValueInRange: (range: GoogleRange, showDropdown: boolean = true) =>
      set({ criterion: "VALUE_IN_RANGE", source: placeOf(range), showDropdown }),
    requireDate: () => set({ criterion: "DATE_IS_VALID_DATE" }),
    requireDateAfter: date("DATE_AFTER"),
    requireDateBefore: date("DATE_BEFORE"),
    requireDateBetween: date("DATE_BETWEEN"),
    requireDateEqualTo: date("DATE_EQUAL_TO"),
    requireDateNotBetween: date("DATE_NOT_BETWEEN"),
    requireDateOnOrAfter: date("DATE_ON_OR_AFTER"),
    requireDateOnOrBefore: date("DATE_ON_OR_BEFORE"),
    requireNumberBetween: number("NUMBER_BETWEEN"),
    requireNumberEqualTo: number("NUMBER_EQUAL_TO"),
    requireNumberGreaterThan: number("NUMBER_GREATER_THAN"),
    requireNumberGreaterThanOrEqualTo: number("NUMBER_GREATER_THAN_OR_EQUAL_TO"),
    requireNumberLessThan: number("NUMBER_LESS_THAN"),
    requireNumberLessThanOrEqualTo: number("NUMBER_LESS_THAN_OR_EQUAL_TO"),
    requireNumberNotBetween: number("NUMBER_NOT_BETWEEN"),
    requireNumberNotEqualTo: number("NUMBER_NOT_EQUAL_TO"),
    requireTextContains: text("TEXT_CONTAINS"),
    requireTextDoesNotContain: text("TEXT_DOES_NOT_CONTAIN"),
    requireTextEqualTo: text("TEXT_EQUAL_TO"),
    requireTextIsEmail: () => set({ criterion: "TEXT_IS_VALID_EMAIL" }),
    requireTextIsUrl: () => set({ criterion: "TEXT_IS_VALID_URL" }),
    requireFormulaSatisfied: (formula: string) => set({ criterion: "CUSTOM_FORMULA", formula }),
  });
  return builder;
}

/** Google's enum prints its own name, so that name stands for it. */
const criterionOf = (rule: Rule) =>
  rule.requires.criterion as unknown as Spreadsheet["DataValidationCriteria"][Criterion];

function criteriaValues(context: Context, requires: Requirement): unknown[] {
  if ("values" in requires) return [requires.values, requires.showDropdown];
  // What Google gives where the range is gone stands nowhere: nothing that a script could ask anything.
  if ("source" in requires)
    return ["gone" in requires.source ? null : context.range(requires.source), requires.showDropdown];
  if ("dates" in requires) return requires.dates.map((day) => new context.Date(day.getTime()));
  if ("numbers" in requires) return requires.numbers;
  if ("custom" in requires) return [...requires.custom];
  if ("text" in requires) return [requires.text];
  return "formula" in requires ? [requires.formula] : [];
}
