import type { FindingCode } from "../../../model/finding.ts";

export type Step = 1 | 2 | 3 | 4;

/** A step of the guide and what helps a team most there. */
interface Standing {
  step: Step;
  importance: number;
}

/** Severity says how much is wrong; this says what to talk about first, and in which step of the guide the answer belongs. */
export const STANDING: Record<FindingCode, Standing> = {
  no_goal_pursued: { step: 1, importance: 0 },
  no_actor: { step: 2, importance: 1 },
  // The whole order rests on it, so it is asked before what follows from the order.
  goal_unranked: { step: 1, importance: 2 },
  nothing_chosen: { step: 3, importance: 3 },
  gap_overdue: { step: 3, importance: 4 },
  gap_without_owner: { step: 3, importance: 5 },
  goal_without_actor: { step: 2, importance: 6 },
  key_actor_without_contact: { step: 3, importance: 7 },
  gap_without_plan: { step: 3, importance: 8 },
  upkeep_overdue: { step: 4, importance: 9 },
  key_actor_without_upkeep: { step: 4, importance: 10 },
  actor_incomplete: { step: 3, importance: 11 },
  key_actor_without_relationship_upkeep: { step: 4, importance: 12 },
  upkeep_without_owner: { step: 4, importance: 13 },
  goal_without_key_actor: { step: 2, importance: 14 },
  owner_overloaded: { step: 3, importance: 15 },
  actor_without_goal: { step: 2, importance: 16 },
  goal_with_one_actor: { step: 2, importance: 17 },
  more_than_needed: { step: 3, importance: 18 },
  too_many_key_actors: { step: 2, importance: 19 },
};

/** So many are put first, and no more than two of a kind among them. */
export const FIRST_QUESTIONS = 5;
const OF_A_KIND_AMONG_FIRST = 2;

/** The first five in a mixture, then the rest by the steps of the guide, as a meeting goes through them. */
export function inOrder<T extends { code: FindingCode }>(list: readonly T[]): T[] {
  const counts = new Map<FindingCode, number>();
  const first = new Set<T>();
  for (const item of [...list].sort((a, b) => STANDING[a.code].importance - STANDING[b.code].importance)) {
    const count = counts.get(item.code) ?? 0;
    if (first.size === FIRST_QUESTIONS) break;
    if (count >= OF_A_KIND_AMONG_FIRST) continue;
    counts.set(item.code, count + 1);
    first.add(item);
  }
  const rest = list.filter((item) => !first.has(item));
  const byStep = (a: T, b: T) =>
    STANDING[a.code].step - STANDING[b.code].step || STANDING[a.code].importance - STANDING[b.code].importance;
  return [...first, ...rest.sort(byStep)];
}
