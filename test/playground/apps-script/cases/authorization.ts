import type { AuthMode } from "../../../../playground/apps-script/authorization/modes.ts";

/** A call in a run of some mode: what it has as text, or how it is refused. */
export interface AuthorizationCase {
  mode: AuthMode;
  call: string;
  gives?: string;
  throws?: RegExp;
  /** Scopes of the manifest, without the address before them; where they are left out, Google finds them itself. */
  scopes?: string[];
}

const ADDRESS = "https://worker.example/x";
const PAGE = 'HtmlService.createHtmlOutput("x")';

/** What only a person may start: refused in simple triggers. */
const BY_THE_PERSON: Record<string, string> = {
  "UrlFetchApp.fetch": `UrlFetchApp.fetch("${ADDRESS}")`,
  "ScriptApp.getIdentityToken": "ScriptApp.getIdentityToken()",
  "ScriptApp.requireScopes": "ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [])",
  "ScriptApp.requireAllScopes": "ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)",
  "Session.getEffectiveUser": "Session.getEffectiveUser().getEmail()",
  "Ui.alert": 'SpreadsheetApp.getUi().alert("x")',
  "Ui.prompt": 'SpreadsheetApp.getUi().prompt("x")',
  "Ui.showSidebar": `SpreadsheetApp.getUi().showSidebar(${PAGE})`,
  "Ui.showModalDialog": `SpreadsheetApp.getUi().showModalDialog(${PAGE}, "x")`,
  "Ui.showModelessDialog": `SpreadsheetApp.getUi().showModelessDialog(${PAGE}, "x")`,
};

/** What needs nobody's authorization, but that the add-on be enabled in the document. */
const OF_THE_DOCUMENT: Record<string, [call: string, gives: string]> = {
  "SpreadsheetApp.getActiveSpreadsheet": ["SpreadsheetApp.getActiveSpreadsheet().getSheets().length", "1"],
  "SpreadsheetApp.getActive": ["SpreadsheetApp.getActive().getSpreadsheetTimeZone()", "Europe/Berlin"],
  "SpreadsheetApp.getActiveSheet": ["SpreadsheetApp.getActiveSheet().getName()", "Tabellenblatt1"],
  "SpreadsheetApp.getCurrentCell": ["SpreadsheetApp.getCurrentCell().getA1Notation()", "A1"],
  "Spreadsheet.getSheets": ["event.source.getSheets().length", "1"],
  "PropertiesService.getDocumentProperties": ['PropertiesService.getDocumentProperties().getProperty("x")', "null"],
  "PropertiesService.getUserProperties": ['PropertiesService.getUserProperties().getProperty("x")', "null"],
  "PropertiesService.getScriptProperties": ['PropertiesService.getScriptProperties().getProperty("x")', "null"],
  "LockService.getScriptLock": ["LockService.getScriptLock().hasLock()", "false"],
  "HtmlService.createHtmlOutput": [`${PAGE}.getContent()`, "x"],
  "Session.getActiveUser": ["Session.getActiveUser().getEmail()", ""],
};

/** What any run may do. */
const ALWAYS: [call: string, gives: string][] = [
  ["Session.getActiveUserLocale()", "de"],
  ["Session.getScriptTimeZone()", "Europe/Berlin"],
  ['Utilities.base64Encode("x")', "eA=="],
  ['SpreadsheetApp.getUi().createMenu("x").addItem("x", "x").addToUi()', "undefined"],
  ["event.authMode === ScriptApp.AuthMode[event.authMode]", "true"],
];

const refused = (method: string) => new RegExp(`^You do not have permission to call ${method.replace(".", "\\.")}\\.`);

/** developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle, apps-script/reference/base/user#getEmail() */
export const modeCases: AuthorizationCase[] = [
  ...Object.entries(BY_THE_PERSON).flatMap(([method, call]) =>
    (["LIMITED", "NONE"] as const).map((mode) => ({
      mode,
      call,
      // In NONE the page that a dialog would show is refused even before the dialog.
      throws: refused(mode === "NONE" && call.includes(PAGE) ? "HtmlService.createHtmlOutput" : method),
    })),
  ),
  ...Object.entries(OF_THE_DOCUMENT).flatMap(([method, [call, gives]]): AuthorizationCase[] => [
    { mode: "LIMITED", call, gives },
    { mode: "NONE", call, throws: refused(method) },
  ]),
  ...ALWAYS.flatMap(([call, gives]) => (["LIMITED", "NONE"] as const).map((mode) => ({ mode, call, gives }))),
  { mode: "FULL", call: "Session.getActiveUser().getEmail()", gives: "test@example.org" },
  { mode: "FULL", call: "Session.getEffectiveUser().getEmail()", gives: "test@example.org" },
  { mode: "FULL", call: "ScriptApp.getIdentityToken()", gives: "identity-token" },
  { mode: "FULL", call: BY_THE_PERSON["Ui.alert"] ?? "", gives: "OK" },
  {
    mode: "LIMITED",
    call: BY_THE_PERSON["UrlFetchApp.fetch"] ?? "",
    throws: /Required permissions: https:\/\/www\.googleapis\.com\/auth\/script\.external_request$/,
  },
];

const SCOPES = [
  "openid",
  "userinfo.email",
  "spreadsheets.currentonly",
  "script.container.ui",
  "script.external_request",
];
const MENU = 'SpreadsheetApp.getUi().createMenu("x").addItem("x", "x").addToUi()';
const REQUIRE = "ScriptApp.requireScopes(ScriptApp.AuthMode.FULL,";

/** Calls that fail where the scope is missing: the "Authorization" of each method in Google's reference. */
const NEEDING: [call: string, scope: string][] = [
  [`UrlFetchApp.fetch("${ADDRESS}")`, "script.external_request"],
  [`SpreadsheetApp.getUi().showSidebar(${PAGE})`, "script.container.ui"],
  [`SpreadsheetApp.getUi().showModalDialog(${PAGE}, "x")`, "script.container.ui"],
  [`SpreadsheetApp.getUi().showModelessDialog(${PAGE}, "x")`, "script.container.ui"],
  ["Session.getActiveUser().getEmail()", "userinfo.email"],
  ["Session.getEffectiveUser().getEmail()", "userinfo.email"],
  ["ScriptApp.getIdentityToken()", "openid"],
  ["ScriptApp.getIdentityToken()", "userinfo.email"],
  ["SpreadsheetApp.getActiveSpreadsheet()", "spreadsheets.currentonly"],
  ["SpreadsheetApp.getActiveSheet()", "spreadsheets.currentonly"],
  ["event.source.getName()", "spreadsheets.currentonly"],
  ['event.source.toast("x")', "spreadsheets.currentonly"],
  ["event.source.getSheets()[0].getName()", "spreadsheets.currentonly"],
  ["event.source.getSheets()[0].getLastRow()", "spreadsheets.currentonly"],
  ["event.source.getSheets()[0].getRange(1, 1)", "spreadsheets.currentonly"],
  ['event.source.createDeveloperMetadataFinder().withKey("x").find()', "spreadsheets.currentonly"],
];

/** Calls that need no scope at all. */
const FREE: [call: string, gives: string][] = [
  [MENU, "undefined"],
  ['SpreadsheetApp.getUi().alert("x")', "OK"],
  ['PropertiesService.getDocumentProperties().getProperty("x")', "null"],
  ["LockService.getScriptLock().hasLock()", "false"],
  [`${PAGE}.getContent()`, "x"],
  ["Session.getActiveUserLocale()", "de"],
  ['Utilities.base64Encode("x")', "eA=="],
  ["event.source.getSheets().length", "1"],
];

/** Only what the manifest names is granted. */
export const scopeCases: AuthorizationCase[] = [
  ...NEEDING.map(([call, scope]) => ({
    mode: "FULL" as const,
    call,
    scopes: SCOPES.filter((each) => each !== scope),
    throws: new RegExp(`Specified permissions are not sufficient to call .*${scope.replaceAll(".", "\\.")}`),
  })),
  ...FREE.map(([call, gives]) => ({ mode: "FULL" as const, call, scopes: [], gives })),
  { mode: "FULL", call: "ScriptApp.getIdentityToken()", scopes: SCOPES, gives: "identity-token" },
  { mode: "FULL", call: "event.source.getSheets()[0].getName()", scopes: ["spreadsheets"], gives: "Tabellenblatt1" },
  {
    mode: "LIMITED",
    call: "event.source.getName()",
    scopes: [],
    throws: /not sufficient to call Spreadsheet\.getName/,
  },
  { mode: "FULL", call: `${REQUIRE} ["openid"])`, scopes: SCOPES, gives: "undefined" },
  { mode: "FULL", call: `${REQUIRE} ["drive"])`, scopes: SCOPES, throws: /drive is invalid or not required/ },
  { mode: "FULL", call: `${REQUIRE} ["openid"])`, throws: /not in the stand-in/ },
  {
    mode: "FULL",
    call: "ScriptApp.requireAllScopes(ScriptApp.AuthMode.LIMITED)",
    throws: /AuthMode\.FULL was expected/,
  },
  { mode: "FULL", call: "ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)", scopes: SCOPES, gives: "undefined" },
  {
    mode: "FULL",
    call: 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ["openid"]).getAuthorizationStatus()',
    scopes: SCOPES,
    gives: "NOT_REQUIRED",
  },
];
