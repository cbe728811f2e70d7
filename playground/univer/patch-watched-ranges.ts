import type { Injector } from "@univerjs/core";
import { RefRangeService } from "@univerjs/sheets";

/**
 * Univer listens to changes of the grid from the first watched range to the last. Where the first goes before the last, it never
 * stops: the next note would be moved twice by each inserted row. A range that is watched for good keeps it at one listener.
 */
export function patchWatchedRanges(injector: Injector, unitId: string): void {
  const cell = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  injector.get(RefRangeService).watchRange(unitId, "no sheet", cell, () => {});
}
