import type { ConditionalFormat } from "./rules/conditional-format.ts";

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

export interface Protected {
  id: number;
  sheet: string;
  /** Null: the whole sheet. */
  area: { row: number; column: number; rows: number; columns: number } | null;
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

/** What Google keeps in a workbook and Univer's snapshot does not: plain data, one object for the workbook's life. */
export interface State {
  timeZone: string;
  locale: string;
  nextId: number;
  metadata: Metadata[];
  protections: Protected[];
  groups: Grouped[];
  /** Rules as the script gave them, by Univer's id. */
  conditionalFormats: Record<string, ConditionalFormat>;
  /** "sheet:ROW" or "sheet:COLUMN" → where the fold's button sits. */
  groupControls: Record<string, "BEFORE" | "AFTER">;
}

/** State and document properties as JSON, to be kept beside Univer's snapshot. */
export interface SavedState {
  state: State;
  documentProperties: Record<string, string>;
}

/** A state as it was saved, by an earlier version too: that knew no editors. */
export function restoredState(saved: State): State {
  const state = structuredClone(saved);
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
    conditionalFormats: {},
    groupControls: {},
  };
}
