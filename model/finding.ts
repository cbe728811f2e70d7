/** What an assessment notices, and how serious it is. scoring.md, "Findings", defines each. */
export const FINDING_SEVERITY = {
  no_goal_pursued: "error",
  no_actor: "error",
  goal_without_actor: "warning",
  goal_without_key_actor: "warning",
  gap_without_owner: "warning",
  gap_without_plan: "warning",
  gap_overdue: "warning",
  key_actor_without_contact: "warning",
  key_actor_without_upkeep: "warning",
  key_actor_without_relationship_upkeep: "warning",
  upkeep_without_owner: "warning",
  upkeep_overdue: "warning",
  goal_unranked: "info",
  goal_with_one_actor: "info",
  actor_incomplete: "info",
  actor_without_goal: "info",
  nothing_chosen: "info",
  more_than_needed: "info",
  owner_overloaded: "info",
  too_many_key_actors: "info",
} as const;
export type FindingCode = keyof typeof FINDING_SEVERITY;
export type Severity = (typeof FINDING_SEVERITY)[FindingCode];
export const FINDING_CODES = Object.keys(FINDING_SEVERITY) as FindingCode[];
