import type { Language } from "../../model/language.ts";
import type { TabId } from "../tabs/tab-id.ts";
import type { Cell } from "./cell.ts";

/** Why a cell cannot be used as it stands; `text/…/problems.ts` has the sentences. The cell then counts as empty. */
export type CellProblemCode =
  | "too_long"
  | "not_a_rank"
  | "not_a_level"
  | "not_a_date"
  | "not_an_email"
  | "not_a_checkbox"
  | "not_in_list"
  | "formula_error";

/** What a cell means. With a problem, `value` is what an empty cell would mean, or less: never more than people clearly said. */
export interface Parsed<T> {
  value: T;
  problem?: CellProblemCode;
}

/** What a drop-down offers: words of ours, or what stands in a column of another tab. */
export type Choices =
  | { from: "words"; words(language: Language): readonly string[] }
  | { from: "column"; tab: TabId; field: string };

/** How a cell looks and is stored; decides number format, alignment and validation. */
export type CellForm = "text" | "number" | "decimal" | "date" | "checkbox" | "percent";

/** How a word is set apart: rising steps of the tab's colour, done, or in the background. Never red: nothing here is a reproach. */
export type Tone = "pale" | "light" | "middle" | "strong" | "done" | "quiet";

/** One column of a tab, said once: its look, its choices, and what its cells mean, both ways. */
export interface Column<T> {
  readonly form: CellForm;
  /** Pixels. */
  readonly width: number;
  /** `grouped`: in a collapsed group; `hidden`: for the add-on only. */
  readonly shown: "always" | "grouped" | "hidden";
  /** Who writes: people, or the add-on (then its cells are overwritten at will). */
  readonly by: "people" | "addon";
  readonly choices: Choices | null;
  /** Of the words of `choices`, in their order; null: no look of its own. */
  readonly tones: readonly (Tone | null)[];
  /** A tick box: rows made ready for entries have it ticked. */
  readonly prepared?: boolean;
  parse(cell: Cell): Parsed<T>;
  format(value: T, language: Language): Cell;
}
