import type { IsoDate } from "../../../model/date.ts";
import { FINDING_CODES, type FindingCode } from "../../../model/finding.ts";
import type { Language } from "../../../model/language.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";
import { texts } from "../../text/index.ts";
import { FINDING_SPOTS, type Finding, type Spot, type Subject, subjectFinder } from "./finding-facts.ts";
import type { Ranked } from "./ranked.ts";

export interface AskedQuestion {
  what: string;
  ask: string;
  spot: Spot | null;
}

/** What helps a team most, first. Severity says how much is wrong; this says what to talk about. */
const IMPORTANCE: Record<FindingCode, number> = {
  no_goal_pursued: 0,
  no_actor: 1,
  nothing_chosen: 2,
  gap_overdue: 3,
  gap_without_owner: 4,
  goal_without_actor: 5,
  key_actor_without_contact: 6,
  gap_without_plan: 7,
  upkeep_overdue: 8,
  key_actor_without_upkeep: 9,
  actor_incomplete: 10,
  goal_unranked: 11,
  key_actor_without_relationship_upkeep: 12,
  upkeep_without_owner: 13,
  goal_without_key_actor: 14,
  owner_overloaded: 15,
  actor_without_goal: 16,
  goal_with_one_actor: 17,
  more_than_needed: 18,
  too_many_key_actors: 19,
};

/** More findings of one kind than this become one question: they would only repeat themselves. */
const MOST_OF_A_KIND = 3;
/** So many are put first, and no more than two of a kind among them. */
const FIRST = 5;
const OF_A_KIND_AMONG_FIRST = 2;

/** The first five in a mixture, then the rest as it comes. */
function mixed<T extends { code: FindingCode }>(list: readonly T[]): T[] {
  const counts = new Map<FindingCode, number>();
  const first = new Set<T>();
  for (const item of list) {
    const count = counts.get(item.code) ?? 0;
    if (first.size === FIRST) break;
    if (count >= OF_A_KIND_AMONG_FIRST) continue;
    counts.set(item.code, count + 1);
    first.add(item);
  }
  return [...first, ...list.filter((item) => !first.has(item))];
}

/** Findings as questions, the most important five first. */
export function questionsOf(resolved: Resolved, ranked: Ranked, today: IsoDate, language: Language): AskedQuestion[] {
  const find = subjectFinder(resolved, today, language);
  const weights = new Map(ranked.reply.goals.map(({ id, weight }) => [id, weight]));
  const places = new Map(ranked.order.map(({ actor }, index) => [actor.id, index]));
  const words = texts[language].findings;
  /** Rows that lack their level are not sent; where there are some, upkeep is not what is missing. */
  const isKnownBetter = ({ code }: Finding, { upkeep }: Subject) =>
    code === "key_actor_without_upkeep" && upkeep.some(({ measure }) => measure !== "");
  const found = FINDING_CODES.map((code) => ({
    code,
    subjects: ranked.reply.findings
      .filter((finding) => finding.code === code)
      .sort(
        (a, b) =>
          (weights.get(b.goal ?? "") ?? 0) - (weights.get(a.goal ?? "") ?? 0) ||
          (places.get(a.actor ?? "") ?? 0) - (places.get(b.actor ?? "") ?? 0),
      )
      .flatMap((finding) => {
        const subject = find(finding);
        return isKnownBetter(finding, subject) ? [] : [subject];
      }),
  })).sort((a, b) => IMPORTANCE[a.code] - IMPORTANCE[b.code]);
  const spotOf = (code: FindingCode, subject: Subject | undefined) =>
    subject ? FINDING_SPOTS[code](subject, today) : null;
  const questions = found.flatMap(({ code, subjects }) => {
    if (subjects.length > MOST_OF_A_KIND) {
      const names = subjects.map(({ goal, actor, owner }) => (goal ?? actor ?? owner)?.name ?? "");
      return [{ code, ...words[code].many(names), spot: spotOf(code, subjects[0]) }];
    }
    return subjects.map((subject) => ({ code, ...words[code].one(subject.facts), spot: spotOf(code, subject) }));
  });
  return mixed(questions).map(({ what, ask, spot }) => ({ what, ask, spot }));
}
