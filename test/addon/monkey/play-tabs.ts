import type { Playground } from "../../support/headless.ts";
import type { Ledger } from "./ledger.ts";
import type { HumanMove } from "./moves.ts";
import type { Seen } from "./see.ts";

/** Tabs are renamed, copied, deleted, hidden and moved. False where the move is none of these. */
export function playTabs({ workbook }: Playground, ledger: Ledger, { sheet, page }: Seen, move: HumanMove): boolean {
  const sheets = workbook.getSheets();
  const isLastInSight = sheets.every((each) => each.getSheetId() === sheet.getSheetId() || each.isSheetHidden());
  switch (move.act) {
    case "renameTab":
      sheet.setName(move.text);
      return true;
    case "duplicateTab":
      if (sheets.length < 12) ledger.set(workbook.duplicateSheet(sheet).getSheetId(), structuredClone(page));
      return true;
    case "deleteTab":
      if (isLastInSight) return true;
      workbook.deleteSheet(sheet);
      ledger.delete(sheet.getSheetId());
      return true;
    case "hideTab":
      if (!isLastInSight) sheet.hideSheet();
      return true;
    case "moveTab":
      workbook.moveSheet(sheet, move.to % sheets.length);
      return true;
    default:
      return false;
  }
}
