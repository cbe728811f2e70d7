import type { Level } from "../../model/level.ts";

// What the sidebar's "Was wäre, wenn …?" is given and gives back; as in `state.ts`, plain data.

/** A value that is tried out: what its cell held when that was begun, and what it is to be. Rows are known by their hidden ids. */
export type Trial =
  | { tab: "goals"; id: string; field: "rank"; from: number | null; to: number }
  | { tab: "goals"; id: string; field: "pursued"; from: boolean; to: boolean }
  | { tab: "reflection"; id: string; field: "current" | "target"; from: Level | null; to: Level };

/** An order of work. */
export interface Standings {
  /** 0..1. */
  coverage: number;
  /** Those with a gap, by their place. */
  places: { id: string; place: number; points: number }[];
}

export interface TrialGoal {
  id: string;
  name: string;
  rank: number | null;
  pursued: boolean;
}

export interface TrialActor {
  id: string;
  name: string;
  key: boolean;
  /** Its row can be found again. One that has no id yet takes part in the order, but nothing can be tried on it. */
  findable: boolean;
  current: Level | null;
  target: Level | null;
}

/** What stands in the sheet, to be tried on. */
export interface Basis {
  /** Known again by this. */
  mark: string;
  goals: TrialGoal[];
  actors: TrialActor[];
  standings: Standings;
}

export interface WhatIfView {
  /** Null where it is the one that the page knows already. */
  basis: Basis | null;
  /** With everything that is tried; null where nothing is. */
  standings: Standings | null;
  /** Trials, by their index, that do not count because their cell holds something else by now, and why. */
  stale: { index: number; why: string }[];
}

/** So many at once: each may be a cell of its own to write. */
export const MOST_TRIALS = 20;
