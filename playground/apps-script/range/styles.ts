import type { Context, Place } from "../context.ts";
import type { StyleAspect } from "../style-aspects.ts";
import * as aspects from "../style-aspects.ts";
import { checkSize, mapCells } from "./places.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Styled =
  | "Background"
  | "FontColor"
  | "FontWeight"
  | "FontStyle"
  | "FontSize"
  | "FontLine"
  | "HorizontalAlignment"
  | "VerticalAlignment"
  | "NumberFormat"
  | "Wrap";
type StyleMethods =
  | Exclude<`set${Styled | `${Styled}s`}` | `get${Styled | `${Styled}s`}`, "getFontColor" | "getFontColors">
  | "setFontFamily"
  | "setFontFamilies"
  | "getFontFamily"
  | "getFontFamilies"
  | "setWrapStrategy"
  | "setWrapStrategies"
  | "getWrapStrategy"
  | "getWrapStrategies";

/** How the cells look. */
export function rangeStyles(context: Context, place: Place, self: () => Range): Pick<Range, StyleMethods> {
  const { engine } = context;
  /** Without the rest of the style, which takes far longer to put together. */
  const format = (row: number, column: number) => {
    const pattern = engine.pattern(place.sheet, row, column);
    return aspects.numberFormat.read(pattern === undefined ? {} : { n: { pattern } });
  };
  const set =
    <In>(aspect: StyleAspect<In, unknown>) =>
    (value: In): Range => {
      engine.writeCells(place, () => ({ s: aspect.write(value) }));
      return self();
    };
  const setAll =
    <In>(aspect: StyleAspect<In, unknown>) =>
    (grid: In[][]): Range => {
      checkSize(place, grid);
      engine.writeCells(place, (row, column) => {
        const value = grid[row]?.[column];
        return value === undefined ? undefined : { s: aspect.write(value) };
      });
      return self();
    };
  const get =
    <Out>(aspect: StyleAspect<never, Out>) =>
    (): Out =>
      aspect.read(engine.style(place.sheet, place.row, place.column));
  const getAll =
    <Out>(aspect: StyleAspect<never, Out>) =>
    (): Out[][] =>
      mapCells(place, (row, column) => aspect.read(engine.style(place.sheet, row, column)));

  return {
    setBackground: set(aspects.background),
    setBackgrounds: setAll(aspects.background),
    getBackground: get(aspects.background),
    getBackgrounds: getAll(aspects.background),
    setFontColor: set(aspects.fontColor),
    setFontColors: setAll(aspects.fontColor),
    setFontWeight: set(aspects.fontWeight),
    setFontWeights: setAll(aspects.fontWeight),
    getFontWeight: get(aspects.fontWeight),
    getFontWeights: getAll(aspects.fontWeight),
    setFontStyle: set(aspects.fontStyle),
    setFontStyles: setAll(aspects.fontStyle),
    getFontStyle: get(aspects.fontStyle),
    getFontStyles: getAll(aspects.fontStyle),
    setFontSize: set(aspects.fontSize),
    setFontSizes: setAll(aspects.fontSize),
    getFontSize: get(aspects.fontSize),
    getFontSizes: getAll(aspects.fontSize),
    setFontLine: set(aspects.fontLine),
    setFontLines: setAll(aspects.fontLine),
    getFontLine: get(aspects.fontLine),
    getFontLines: getAll(aspects.fontLine),
    setFontFamily: set(aspects.fontFamily),
    setFontFamilies: setAll(aspects.fontFamily),
    getFontFamily: get(aspects.fontFamily),
    getFontFamilies: getAll(aspects.fontFamily),
    setHorizontalAlignment: set(aspects.horizontalAlignment),
    setHorizontalAlignments: setAll(aspects.horizontalAlignment),
    getHorizontalAlignment: get(aspects.horizontalAlignment),
    getHorizontalAlignments: getAll(aspects.horizontalAlignment),
    setVerticalAlignment: set(aspects.verticalAlignment),
    setVerticalAlignments: setAll(aspects.verticalAlignment),
    getVerticalAlignment: get(aspects.verticalAlignment),
    getVerticalAlignments: getAll(aspects.verticalAlignment),
    setNumberFormat: set(aspects.numberFormat),
    setNumberFormats: setAll(aspects.numberFormat),
    getNumberFormat: () => format(place.row, place.column),
    getNumberFormats: () => mapCells(place, format),
    setWrap: set(aspects.wrap),
    setWraps: setAll(aspects.wrap),
    getWrap: get(aspects.wrap),
    getWraps: getAll(aspects.wrap),
    setWrapStrategy: set(aspects.wrapStrategy),
    setWrapStrategies: setAll(aspects.wrapStrategy),
    getWrapStrategy: get(aspects.wrapStrategy),
    getWrapStrategies: getAll(aspects.wrapStrategy),
  };
}
