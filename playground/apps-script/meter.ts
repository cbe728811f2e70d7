/** Service calls of one run that read or write the sheet. Builders and calls that only say where (`getRange`) are free. */
export interface Meter {
  readonly reads: number;
  readonly writes: number;
  /** Calls by "Class.method". */
  readonly calls: Readonly<Record<string, number>>;
  count(owner: string, method: string): void;
  reset(): void;
}

const SHEET_OWNERS = new Set([
  "Spreadsheet",
  "Sheet",
  "Range",
  "NamedRange",
  "Protection",
  "Group",
  "Filter",
  "Banding",
  "DeveloperMetadata",
  "DeveloperMetadataFinder",
]);
const FREE = new Set(
  `getActive getActiveSpreadsheet getSheets getSheetByName getSheetById getActiveSheet getRange getParent getSheet getCell offset
  getRow getColumn getLastRow@Range getLastColumn@Range getNumRows getNumColumns getHeight getWidth getA1Notation getGridId
  getRowIndex getId getUrl getName@Spreadsheet getSheetId getSpreadsheetLocale getSpreadsheetTimeZone toast
  createDeveloperMetadataFinder withId withKey withValue withVisibility withLocationType`.split(/\s+/),
);

export function createMeter(): Meter {
  let calls: Record<string, number> = {};
  let reads = 0;
  let writes = 0;
  return {
    get reads() {
      return reads;
    },
    get writes() {
      return writes;
    },
    get calls() {
      return calls;
    },
    count(owner, method) {
      if (!SHEET_OWNERS.has(owner) || FREE.has(method) || FREE.has(`${method}@${owner}`)) return;
      calls[`${owner}.${method}`] = (calls[`${owner}.${method}`] ?? 0) + 1;
      if (/^(get|is|has|can|find)/.test(method)) reads++;
      else writes++;
    },
    reset() {
      calls = {};
      reads = writes = 0;
    },
  };
}
