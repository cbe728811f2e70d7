import { CellValueType } from "@univerjs/core";
import { BLANK, cellWrite } from "../cell-write.ts";
import type { Context, Place } from "../context.ts";
import { enteredIn } from "../rules/entered.ts";
import { type BoxValue, boxValues, checkBoxValues, type Rule } from "../rules/rule.ts";
import { clearRules, putRules, readRule } from "../rules/validation-store.ts";
import { mapCells } from "./places.ts";
import { writeContent } from "./write-content.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A checkbox as it stands: its two values, and which of them its cell holds. */
interface Box {
  checked: BoxValue;
  unchecked: BoxValue;
  state: "checked" | "unchecked" | "other";
}

/** Checkboxes: rules whose two values can be ticked and unticked. */
export function rangeCheckboxes(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<Range, "insertCheckboxes" | "removeCheckboxes" | "isChecked" | "check" | "uncheck"> {
  /** Null where a cell has no checkbox. */
  const boxes = (): (Box | null)[][] => {
    const entered = enteredIn(context, place);
    return mapCells(place, (row, column) => {
      const requires = readRule(context, place, row, column)?.requires;
      if (!requires || !("custom" in requires)) return null;
      const values = boxValues(requires.custom);
      const value = entered[row - place.row]?.[column - place.column]?.value;
      return {
        ...values,
        state: value === values.checked ? "checked" : value === values.unchecked ? "unchecked" : "other",
      };
    });
  };
  const content = (value: BoxValue, row: number, column: number) => {
    if (typeof value === "boolean") return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    const pattern = context.engine.pattern(place.sheet, place.row + row, place.column + column);
    return cellWrite(value, pattern, context.state);
  };
  /** Cells that hold neither value are left alone. */
  const tick = (part: "checked" | "unchecked") => {
    const found = boxes();
    writeContent(context, place, (row, column) => {
      const box = found[row]?.[column];
      return box && box.state !== "other" ? content(box[part], row, column) : undefined;
    });
    return self();
  };
  return {
    insertCheckboxes(...given: unknown[]) {
      const custom = checkBoxValues(given);
      const rule: Rule = { requires: { criterion: "CHECKBOX", custom }, allowInvalid: false, help: null };
      putRules(context, place, [{ rule, marked: () => true }]);
      writeContent(context, place, (row, column) => content(boxValues(custom).unchecked, row, column));
      return self();
    },
    removeCheckboxes() {
      const found = boxes();
      for (const [row, line] of found.entries())
        for (const [column, box] of line.entries())
          if (box)
            clearRules(context, { ...place, row: place.row + row, column: place.column + column, rows: 1, columns: 1 });
      writeContent(context, place, (row, column) => {
        const box = found[row]?.[column];
        return box && box.state !== "other" ? BLANK : undefined;
      });
      return self();
    },
    isChecked() {
      const found = boxes().flat();
      const first = found[0]?.state === "checked";
      const same = found.every((box) => box !== null && (box.state === "checked") === first);
      return same ? first : null;
    },
    check: () => tick("checked"),
    uncheck: () => tick("unchecked"),
  };
}
