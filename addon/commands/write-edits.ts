import type { Workbook } from "../ports.ts";
import type { Edits } from "../tabs/edits.ts";
import { TAB_IDS } from "../tabs/tab-id.ts";

/** Writes what is to be written, in one call per tab that changes. Gives how many edits were left out, as `Workbook.write` does. */
export function writeEdits(workbook: Workbook, edits: Edits): number {
  let leftOut = 0;
  for (const tab of TAB_IDS) {
    const own = edits[tab];
    if (own !== undefined && own.length > 0) leftOut += workbook.write(tab, own);
  }
  return leftOut;
}
