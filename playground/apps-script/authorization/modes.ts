/** How much a run may do: onOpen and onEdit are LIMITED (NONE while not enabled in the document), menus and sidebars FULL. */
export type AuthMode = "NONE" | "LIMITED" | "FULL";

/** What stays when nobody has authorized anything: menus, the person's language, and what touches nobody's data. */
const ALWAYS = new Set(
  `SpreadsheetApp.getUi SpreadsheetApp.newDataValidation SpreadsheetApp.newConditionalFormatRule
  SpreadsheetApp.newRichTextValue SpreadsheetApp.newTextStyle SpreadsheetApp.newFilterCriteria
  Ui.createMenu Ui.createAddonMenu Menu.addItem Menu.addSeparator Menu.addSubMenu Menu.addToUi
  Session.getActiveUserLocale Session.getScriptTimeZone ScriptApp.getAuthorizationInfo`.split(/\s+/),
);

/** What acts in a person's name, or shows more than a menu: only once the person has started it. */
const BY_THE_PERSON = new Set(
  `UrlFetchApp.fetch ScriptApp.newTrigger ScriptApp.getProjectTriggers ScriptApp.deleteTrigger ScriptApp.getIdentityToken ScriptApp.requireScopes ScriptApp.requireAllScopes
  Ui.alert Ui.prompt Ui.showSidebar Ui.showModalDialog Ui.showModelessDialog
  Session.getEffectiveUser`.split(/\s+/),
);

/**
 * Whether a run of this mode reaches a method ("Class.method"), after the table in
 * developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle. What it leaves open counts as out of reach.
 */
export function isInReach(mode: AuthMode, method: string): boolean {
  if (mode === "FULL") return true;
  if (mode === "LIMITED") return !BY_THE_PERSON.has(method);
  return ALWAYS.has(method) || method.startsWith("Utilities.");
}
