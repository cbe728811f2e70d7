import type { TabId } from "../tabs/tab-id.ts";
import type { Cell } from "./cell.ts";
import type { CellForm } from "./column.ts";

/** What a drop-down or check of a column asks for; entries that break it are marked, never refused. */
export type Validation =
  | { kind: "words"; words: readonly string[]; help: string }
  | { kind: "column"; tab: TabId; field: string; help: string }
  | { kind: "checkbox" }
  | { kind: "date"; help: string };

export interface ColumnLayout {
  field: string;
  header: string;
  /** All titles the header may have: by these an existing column is found. */
  titles: readonly string[];
  note: string | null;
  /** Pixels. */
  width: number;
  form: CellForm;
  shown: "always" | "grouped" | "hidden";
  validation: Validation | null;
}

/** All that can be said about how a tab is to be, without saying how Google does it. */
export interface TabLayout {
  id: TabId;
  name: string;
  use: "input" | "report";
  band: readonly { field: string; question: string; hint: string }[];
  columns: readonly ColumnLayout[];
  preparedRows: number;
  /** Rows for a tab that is new or has lost them: field → cell. */
  seeds: readonly Readonly<Record<string, Cell>>[];
}
