import type { CellForm } from "../table/column.ts";
import type { ColumnLayout, TabLayout } from "../table/layout.ts";
import { TEXT_FORMAT } from "./cells.ts";
import { runsOf } from "./runs-of.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const formatOf = (form: CellForm, dateFormat: string): string =>
  ({ text: TEXT_FORMAT, number: "0", decimal: "0.0", percent: "0 %", date: dateFormat, checkbox: "General" })[form];

/** The number format of each cell of a tab; rows count from 0. Bands and headers are texts. */
export function formatsOf(layout: TabLayout, dateFormat: string): (column: ColumnLayout, row: number) => string {
  const special = new Map(layout.cells.map(({ row, column, form }) => [`${row}:${column}`, form]));
  return ({ at, form }, row) =>
    row <= layout.headerRow ? TEXT_FORMAT : formatOf(special.get(`${row}:${at}`) ?? form, dateFormat);
}

/** Gives the cells below the headers their number formats: one reading for neighbouring columns, and one call for those that differ. */
export function bringFormats(layout: TabLayout, body: (at: number, count: number) => Range, dateFormat: string): void {
  const formatFor = formatsOf(layout, dateFormat);
  const asTyped = new Set(layout.asTyped.map(({ row, column }) => `${row}:${column}`));
  const firstRow = layout.headerRow + 1;
  for (const run of runsOf(layout.columns, () => true)) {
    const left = run[0]?.at ?? 0;
    const present = body(left, run.length).getNumberFormats();
    const wanted = present.map((formats, index) =>
      run.map((column) => {
        const own = asTyped.has(`${firstRow + index}:${column.at}`) ? formats[column.at - left] : undefined;
        return own ?? formatFor(column, firstRow + index);
      }),
    );
    const differs = ({ at }: ColumnLayout) =>
      wanted.some((formats, index) => formats[at - left] !== present[index]?.[at - left]);
    for (const part of runsOf(run.filter(differs), () => true)) {
      const from = (part[0]?.at ?? 0) - left;
      body(from + left, part.length).setNumberFormats(wanted.map((formats) => formats.slice(from, from + part.length)));
    }
  }
}
