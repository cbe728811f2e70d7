import { type IWorkbookData, LocaleType, VerticalAlign } from "@univerjs/core";

/** A new sheet as Google makes it; sizes in pixels, the font's in points. */
export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: "Arial", fs: 10, vt: VerticalAlign.BOTTOM },
};

/** What a new spreadsheet is: one empty tab. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  const sheet = { id: "sheet-1", name: "Tabellenblatt1", ...NEW_SHEET };
  return {
    id: "workbook",
    name: "Netzwerkstrategie",
    locale: LocaleType.DE_DE,
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: sheet },
  };
}
