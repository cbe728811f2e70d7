import type { IRange } from "@univerjs/core";
import type { Worksheet } from "../../univer/workbook.ts";
import type { Context } from "../context.ts";
import type { ConditionalFormat } from "../rules/conditional-format.ts";
import { conditionalFormatOf, createConditionalFormat, univerCondition } from "../rules/conditional-format-builder.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Conditional formats: Univer draws them and moves their ranges, the state remembers what the script asked for. */
export function sheetConditionalFormats(
  context: Context,
  worksheet: Worksheet,
): Pick<Sheet, "getConditionalFormatRules" | "setConditionalFormatRules" | "clearConditionalFormatRules"> {
  return {
    getConditionalFormatRules: () =>
      worksheet.getConditionalFormattingRules().flatMap((rule) => {
        const format = context.state.conditionalFormats[rule.cfId];
        // A rule made by hand in Univer's own panel: the stand-in cannot say what Google would call it.
        if (!format) throw new Error("A conditional format made by hand is not in the stand-in");
        const places = rule.ranges.map((range) => ({
          sheet: worksheet,
          row: range.startRow,
          column: range.startColumn,
          rows: range.endRow - range.startRow + 1,
          columns: range.endColumn - range.startColumn + 1,
        }));
        return [createConditionalFormat(context, { format, places })];
      }),
    setConditionalFormatRules: (rules: Rule[]) => writeConditionalFormats(context, worksheet, rules),
    clearConditionalFormatRules: () => writeConditionalFormats(context, worksheet, []),
  };
}

/** Replaces all conditional formats of a sheet; the first rule wins. */
export function writeConditionalFormats(context: Context, worksheet: Worksheet, rules: readonly Rule[]): void {
  const { state, engine } = context;
  engine.write(() => {
    for (const old of worksheet.getConditionalFormattingRules()) {
      delete state.conditionalFormats[old.cfId];
      worksheet.deleteConditionalFormattingRule(old.cfId);
    }
    // Univer puts each new rule before the others.
    for (const rule of [...rules].reverse()) {
      const { format, places } = conditionalFormatOf(rule);
      const ranges = places.map(({ row, column, rows, columns }) => ({
        startRow: row,
        endRow: row + rows - 1,
        startColumn: column,
        endColumn: column + columns - 1,
      }));
      const added = univerRule(worksheet, format, ranges);
      worksheet.addConditionalFormattingRule(added);
      state.conditionalFormats[added.cfId] = format;
    }
  });
}

function univerRule(worksheet: Worksheet, format: ConditionalFormat, ranges: IRange[]) {
  const start = worksheet.newConditionalFormattingRule();
  const when: (...values: never[]) => ReturnType<typeof start.whenCellEmpty> = start[univerCondition(format.condition)];
  let rule = when.apply(start, format.values as never[]);
  if (format.background !== null) rule = rule.setBackground(format.background);
  if (format.fontColor !== null) rule = rule.setFontColor(format.fontColor);
  if (format.bold !== null) rule = rule.setBold(format.bold);
  if (format.italic !== null) rule = rule.setItalic(format.italic);
  if (format.strikethrough !== null) rule = rule.setStrikethrough(format.strikethrough);
  if (format.underline !== null) rule = rule.setUnderline(format.underline);
  return rule.setRanges(ranges).build();
}
