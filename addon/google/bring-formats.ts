import type { CellForm } from "../table/column.ts";
import type { TabLayout } from "../table/layout.ts";
import { TEXT_FORMAT } from "./cells.ts";
import { runsOf } from "./runs-of.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const formatOf = (form: CellForm, dateFormat: string): string =>
  ({ text: TEXT_FORMAT, number: "0", decimal: "0.0", percent: "0 %", date: dateFormat, checkbox: "General" })[form];

/**
 * Gives the cells below the headers their number formats: one reading for neighbouring columns, and one call for those that
 * differ. A sheet that is just `made` has the format of texts everywhere.
 */
export function bringFormats(
  layout: TabLayout,
  body: (at: number, count: number) => Range,
  dateFormat: string,
  made: boolean,
): void {
  const special = new Map(layout.cells.map(({ row, column, form }) => [`${row}:${column}`, form]));
  const firstRow = layout.headerRow + 1;
  for (const run of runsOf(layout.columns, () => true)) {
    const left = run[0]?.at ?? 0;
    const range = body(left, run.length);
    const present = made ? [] : range.getNumberFormats();
    const wanted = Array.from({ length: range.getNumRows() }, (_, index) =>
      run.map(({ at, form }) => formatOf(special.get(`${firstRow + index}:${at}`) ?? form, dateFormat)),
    );
    const differs = (at: number) =>
      wanted.some((formats, index) => formats[at - left] !== (made ? TEXT_FORMAT : present[index]?.[at - left]));
    const off = run.filter(({ at }) => differs(at));
    // Into a new sheet goes one block; elsewhere only the columns that differ.
    for (const part of made && off.length > 0 ? [run] : runsOf(off, () => true)) {
      const from = (part[0]?.at ?? 0) - left;
      body(from + left, part.length).setNumberFormats(wanted.map((formats) => formats.slice(from, from + part.length)));
    }
  }
}
