import type { Injector, IRange } from "@univerjs/core";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { type GridChange, onGridChange } from "./grid-changes.ts";
import { changeSpan } from "./spans.ts";

/** In the page Univer's own plugin of the panel moves the ranges of conditional formats; without a page somebody else must. */
export function followConditionalFormats(injector: Injector, unitId: string): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  onGridChange(injector, unitId, (grid) => {
    for (const rule of [...(model.getSubunitRules(unitId, grid.sheet) ?? [])]) {
      const ranges = rule.ranges.flatMap((range) => changedRange(range, grid) ?? []);
      if (ranges.length === 0) model.deleteRule(unitId, grid.sheet, rule.cfId);
      else model.setRule(unitId, grid.sheet, { ...rule, ranges }, rule.cfId);
    }
  });
}

function changedRange(range: IRange, { kind, change }: GridChange): IRange | null {
  const isRow = kind === "ROW";
  const [start, end] = isRow ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const span = changeSpan({ start, count: end - start + 1 }, change);
  if (!span) return null;
  const last = span.start + span.count - 1;
  return isRow
    ? { ...range, startRow: span.start, endRow: last }
    : { ...range, startColumn: span.start, endColumn: last };
}
