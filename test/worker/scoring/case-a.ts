import type { AssessmentInput } from "../../../model/contract/index.ts";
import type { Level } from "../../../model/level.ts";
import type { Stage } from "../../../model/stage.ts";

const goal = (id: string, rank: number) => ({ id, rank, pursued: true });

function actor(id: string, goal: string, key: boolean, current: Level, target: Level, owner: string | null) {
  return { id, goals: [goal], key, current, target, owner, due: null as string | null, planned: false, stage: null };
}

const PLAN: Record<string, { stage: Stage; planned: boolean; due: string | null }> = {
  A1: { stage: "now", planned: true, due: "2026-12-20" },
  A2: { stage: "doing", planned: true, due: "2026-12-06" },
  A3: { stage: "now", planned: true, due: "2027-01-03" },
  A4: { stage: "now", planned: true, due: "2026-12-27" },
  A6: { stage: "doing", planned: true, due: "2026-11-19" },
  A9: { stage: "now", planned: false, due: null },
};

const keep = (
  actor: string,
  level: "content" | "relationship",
  intervalDays: number | null,
  last: string | null,
  owner: string,
) => ({
  actor,
  level,
  intervalDays,
  last,
  next: null,
  owner,
});

/** "Stimmen der Vielfalt Musterstadt e. V." of the sample data, on 22 November 2026. */
export const caseA: AssessmentInput = {
  goals: [
    goal("projects", 3),
    goal("exchange", 4),
    goal("expertise", 8),
    goal("target_groups", 4),
    goal("funding", 1),
    goal("media", 6),
    goal("decision_makers", 2),
    goal("attention", 7),
  ],
  actors: [
    actor("A1", "funding", true, 1, 4, "treasurer"),
    actor("A2", "funding", true, 2, 4, "manager"),
    actor("A3", "decision_makers", true, 3, 4, "chair"),
    actor("A4", "decision_makers", false, 0, 2, "chair"),
    actor("A5", "decision_makers", true, 4, 4, "chair"),
    actor("A6", "projects", true, 1, 3, "projects"),
    actor("A7", "projects", false, 2, 3, "youth"),
    actor("A8", "target_groups", false, 2, 4, "parents"),
    actor("A9", "target_groups", true, 0, 3, null),
    actor("A10", "exchange", false, 3, 2, "projects"),
    actor("A11", "media", true, 1, 3, "press"),
    actor("A12", "media", false, 0, 1, "press"),
    actor("A13", "expertise", false, 0, 2, "manager"),
  ].map((row) => ({ ...row, ...PLAN[row.id] })),
  upkeep: [
    keep("A2", "relationship", 91, "2026-10-01", "manager"),
    keep("A3", "content", 30, "2026-11-01", "chair"),
    keep("A5", "relationship", 182, "2026-03-01", "chair"),
    keep("A7", "relationship", null, "2026-11-01", "youth"),
    keep("A10", "content", 30, "2026-11-10", "projects"),
  ],
  owners: ["treasurer", "manager", "chair", "projects", "youth", "parents", "press"].map((id) => ({ id })),
  today: "2026-11-22",
  terms: true,
};
