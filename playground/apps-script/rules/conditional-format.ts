/** Google's boolean criteria, with the name of the method of Univer's builder that means the same. */
export const CONDITIONS = {
  CELL_EMPTY: "whenCellEmpty",
  CELL_NOT_EMPTY: "whenCellNotEmpty",
  CUSTOM_FORMULA: "whenFormulaSatisfied",
  NUMBER_BETWEEN: "whenNumberBetween",
  NUMBER_EQUAL_TO: "whenNumberEqualTo",
  NUMBER_GREATER_THAN: "whenNumberGreaterThan",
  NUMBER_GREATER_THAN_OR_EQUAL_TO: "whenNumberGreaterThanOrEqualTo",
  NUMBER_LESS_THAN: "whenNumberLessThan",
  NUMBER_LESS_THAN_OR_EQUAL_TO: "whenNumberLessThanOrEqualTo",
  NUMBER_NOT_BETWEEN: "whenNumberNotBetween",
  NUMBER_NOT_EQUAL_TO: "whenNumberNotEqualTo",
  TEXT_CONTAINS: "whenTextContains",
  TEXT_DOES_NOT_CONTAIN: "whenTextDoesNotContain",
  TEXT_ENDS_WITH: "whenTextEndsWith",
  TEXT_EQUAL_TO: "whenTextEqualTo",
  TEXT_STARTS_WITH: "whenTextStartsWith",
} as const;

export type Condition = keyof typeof CONDITIONS;

/** A conditional format as the script gave it: plain data, without its ranges, which Univer keeps and moves. */
export interface ConditionalFormat {
  condition: Condition;
  values: (string | number)[];
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: boolean | null;
}
