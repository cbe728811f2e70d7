import { formatA1, parseA1 } from "../a1.ts";
import type { Context } from "../context.ts";
import { placeOf } from "../range/places.ts";
import { rangeByA1 } from "../sheet/grid.ts";
import { standIn } from "../stand-in.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;

const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u;

/** Named ranges; Univer keeps and moves them. */
export function spreadsheetNames(
  context: Context,
): Pick<Spreadsheet, "setNamedRange" | "getRangeByName" | "getNamedRanges" | "removeNamedRange"> {
  const { workbook, engine } = context;
  const put = (name: string, range: Range) => {
    if (!NAME.test(name) || parseA1(name)) throw new Error(`The name "${name}" is invalid for a range.`);
    const { sheet, row, column, rows, columns } = placeOf(range);
    const reference = `'${sheet.getSheetName().replaceAll("'", "''")}'!${formatA1(row, column, rows, columns)}`;
    engine.write(() => {
      if (workbook.getDefinedName(name)) workbook.deleteDefinedName(name);
      workbook.insertDefinedName(name, absolute(reference));
    });
  };
  const find = (name: string): Range | null => {
    const reference = workbook.getDefinedName(name)?.getFormulaOrRefString().replaceAll("$", "");
    const a1 = reference === undefined ? null : parseA1(reference);
    return reference && a1 ? rangeByA1(context, workbook.getActiveSheet(), reference) : null;
  };
  const valid = () => workbook.getDefinedNames().filter((defined) => find(defined.getName()) !== null);
  const remove = (name: string) => {
    if (!engine.write(() => workbook.deleteDefinedName(name)))
      throw new Error(`The named range "${name}" does not exist.`);
  };
  return {
    setNamedRange: put,
    getRangeByName: find,
    removeNamedRange: remove,
    getNamedRanges: () =>
      // A name whose cells are gone is not listed.
      valid().map((defined) =>
        standIn<NamedRange>(
          "NamedRange",
          {
            getName: () => defined.getName(),
            getRange() {
              const range = find(defined.getName());
              if (!range) throw new Error("The named range points nowhere.");
              return range;
            },
            remove: () => remove(defined.getName()),
          },
          context.gate,
        ),
      ),
  };
}

/** Univer moves a name's range when rows come and go only where it is written with `$`. */
const absolute = (reference: string) => {
  const at = reference.lastIndexOf("!") + 1;
  return reference.slice(0, at) + reference.slice(at).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
};
