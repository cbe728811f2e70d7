import { type IWorkbookData, LocaleType } from "@univerjs/core";

/** The size of a new sheet, as Google makes it. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26 };

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
