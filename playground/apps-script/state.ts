/** Where something is kept: in the whole workbook, a sheet, or some of its rows or columns (from 0). */
export type Location =
  | { kind: "SPREADSHEET" }
  | { kind: "SHEET"; sheet: string }
  | { kind: "ROW" | "COLUMN"; sheet: string; start: number; count: number };

export interface Metadata {
  id: number;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
  location: Location;
}

/** A rectangle of a sheet, from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Protected {
  id: number;
  sheet: string;
  /** Null: the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Addresses of those who may edit beside the owner. */
  editors: readonly string[];
  /** Whether everyone in the owner's organisation may edit. */
  domainEdit: boolean;
}

/** A group of neighbouring rows or columns that can be folded away. */
export interface Grouped {
  sheet: string;
  kind: "ROW" | "COLUMN";
  start: number;
  count: number;
  depth: number;
  collapsed: boolean;
}

/** The filter of a sheet. Its first row is the header, and never hidden. */
export interface Filtered {
  sheet: string;
  area: Area;
  /** What decides over the rows, by column (from 0, counted from the area's first). */
  columns: Record<number, FilterCriteria>;
  /** Rows that are hidden: worked out when a criteria is set, and left alone when cells change. */
  hidden: readonly number[];
}

/** Either the values that are hidden, as they are shown, or a condition that rows must meet. */
export type FilterCriteria = { hiddenValues: string[] } | { criterion: string; values: unknown[] };

/** Alternating colours, as Google's `Banding` knows them; null where a band has none. */
export interface Banded {
  id: number;
  sheet: string;
  kind: "ROW" | "COLUMN";
  area: Area;
  header: string | null;
  first: string | null;
  second: string | null;
  footer: string | null;
}

/** A trigger by the clock: every so many days, at that hour (0 to 23) of the zone. */
export interface Timed {
  id: string;
  /** The bundle's function that it runs. */
  handler: string;
  days: number;
  hour: number;
  timeZone: string;
  /** When it runs next, in milliseconds since 1970. */
  nextAt: number;
}

/** What Google keeps in a workbook and Univer's snapshot does not: plain data, one object for the workbook's life. */
export interface State {
  timeZone: string;
  locale: string;
  nextId: number;
  metadata: Metadata[];
  protections: Protected[];
  groups: Grouped[];
  filters: Filtered[];
  bandings: Banded[];
  triggers: Timed[];
  /** "sheet:ROW" or "sheet:COLUMN" → where the fold's button sits. */
  groupControls: Record<string, "BEFORE" | "AFTER">;
}

/** State and document properties as JSON, to be kept beside Univer's snapshot. */
export interface SavedState {
  state: State;
  documentProperties: Record<string, string>;
}

/** A state as it was saved, by an earlier version too: that knew no editors, filters, bandings and triggers. */
export function restoredState(saved: State): State {
  const state = { ...emptyState(), ...structuredClone(saved) };
  return { ...state, protections: state.protections.map((each) => ({ ...UNRESTRICTED, ...each })) };
}

/** Whom a new protection lets edit. */
export const UNRESTRICTED: Pick<Protected, "editors" | "domainEdit"> = { editors: [], domainEdit: false };

export function emptyState(): State {
  return {
    timeZone: "Europe/Berlin",
    locale: "de_DE",
    nextId: 1,
    metadata: [],
    protections: [],
    groups: [],
    filters: [],
    bandings: [],
    triggers: [],
    groupControls: {},
  };
}
