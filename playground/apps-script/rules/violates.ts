import type { Value } from "../cell-value.ts";
import { type BoxValue, boxValues, type Requirement } from "./rule.ts";

/** A value beside the text that its cell shows. */
export interface Entered {
  value: Value;
  display: string;
}

type Compare = (value: number, first: number, second: number) => boolean;

const COMPARE: Readonly<Record<string, Compare>> = {
  BETWEEN: (value, first, second) => value >= first && value <= second,
  NOT_BETWEEN: (value, first, second) => value < first || value > second,
  EQUAL_TO: (value, first) => value === first,
  NOT_EQUAL_TO: (value, first) => value !== first,
  GREATER_THAN: (value, first) => value > first,
  GREATER_THAN_OR_EQUAL_TO: (value, first) => value >= first,
  LESS_THAN: (value, first) => value < first,
  LESS_THAN_OR_EQUAL_TO: (value, first) => value <= first,
  AFTER: (value, first) => value > first,
  BEFORE: (value, first) => value < first,
  ON_OR_AFTER: (value, first) => value >= first,
  ON_OR_BEFORE: (value, first) => value <= first,
};

/** Whether an entry misses a requirement; a blank cell never does. `source` gives what the cells of a list range show. */
export function violates(requires: Requirement, entered: Entered, source: () => string[]): boolean {
  const { value, display } = entered;
  if (value === "") return false;
  if ("values" in requires) return !requires.values.includes(display);
  if ("source" in requires) return !source().includes(display);
  if ("dates" in requires) return !compares(requires.criterion, value, requires.dates.map(Number));
  if ("numbers" in requires) return !compares(requires.criterion, value, requires.numbers);
  if ("custom" in requires) return !Object.values(boxValues(requires.custom)).includes(value as BoxValue);
  switch (requires.criterion) {
    case "DATE_IS_VALID_DATE":
      return !(value instanceof Date);
    case "TEXT_IS_VALID_EMAIL":
      return !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(display);
    case "TEXT_IS_VALID_URL":
      return !/^(https?:\/\/|www\.)\S+\.\S+$/i.test(display);
    case "TEXT_CONTAINS":
      return !display.includes(text(requires));
    case "TEXT_DOES_NOT_CONTAIN":
      return display.includes(text(requires));
    case "TEXT_EQUAL_TO":
      return display !== text(requires);
    default:
      throw new Error("A write into a cell that rejects by a formula of its own is not in the stand-in");
  }
}

const text = (requires: Requirement) => ("text" in requires ? requires.text : "");

/** Whether a value of the right kind compares as "DATE_…" or "NUMBER_…" asks; dates are given as their instants. */
export function compares(criterion: string, value: Value, given: readonly number[]): boolean {
  const [kind = ""] = criterion.split("_", 1);
  const compare = COMPARE[criterion.slice(kind.length + 1)];
  if (!compare) throw new Error(`${criterion} is not in the stand-in`);
  const right = kind === "DATE" ? value instanceof Date : typeof value === "number";
  return right && compare(Number(value), given[0] ?? Number.NaN, given[1] ?? Number.NaN);
}
