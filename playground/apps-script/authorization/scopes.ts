/** An OAuth scope as appsscript.json writes it. */
export type Scope = string;

/** What a method needs: one scope of each group. In a group the narrowest comes first. */
export type Needed = readonly (readonly Scope[])[];

const AUTH = "https://www.googleapis.com/auth/";
const NOTHING: Needed = [];
const DOCUMENT: Needed = [[`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`]];
const CONTAINER_UI: Needed = [[`${AUTH}script.container.ui`]];
const EMAIL: Needed = [[`${AUTH}userinfo.email`]];

const TRIGGERS: Needed = [[`${AUTH}script.scriptapp`]];

/** Classes whose methods all need the document, but for those in UNSCOPED. */
const OF_THE_DOCUMENT = new Set(
  "Spreadsheet Sheet Range RangeList NamedRange Protection Group Filter Banding DeveloperMetadata DeveloperMetadataFinder".split(
    " ",
  ),
);

const OF_TRIGGERS = new Set(["Trigger", "TriggerBuilder"]);

/** "Authorization" under each method of developers.google.com/apps-script/reference, as of 2025-11. */
const METHODS: Readonly<Record<string, Needed>> = {
  "UrlFetchApp.fetch": [[`${AUTH}script.external_request`]],
  "Ui.showSidebar": CONTAINER_UI,
  "Ui.showModalDialog": CONTAINER_UI,
  "Ui.showModelessDialog": CONTAINER_UI,
  "Session.getActiveUser": EMAIL,
  "Session.getEffectiveUser": EMAIL,
  ...of("ScriptApp", TRIGGERS, "newTrigger getProjectTriggers deleteTrigger"),
  // Without userinfo.email Google's token has no address; the host's always has one.
  "ScriptApp.getIdentityToken": [["openid"], ...EMAIL],
  ...of("SpreadsheetApp", DOCUMENT, "getActive getActiveSpreadsheet getActiveSheet getActiveRange getCurrentCell"),
  ...of("SpreadsheetApp", DOCUMENT, "setActiveSheet setCurrentCell"),
  ...of("Spreadsheet", NOTHING, "createDeveloperMetadataFinder getActiveSheet getId getNumSheets getRangeByName"),
  ...of("Spreadsheet", NOTHING, "getSheetById getSheetByName getSheets"),
  ...of("Sheet", NOTHING, "activate createDeveloperMetadataFinder"),
  ...of("Range", NOTHING, "activate createDeveloperMetadataFinder getMergedRanges isPartOfMerge offset"),
  ...of("DeveloperMetadataFinder", NOTHING, "onIntersectingLocations withId withKey withLocationType withValue"),
  ...of("DeveloperMetadataFinder", NOTHING, "withVisibility"),
};

/** What Google asks for a method, given as "Class.method". */
export function scopesOf(method: string): Needed {
  const known = METHODS[method];
  if (known) return known;
  const owner = method.slice(0, method.indexOf("."));
  if (OF_TRIGGERS.has(owner)) return TRIGGERS;
  return OF_THE_DOCUMENT.has(owner) ? DOCUMENT : NOTHING;
}

function of(owner: string, needed: Needed, methods: string): Record<string, Needed> {
  return Object.fromEntries(methods.split(" ").map((method) => [`${owner}.${method}`, needed]));
}
