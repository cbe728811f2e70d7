import type { IRange } from "@univerjs/core";
import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import { conditionalFormatOf, createConditionalFormat } from "../rules/conditional-format-builder.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Conditional formats, whoever made them: Univer keeps, draws and moves them. */
export function sheetConditionalFormats(
  context: Context,
  worksheet: Worksheet,
): Pick<Sheet, "getConditionalFormatRules" | "setConditionalFormatRules" | "clearConditionalFormatRules"> {
  return {
    getConditionalFormatRules: () =>
      worksheet.getConditionalFormattingRules().map((rule) => {
        const places = rule.ranges.map((range) => placeAt(worksheet, range));
        return createConditionalFormat(context, { formatting: rule.rule, places });
      }),
    setConditionalFormatRules: (rules: Rule[]) => writeConditionalFormats(context, worksheet, rules),
    clearConditionalFormatRules: () => writeConditionalFormats(context, worksheet, []),
  };
}

/** Replaces all conditional formats of a sheet; the first rule wins. */
export function writeConditionalFormats(context: Context, worksheet: Worksheet, rules: readonly Rule[]): void {
  const { state, engine } = context;
  const all = rules.map(conditionalFormatOf);
  if (all.some(({ places }) => places.some(({ sheet }) => sheet.getSheetId() !== worksheet.getSheetId())))
    throw new Error("Conditional format rules cannot be applied to a different sheet.");
  engine.write(() => {
    for (const old of [...worksheet.getConditionalFormattingRules()])
      worksheet.deleteConditionalFormattingRule(old.cfId);
    // Univer puts each new rule before the others.
    for (const { formatting, places } of all.reverse()) {
      const cfId = `format-${state.nextId++}-${Math.random().toString(36).slice(2, 8)}`;
      const rule = structuredClone(formatting);
      worksheet.addConditionalFormattingRule({ cfId, ranges: places.map(rangeOf), stopIfTrue: false, rule });
    }
  });
}

function placeAt(sheet: Worksheet, range: IRange) {
  const { startRow, startColumn } = range;
  const rows = Math.min(range.endRow, sheet.getMaxRows() - 1) - startRow + 1;
  const columns = Math.min(range.endColumn, sheet.getMaxColumns() - 1) - startColumn + 1;
  return { sheet, row: startRow, column: startColumn, rows, columns };
}

const rangeOf = ({ row, column, rows, columns }: ReturnType<typeof placeAt>): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
