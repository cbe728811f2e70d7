import type { TabId } from "../tabs/tab-id.ts";
import type { CellEdit } from "./cell.ts";
import type { CellForm, Tone } from "./column.ts";

/** What a drop-down or check of a column asks for; entries that break it are marked, never refused. */
export type Validation =
  | { kind: "words"; words: readonly string[]; help: string }
  | { kind: "column"; tab: TabId; field: string; help: string }
  | { kind: "checkbox" }
  | { kind: "date"; help: string };

/** A look that goes with a word, beside it and never instead of it. */
export interface Mark {
  match: "is" | "starts";
  text: string;
  tone: Tone;
}

/** A column of a tab; indices count from 0. */
export interface ColumnLayout {
  field: string;
  at: number;
  /** It is made now: its width and looks are still to be given. People's own widths and colours stay. */
  fresh: boolean;
  note: string | null;
  /** Pixels. */
  width: number;
  form: CellForm;
  shown: "always" | "grouped" | "hidden";
  /** Long text goes on in further lines. Not what the add-on keeps out of sight: it would make its row as high as the screen. */
  wrapped: boolean;
  validation: Validation | null;
  marks: readonly Mark[];
}

/** A single cell that is asked for something else than its column. */
export interface CellLayout {
  row: number;
  column: number;
  form: CellForm;
  validation: Validation | null;
}

/** How people are told, in Google's list of protected sheets, why a tab asks before it is edited. */
export interface Protection {
  description: string;
  /** Descriptions that are ours as well: from before, and in other languages. */
  others: readonly string[];
}

/** All that can be said about how a tab is to be, without saying how Google does it; rows and columns count from 0. */
export interface TabLayout {
  id: TabId;
  /** Its name if it has to be made. */
  name: string;
  use: "input" | "report";
  /** Asks people before they edit what the add-on writes; null where they write themselves. */
  protection: Protection | null;
  /** Nothing stands in it yet: it gets all its looks. */
  fresh: boolean;
  /** A row for the band is to be inserted on top; every other index counts as if it were there. */
  insertBand: boolean;
  headerRow: number;
  /** The guide's questions to be written into the row above the headers; each has `width` pixels to run over. */
  band: readonly { column: number; width: number; question: string; hint: string }[];
  columns: readonly ColumnLayout[];
  cells: readonly CellLayout[];
  /** Cells whose content would look like another one in their column's format: they keep the one they have. */
  asTyped: readonly { row: number; column: number }[];
  /** How many rows the tab has at least. */
  rows: number;
  /** Headers, questions and prepared rows that are missing: cells that are blank so far. */
  edits: readonly CellEdit[];
}
