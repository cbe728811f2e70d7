import { displayValue, isBlank, readValue } from "../cell-value.ts";
import { BLANK, cellWrite, formula } from "../cell-write.ts";
import type { Context, Place } from "../context.ts";
import type { CellWrite } from "../engine.ts";
import { checkSize, mapCells } from "./places.ts";
import { writeContent } from "./write-content.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the cells hold. */
export function rangeValues(
  context: Context,
  place: Place,
  self: () => Range,
): Pick<
  Range,
  | "getValue"
  | "getValues"
  | "setValue"
  | "setValues"
  | "getDisplayValue"
  | "getDisplayValues"
  | "getFormula"
  | "getFormulas"
  | "setFormula"
  | "setFormulas"
  | "isBlank"
> {
  const { engine, state } = context;
  const { sheet } = place;
  const first: Place = { ...place, rows: 1, columns: 1 };
  const patternAt = (row: number, column: number) => engine.pattern(sheet, row, column);
  const checkboxAt = (row: number, column: number) => () => engine.hasCheckbox(sheet, row, column);
  const values = (from: Place) =>
    mapCells(from, (row, column) => {
      const cell = engine.cell(sheet, row, column);
      if (!cell) return "";
      const value = readValue(cell, patternAt(row, column), checkboxAt(row, column), state.timeZone);
      return value instanceof Date ? new context.Date(value) : value;
    });
  const displayed = (from: Place) =>
    mapCells(from, (row, column) => {
      const cell = engine.cell(sheet, row, column);
      return cell ? displayValue(cell, patternAt(row, column), checkboxAt(row, column), state.locale) : "";
    });
  const formulas = (from: Place) =>
    mapCells(from, (row, column) => {
      const text = engine.cell(sheet, row, column)?.f ?? "";
      return text && !text.startsWith("=") ? `=${text}` : text;
    });
  function write(cell: (row: number, column: number) => CellWrite): Range {
    writeContent(context, place, cell);
    return self();
  }
  const parsed = (value: unknown, row: number, column: number) =>
    cellWrite(value, patternAt(place.row + row, place.column + column), state);

  return {
    getValue: () => values(first)[0]?.[0],
    getValues: () => values(place),
    setValue: (value: unknown) => write((row, column) => parsed(value, row, column)),
    setValues(grid: unknown[][]) {
      checkSize(place, grid);
      return write((row, column) => parsed(grid[row]?.[column], row, column));
    },
    getDisplayValue: () => displayed(first)[0]?.[0] ?? "",
    getDisplayValues: () => displayed(place),
    getFormula: () => formulas(first)[0]?.[0] ?? "",
    getFormulas: () => formulas(place),
    setFormula: (text: string) => write(() => written(text)),
    setFormulas(grid: string[][]) {
      checkSize(place, grid);
      return write((row, column) => written(grid[row]?.[column] ?? ""));
    },
    isBlank: () =>
      mapCells(place, (row, column) => isBlank(engine.cell(sheet, row, column)))
        .flat()
        .every(Boolean),
  };
}

const written = (text: string) => (text === "" ? BLANK : formula(text.startsWith("=") ? text : `=${text}`));
