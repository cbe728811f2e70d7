import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "../../univer/workbook.ts";

/**
 * Google scrolls to the cell that a script activates; Univer leaves it out of sight. To be called before a run; what it returns, after
 * it: where the run has moved the selection, the page follows.
 */
export function followSelection(api: FUniver, workbook: Workbook) {
  const selected = () => {
    const range = workbook.getActiveSheet().getActiveRange()?.getRange();
    return { range, key: `${workbook.getActiveSheet().getSheetId()} ${range?.startRow} ${range?.startColumn}` };
  };
  return () => {
    const before = selected().key;
    return () => {
      const { range, key } = selected();
      if (range && key !== before)
        // another tab is drawn with the next frame, and can be scrolled then
        requestAnimationFrame(() => void api.executeCommand("sheet.command.scroll-to-cell", { range }));
    };
  };
}
