import type { SidebarState } from "../sidebar/state.ts";

/** Fills the page's script element of type application/json; a "<" could end it. */
const withState = (html: string, state: SidebarState) =>
  html.replace('"{{state}}"', () => JSON.stringify(state).replace(/</g, "\\u003c"));

/** Opens the sidebar, or fills the open one anew. */
export function showSidebar(state: SidebarState): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutput(withState(page, state)).setTitle("Netzwerkstrategie"),
  );
}
