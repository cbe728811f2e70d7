/** Google's boolean criteria, and how Univer says the same. Dates are compared by their serial number. */
export const CONDITIONS = {
  CELL_EMPTY: { subType: "text", operator: "equal" },
  CELL_NOT_EMPTY: { subType: "text", operator: "notEqual" },
  CUSTOM_FORMULA: { subType: "formula" },
  DATE_AFTER: { subType: "number", operator: "greaterThan" },
  DATE_BEFORE: { subType: "number", operator: "lessThan" },
  DATE_EQUAL_TO: { subType: "number", operator: "equal" },
  NUMBER_BETWEEN: { subType: "number", operator: "between" },
  NUMBER_EQUAL_TO: { subType: "number", operator: "equal" },
  NUMBER_GREATER_THAN: { subType: "number", operator: "greaterThan" },
  NUMBER_GREATER_THAN_OR_EQUAL_TO: { subType: "number", operator: "greaterThanOrEqual" },
  NUMBER_LESS_THAN: { subType: "number", operator: "lessThan" },
  NUMBER_LESS_THAN_OR_EQUAL_TO: { subType: "number", operator: "lessThanOrEqual" },
  NUMBER_NOT_BETWEEN: { subType: "number", operator: "notBetween" },
  NUMBER_NOT_EQUAL_TO: { subType: "number", operator: "notEqual" },
  TEXT_CONTAINS: { subType: "text", operator: "containsText" },
  TEXT_DOES_NOT_CONTAIN: { subType: "text", operator: "notContainsText" },
  TEXT_ENDS_WITH: { subType: "text", operator: "endsWith" },
  TEXT_EQUAL_TO: { subType: "text", operator: "equal" },
  TEXT_STARTS_WITH: { subType: "text", operator: "beginsWith" },
} as const;

/** A criterion that a script can ask for. */
export type Condition = keyof typeof CONDITIONS;

/** How cells look that meet a condition; null leaves it to the cell. */
export interface Look {
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: boolean | null;
}

export const NO_LOOK: Look = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

export const INTERPOLATIONS = ["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"] as const;
export type Interpolation = (typeof INTERPOLATIONS)[number];

/** One point of a colour scale. */
export interface ColorPoint {
  color: string;
  type: Interpolation;
  value: string;
}

/** A condition with its look, or a colour scale. */
export type ConditionalFormat =
  | (Look & { criterion: Condition | "DATE_EQUAL_TO_RELATIVE"; values: unknown[] })
  | { min: ColorPoint; mid: ColorPoint | null; max: ColorPoint };
