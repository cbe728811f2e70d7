import type { Condition } from "./conditional-format.ts";
import { compares, type Entered } from "./violates.ts";

/** Whether an entry meets a condition as filters ask it: text in any case of letters, and a blank cell meets but its own. */
export function meets(criterion: Condition, values: readonly unknown[], { value, display }: Entered): boolean {
  const [shown, text] = [display, String(values[0] ?? "")].map((each) => each.toLocaleLowerCase("de")) as [
    string,
    string,
  ];
  switch (criterion) {
    case "CELL_EMPTY":
      return display === "";
    case "CELL_NOT_EMPTY":
      return display !== "";
    case "TEXT_CONTAINS":
      return shown.includes(text);
    case "TEXT_DOES_NOT_CONTAIN":
      return !shown.includes(text);
    case "TEXT_ENDS_WITH":
      return shown.endsWith(text);
    case "TEXT_EQUAL_TO":
      return shown === text;
    case "TEXT_STARTS_WITH":
      return shown.startsWith(text);
    case "CUSTOM_FORMULA":
      throw new Error("A filter by a formula is not in the stand-in");
    default:
      return value !== "" && compares(criterion, value, values.map(Number));
  }
}
