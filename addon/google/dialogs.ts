const TITLE = "Netzwerkstrategie";
const TOAST_SECONDS = 8;
const MAIL_PX = { width: 720, height: 640 };
/** As wide as a beamer shows. */
const LARGE_PX = { width: 1000, height: 610 };

/** A short message at the edge of the sheet. */
export function toast(message: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(message, TITLE, TOAST_SECONDS);
}

/** A message that people have to close. */
export function alertPerson(message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, message, ui.ButtonSet.OK);
}

function show(title: string, html: string, { width, height }: typeof MAIL_PX): void {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height), title);
}

/** Asks a question that needs a yes. */
export function askPerson(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** A page of HTML in a large window over the sheet. */
export const showPage = (title: string, html: string): void => show(title, html, MAIL_PX);

/** The same for a whole picture. */
export const showLargePage = (title: string, html: string): void => show(title, html, LARGE_PX);
