import type { Playground } from "./headless.ts";

export interface Calls {
  reads: number;
  writes: number;
}

/** What a run asked of the sheet. */
export interface Cost extends Calls {
  /** By the tab's name. */
  tabs: Record<string, Calls>;
}

/** What the last run cost. */
export function counted({ script: { meter }, workbook }: Playground): Cost {
  const names = new Map(workbook.getSheets().map((each) => [each.getSheetId(), each.getSheetName()]));
  const tabs = Object.entries(meter.sheets).map(([id, calls]) => [names.get(id) ?? id, { ...calls }]);
  return { reads: meter.reads, writes: meter.writes, tabs: Object.fromEntries(tabs) };
}

/** Runs a function of the add-on, and says what it cost. */
export function cost(playground: Playground, name: string, ...args: unknown[]): Cost {
  playground.script.run(name, ...args);
  return counted(playground);
}

export const total = ({ reads, writes }: Calls = { reads: 0, writes: 0 }): number => reads + writes;
