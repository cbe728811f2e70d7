import type { ColumnLayout } from "../table/layout.ts";

/** Neighbouring columns for which `key` is the same, as one run. */
export function runsOf(columns: readonly ColumnLayout[], key: (column: ColumnLayout) => unknown): ColumnLayout[][] {
  const runs: ColumnLayout[][] = [];
  for (const column of [...columns].sort((a, b) => a.at - b.at)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.at + 1 === column.at && key(last) === key(column)) run.push(column);
    else runs.push([column]);
  }
  return runs;
}
