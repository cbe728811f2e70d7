import type { Language } from "../../../model/language.ts";
import type { Trial } from "../../sidebar/what-if.ts";
import type { Book } from "../../tabs/book.ts";
import { type Edits, joinEdits, rowEdits } from "../../tabs/edits.ts";
import { rowById, standingAt } from "../decided.ts";

/** Why a trial does not count. */
export type Staleness = { kind: "gone" } | { kind: "unusable" } | { kind: "changed"; now: number | boolean | null };

export interface PlacedTrials {
  edits: Edits;
  placed: { trial: Trial; name: string }[];
  stale: { index: number; trial: Trial; name: string; why: Staleness }[];
}

/** The cells that the trials change, as far as these still hold what they held when the trial was begun. */
export function placeTrials(book: Book, trials: readonly Trial[], language: Language): PlacedTrials {
  const result: PlacedTrials = { edits: {}, placed: [], stale: [] };
  trials.forEach((trial, index) => {
    const { tab, id, field, from, to } = trial;
    const row = rowById<{ id: string; at: number; name: string }>(book.tabs[tab]?.rows, id);
    const cell = row && standingAt(book, tab, row.at, field);
    const name = row?.name ?? "";
    const leave = (why: Staleness) => result.stale.push({ index, trial, name, why });
    if (row === null || cell === null) leave({ kind: "gone" });
    else if (cell.problem) leave({ kind: "unusable" });
    else if (cell.value !== from) leave({ kind: "changed", now: cell.value as number | boolean | null });
    else {
      result.edits = joinEdits(result.edits, { [tab]: rowEdits(book, tab, row.at, { [field]: to }, language) });
      result.placed.push({ trial, name });
    }
  });
  return result;
}
