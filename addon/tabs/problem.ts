import type { Cell } from "../table/cell.ts";
import type { CellProblemCode } from "../table/column.ts";
import type { TabId } from "./tab-id.ts";

/** Why an entry cannot be used as it stands, where one cell alone does not show it. */
export type CrossProblemCode =
  | "tab_missing"
  | "tab_unreadable"
  | "tab_twice"
  | "list_empty"
  | "column_missing"
  | "row_without_main"
  | "merged_main"
  | "goal_twice"
  | "person_twice"
  | "email_twice"
  | "unmailable_name"
  | "unknown_goal"
  | "pair_twice"
  | "actor_twice"
  | "renamed_by_hand"
  | "unknown_actor"
  | "unknown_person"
  | "ambiguous_person"
  | "next_before_last"
  | "no_association"
  | "bad_association"
  | "no_date"
  | "unknown_contact"
  | "too_many_rows";
export type ProblemCode = CellProblemCode | CrossProblemCode;

/** An entry that cannot be used, and where it stands; `text/…/problems.ts` has the sentences. */
export interface Problem {
  code: ProblemCode;
  tab: TabId;
  /** From 0; null where the tab as a whole is meant. */
  row: number | null;
  field: string | null;
  /** What stands there; a text in one line. */
  typed: Cell;
  /** What the sentence needs besides: the name that was probably meant, the other row, the title of the column. */
  about: string;
  /** Entries elsewhere that depend on it, where that is said once for all of them. */
  count?: number;
}

/** A problem at a cell. */
export const problemAt = (
  code: ProblemCode,
  tab: TabId,
  row: number | null,
  field: string | null,
  typed: Cell = "",
  about = "",
): Problem => ({ code, tab, row, field, typed, about });
