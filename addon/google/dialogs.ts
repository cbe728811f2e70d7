const TITLE = "Netzwerkstrategie";
const TOAST_SECONDS = 8;
const MAIL_PX = { width: 720, height: 640 };

/** A short message at the edge of the sheet. */
export function toast(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, TITLE, TOAST_SECONDS);
}

/** A message that people have to close. */
export function alertPerson(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, message, ui.ButtonSet.OK);
}

/** A page of HTML in a large window over the sheet. */
export function showPage(title: string, html: string): void {
  const { width, height } = MAIL_PX;
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height), title);
}
