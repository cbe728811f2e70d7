import type { IWorkbookData } from "@univerjs/core";
import type { SavedState } from "../../apps-script/index.ts";

export const FORMAT = 1;

/** Everything of the person's work, as plain data. */
export interface SavedWork {
  format: typeof FORMAT;
  savedAt: number;
  workbook: IWorkbookData;
  appsScript: SavedState;
  userProperties: Record<string, string>;
}

/** Whether a stored value is of the shape that this version writes. */
export const isSavedWork = (value: unknown): value is SavedWork =>
  typeof value === "object" &&
  value !== null &&
  "format" in value &&
  value.format === FORMAT &&
  "savedAt" in value &&
  typeof value.savedAt === "number" &&
  "workbook" in value &&
  "appsScript" in value &&
  "userProperties" in value;

/** Of the two places where work is kept, the newer; work that cannot be read comes first, so that it is set aside and not lost. */
export const newer = (a: unknown, b: unknown): unknown => {
  if (b !== undefined && !isSavedWork(b)) return b;
  if (!isSavedWork(a)) return a ?? b;
  return isSavedWork(b) && b.savedAt > a.savedAt ? b : a;
};
