import type { Context } from "../context.ts";
import type { Condition } from "./conditional-format.ts";

/** The methods by which the builders of filters and of conditional formats alike take a condition. */
export function whenMethods<Builder>(context: Context, put: (criterion: Condition, values: unknown[]) => Builder) {
  const when =
    (criterion: Condition) =>
    (...values: (string | number)[]) =>
      put(criterion, values);
  const whenDate = (criterion: Condition) => (date: unknown) => {
    const time = (date as { getTime?: () => number } | null)?.getTime?.();
    if (time === undefined) throw new Error("A condition with a relative date is not in the stand-in");
    return put(criterion, [new context.Date(time)]);
  };
  return {
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
  };
}
