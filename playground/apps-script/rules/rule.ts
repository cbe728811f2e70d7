import type { Place } from "../context.ts";

/** Google's criteria that the stand-in knows. */
export const CRITERIA = [
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CHECKBOX",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "CUSTOM_FORMULA",
] as const;

export type Criterion = (typeof CRITERIA)[number];

/** What a checkbox may put into its cell. */
export type BoxValue = string | number | boolean;

/** A range that a list pointed to before its tab or its cells were deleted, as Univer writes it. */
export interface GoneRange {
  gone: string;
}

/** What a rule asks for, as the script gave it. `showDropdown` matters for the two list criteria only. */
export type Requirement =
  | { criterion: "VALUE_IN_LIST"; values: string[]; showDropdown: boolean }
  | { criterion: "VALUE_IN_RANGE"; source: Place | GoneRange; showDropdown: boolean }
  | { criterion: "CHECKBOX"; custom: readonly BoxValue[] }
  | { criterion: "DATE_IS_VALID_DATE" | "TEXT_IS_VALID_EMAIL" | "TEXT_IS_VALID_URL" }
  | { criterion: Extract<Criterion, `DATE_${string}`>; dates: Date[] }
  | { criterion: Extract<Criterion, `NUMBER_${string}`>; numbers: number[] }
  | { criterion: Extract<Criterion, `TEXT_${string}`>; text: string }
  | { criterion: "CUSTOM_FORMULA"; formula: string };

/** A validation rule: a requirement, and what happens to input that misses it. */
export interface Rule {
  requires: Requirement;
  /** True warns, false rejects. */
  allowInvalid: boolean;
  help: string | null;
}

const MAX_LIST = 500;

/** Refuses a list longer than Google takes. */
export function checkList(values: readonly string[]): void {
  if (values.length > MAX_LIST)
    throw new Error(
      `The data validation rule has more items than the limit of ${MAX_LIST}. Use the range criteria instead.`,
    );
}

/** What a checkbox puts into its cell: true and false unless it was given values; a single one means ticked, and "" not ticked. */
export function boxValues(custom: readonly BoxValue[]): { checked: BoxValue; unchecked: BoxValue } {
  const [checked, unchecked = ""] = custom;
  return checked === undefined ? { checked: true, unchecked: false } : { checked, unchecked };
}

/** The values that a script gives a checkbox, or Google's refusal. */
export function checkBoxValues(given: readonly unknown[]): BoxValue[] {
  const values = given.filter(
    (each) => typeof each === "string" || typeof each === "number" || typeof each === "boolean",
  );
  if (values.length !== given.length || given.length > 2)
    throw new Error("The parameters don't match the method signature: a checkbox takes text, numbers or truth values.");
  const { checked, unchecked } = boxValues(values);
  if (checked === unchecked) throw new Error("The checked and the unchecked value must differ.");
  return values;
}
