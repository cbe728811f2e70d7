import type { Level } from "../../model/level.ts";
import type { Comparison, Move } from "../sidebar/compare-standings.ts";
import type { DraftFault } from "../sidebar/draft.ts";
import type { Trial } from "../sidebar/what-if.ts";

/** What the sidebar's "Was wäre, wenn …?" says. */
export interface WhatIfPageText {
  title: string;
  open: string;
  close: string;
  intro: string;
  subject: string;
  chooseSubject: string;
  goals: string;
  actors: string;
  rank: string;
  rankHint: string;
  pursued: string;
  levels: { current: string; target: string };
  /** "3 – Abstimmung"; null where none is entered. */
  level(level: Level | null): string;
  tryOut: string;
  faults: Record<DraftFault, string>;
  tried: string;
  /** "Ratsfraktion A: IST 0 → 1" */
  trial(name: string, trial: Trial): string;
  notYetKnown: string;
  calculate: string;
  takeBack: string;
  takeBackOf(what: string): string;
  /** The change in whole percent, and in words. */
  coverage(before: number, after: number): string;
  /** What happens to the order, in a sentence. */
  moved(comparison: Pick<Comparison, "up" | "down" | "entered" | "left">): string;
  /** "vorher Platz 3" and the like; "" where the place stays. */
  move(move: Move): string;
  order: string;
  apply(count: number): string;
  applyHint: string;
  discard: string;
  discarded: string;
}
