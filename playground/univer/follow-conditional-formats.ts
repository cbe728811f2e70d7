import { CommandType, ICommandService, type Injector, type IRange, UndoCommand } from "@univerjs/core";
import { ConditionalFormattingRuleModel, SetConditionalRuleMutation } from "@univerjs/sheets-conditional-formatting";
import { type GridChange, onGridChange } from "./grid-changes.ts";
import { type Change, changeSpan } from "./spans.ts";

type Rules = NonNullable<ReturnType<ConditionalFormattingRuleModel["getSubunitRules"]>>;

/** A change that took something off the ranges, and how they were before. */
interface Cut extends GridChange {
  before: Rules;
}

/**
 * Moves the ranges of conditional formats with their cells. In the page the plugin of Univer's panel moves them too, and differently:
 * it widens a range before which a row or column is inserted. There this has the last word (test/browser/selftest.test.ts).
 */
export function followConditionalFormats(injector: Injector, unitId: string): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  const cuts: Cut[] = [];
  /** Where the formats belong after the change under way, by their ids: the panel's plugin moves them in the same turn. */
  const settled = new Map<string, IRange[]>();
  let undoing = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id, type }) => {
    if (type === CommandType.COMMAND) undoing = id === UndoCommand.id;
  });
  const replace = (sheet: string, rules: Rules) => {
    for (const { cfId } of [...(model.getSubunitRules(unitId, sheet) ?? [])]) model.deleteRule(unitId, sheet, cfId);
    for (const rule of [...rules].reverse()) model.addRule(unitId, sheet, rule); // each goes before the others
  };
  const follow = (grid: GridChange) => {
    const last = cuts.at(-1);
    if (undoing && last && undoes(grid, last)) {
      cuts.pop();
      return replace(last.sheet, last.before);
    }
    const before = model.getSubunitRules(unitId, grid.sheet) ?? [];
    if (!undoing && grid.change.type !== "insert" && before.length > 0)
      cuts.push({ ...grid, before: structuredClone(before) });
    for (const rule of [...before]) {
      const ranges = rule.ranges.flatMap((range) => changedRange(range, grid) ?? []);
      if (ranges.length === 0) model.deleteRule(unitId, grid.sheet, rule.cfId);
      else model.setRule(unitId, grid.sheet, { ...rule, ranges }, rule.cfId);
    }
  };
  onGridChange(injector, unitId, (grid) => {
    follow(grid);
    for (const { cfId, ranges } of model.getSubunitRules(unitId, grid.sheet) ?? []) settled.set(cfId, ranges);
    queueMicrotask(() => settled.clear());
  });
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetConditionalRuleMutation.id) return;
    const { subUnitId, rule } = params as { subUnitId: string; rule: Rules[number] };
    const ranges = settled.get(rule.cfId);
    if (ranges) model.setRule(unitId, subUnitId, { ...rule, ranges }, rule.cfId);
  });
}

/** What is cut out of a range does not come back by itself when its rows do. */
function undoes(grid: GridChange, cut: Cut): boolean {
  const same = grid.sheet === cut.sheet && grid.kind === cut.kind;
  return same && JSON.stringify(grid.change) === JSON.stringify(inverse(cut.change));
}

function inverse(change: Change): Change {
  const { start, count } = change;
  if (change.type === "insert") return { type: "remove", start, count };
  if (change.type === "remove") return { type: "insert", start, count };
  const isDown = change.to > start;
  return { type: "move", start: isDown ? change.to - count : change.to, count, to: isDown ? start : start + count };
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
