import type { GuideGoal } from "../../model/goal.ts";
import type { Level } from "../../model/level.ts";
import type { Stage } from "../../model/stage.ts";
import type { Measure, Rhythm } from "../../model/upkeep.ts";

// Sample case A, "Stimmen der Vielfalt Musterstadt e. V.": invented. It holds on purpose a tie, a goal without an actor, a missing
// owner, a contact warmer than needed, a closed gap, goals with one actor, and an overdue contact. The words are in text/…/sample.ts.

export const ROLES = ["chair", "finance", "management", "projects", "youth", "parents", "press"] as const;
export type Role = (typeof ROLES)[number];

/** The local part of the role's invented address. */
export const MAILBOX: Record<Role, string> = {
  chair: "vorsitz",
  finance: "finanzen",
  management: "geschaeftsfuehrung",
  projects: "projektleitung",
  youth: "jugendleitung",
  parents: "elternarbeit",
  press: "oeffentlichkeitsarbeit",
};

/** Of the goals that are ranked; two share a place. */
export const RANKS: Record<GuideGoal, number> = {
  funding: 1,
  decision_makers: 2,
  projects: 3,
  target_groups: 4,
  exchange: 4,
  media: 6,
  attention: 7,
  expertise: 8,
};

export interface SampleActor {
  goal: GuideGoal;
  key?: true;
  levels: [current: Level, target: Level];
  owner: Role | null;
  stage?: Stage;
  /** Days from the day of loading. */
  due?: number;
}

export const SAMPLE_ACTORS = {
  a1: { goal: "funding", key: true, levels: [1, 4], owner: "finance", stage: "now", due: 28 },
  a2: { goal: "funding", key: true, levels: [2, 4], owner: "management", stage: "doing", due: 14 },
  a3: { goal: "decision_makers", key: true, levels: [3, 4], owner: "chair", stage: "now", due: 42 },
  a4: { goal: "decision_makers", levels: [0, 2], owner: "chair", stage: "now", due: 35 },
  a5: { goal: "decision_makers", key: true, levels: [4, 4], owner: "chair" },
  a6: { goal: "projects", key: true, levels: [1, 3], owner: "projects", stage: "doing", due: -3 },
  a7: { goal: "projects", levels: [2, 3], owner: "youth", stage: "later" },
  a8: { goal: "target_groups", levels: [2, 4], owner: "parents", stage: "later" },
  a9: { goal: "target_groups", key: true, levels: [0, 3], owner: null, stage: "now" },
  a10: { goal: "exchange", levels: [3, 2], owner: "projects" },
  a11: { goal: "media", key: true, levels: [1, 3], owner: "press", stage: "later" },
  a12: { goal: "media", levels: [0, 1], owner: "press", stage: "later" },
  a13: { goal: "expertise", levels: [0, 2], owner: "management" },
} as const satisfies Record<string, SampleActor>;
export type SampleActorKey = keyof typeof SAMPLE_ACTORS;

/** Actors for whom the next step is written down. */
export const PLANNED = ["a1", "a2", "a3", "a4", "a6"] as const satisfies SampleActorKey[];
export type PlannedKey = (typeof PLANNED)[number];

export interface SampleUpkeep {
  actor: SampleActorKey;
  measure: Measure;
  rhythm: Rhythm;
  owner: Role;
  /** Days from the day of loading. */
  last: number;
  next?: number;
}

/** The half year since the last contact with the Integrationsrat (u3) is over. */
export const SAMPLE_UPKEEP: Readonly<Record<string, SampleUpkeep>> = {
  u1: { actor: "a2", measure: "phone_call", rhythm: "quarterly", owner: "management", last: -40 },
  u2: { actor: "a3", measure: "info_mail", rhythm: "monthly", owner: "chair", last: -20 },
  u3: { actor: "a5", measure: "networking_event", rhythm: "half_yearly", owner: "chair", last: -200 },
  u4: { actor: "a7", measure: "spontaneous_meeting", rhythm: "on_occasion", owner: "youth", last: -60 },
  u5: { actor: "a10", measure: "newsletter", rhythm: "monthly", owner: "projects", last: -12, next: 18 },
};

export const NEXT_MEETING_DAYS = 84;
