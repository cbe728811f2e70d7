import { ICommandService, type Injector, type IRange } from "@univerjs/core";
import { ConditionalFormattingRuleModel, SetConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { type GridChange, onGridChange } from "./grid-changes.ts";
import { changeSpan } from "./spans.ts";

/**
 * Moves the ranges of conditional formats with their cells. In the page the plugin of Univer's panel moves them too, and differently:
 * it widens a range before which a row or column is inserted. There this has the last word.
 */
export function followConditionalFormats(injector: Injector, unitId: string): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  /** Where the formats belong after the change under way, by their ids: the panel's plugin moves them in the same turn. */
  const moved = new Map<string, IRange[]>();
  onGridChange(injector, unitId, (grid) => {
    for (const rule of [...(model.getSubunitRules(unitId, grid.sheet) ?? [])]) {
      const ranges = rule.ranges.flatMap((range) => changedRange(range, grid) ?? []);
      if (ranges.length === 0) model.deleteRule(unitId, grid.sheet, rule.cfId);
      else {
        model.setRule(unitId, grid.sheet, { ...rule, ranges }, rule.cfId);
        moved.set(rule.cfId, ranges);
      }
    }
    queueMicrotask(() => moved.clear());
  });
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetConditionalRuleMutation.id) return;
    const { subUnitId, rule } = params as { subUnitId: string; rule: Parameters<typeof model.setRule>[2] };
    const ranges = moved.get(rule.cfId);
    if (ranges) model.setRule(unitId, subUnitId, { ...rule, ranges }, rule.cfId);
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
