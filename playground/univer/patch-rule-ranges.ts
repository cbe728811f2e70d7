import { type Injector, type IRange, Range, Rectangle } from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { areDisjoint, withoutRanges } from "./range-sets.ts";
import type { Workbook } from "./workbook.ts";

/** What Univer's map of a sheet's validation rules has inside. */
interface RuleMatrix {
  readonly _worksheet: Parameters<typeof Range.transformRange>[1] | undefined;
  readonly _map: Map<string, IRange[]>;
  _dirty: boolean;
  _debonceBuildTree(): void;
  _addRule(ruleId: string, ranges: IRange[]): void;
  removeRange(ranges: IRange[]): void;
}

/**
 * Univer's map of validation rules merges the ranges of all rules at every change, in a time that grows with the third power of their
 * number: a sheet of 2,000 rows with mixed rules takes minutes. Only ranges that meet those that change are touched.
 */
export function patchRuleRanges(injector: Injector, workbook: Workbook): void {
  const sheet = workbook.getActiveSheet().getSheetId();
  const matrix: unknown = injector.get(SheetDataValidationModel).getRuleObjectMatrix(workbook.getId(), sheet);
  Object.assign(Object.getPrototypeOf(matrix), fasterMatrix);
}

const fasterMatrix: Pick<RuleMatrix, "_addRule" | "removeRange"> & ThisType<RuleMatrix> = {
  _addRule(ruleId, given) {
    const ranges = inside(this, given);
    if (!ranges) return;
    const own = areDisjoint(ranges) ? ranges : Rectangle.mergeRanges(ranges);
    takeOff(this, own);
    this._map.set(ruleId, own);
    changed(this);
  },
  removeRange(given) {
    const ranges = inside(this, given);
    if (!ranges) return;
    takeOff(this, ranges);
    changed(this);
  },
};

const inside = ({ _worksheet }: RuleMatrix, ranges: readonly IRange[]) =>
  _worksheet && ranges.map((range) => Range.transformRange(range, _worksheet));

function takeOff({ _map }: RuleMatrix, gone: readonly IRange[]): void {
  for (const [ruleId, ranges] of [..._map]) {
    const left = withoutRanges(ranges, gone);
    if (left.length === 0) _map.delete(ruleId);
    else if (left !== ranges) _map.set(ruleId, left);
  }
}

function changed(matrix: RuleMatrix): void {
  matrix._dirty = true;
  matrix._debonceBuildTree();
}
