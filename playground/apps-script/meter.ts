export interface Calls {
  reads: number;
  writes: number;
}

/** Service calls of one run that read or write the sheet. Builders and calls that only say where (`getRange`) are free. */
export interface Meter {
  readonly reads: number;
  readonly writes: number;
  /** Calls by "Class.method". */
  readonly calls: Readonly<Record<string, number>>;
  /** Calls of sheets and of their ranges, by the sheet's id. */
  readonly sheets: Readonly<Record<string, Readonly<Calls>>>;
  count(owner: string, method: string, sheet?: string): void;
  reset(): void;
}

const SHEET_OWNERS = new Set([
  "Spreadsheet",
  "Sheet",
  "Range",
  "RangeList",
  "NamedRange",
  "Protection",
  "Group",
  "Filter",
  "Banding",
  "DeveloperMetadata",
  "DeveloperMetadataFinder",
]);
const FREE = new Set(
  `getActive getActiveSpreadsheet getSheets getSheetByName getSheetById getActiveSheet getRange getRangeList getRanges getParent getSheet getCell offset
  getRow getColumn getLastRow@Range getLastColumn@Range getNumRows getNumColumns getHeight getWidth getA1Notation getGridId
  getRowIndex getId getUrl getName@Spreadsheet getSheetId getSpreadsheetLocale getSpreadsheetTimeZone toast
  createDeveloperMetadataFinder withId withKey withValue withVisibility withLocationType`.split(/\s+/),
);

export function createMeter(): Meter {
  let calls: Record<string, number> = {};
  let sheets: Record<string, Calls> = {};
  let all: Calls = { reads: 0, writes: 0 };
  return {
    get reads() {
      return all.reads;
    },
    get writes() {
      return all.writes;
    },
    get calls() {
      return calls;
    },
    get sheets() {
      return sheets;
    },
    count(owner, method, sheet) {
      if (!SHEET_OWNERS.has(owner) || FREE.has(method) || FREE.has(`${method}@${owner}`)) return;
      calls[`${owner}.${method}`] = (calls[`${owner}.${method}`] ?? 0) + 1;
      const kind = /^(get|is|has|can|find)/.test(method) ? "reads" : "writes";
      all[kind]++;
      if (sheet === undefined) return;
      const own = sheets[sheet] ?? { reads: 0, writes: 0 };
      own[kind]++;
      sheets[sheet] = own;
    },
    reset() {
      calls = {};
      sheets = {};
      all = { reads: 0, writes: 0 };
    },
  };
}
