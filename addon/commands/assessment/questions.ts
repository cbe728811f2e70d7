import type { IsoDate } from "../../../model/date.ts";
import { FINDING_CODES, type FindingCode } from "../../../model/finding.ts";
import type { Language } from "../../../model/language.ts";
import type { Book } from "../../tabs/book.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";
import { texts } from "../../text/index.ts";
import { type Finding, type Subject, subjectFinder } from "./finding-facts.ts";
import { FINDING_SPOTS, type Spot } from "./finding-spots.ts";
import { inOrder, STANDING, type Step } from "./question-order.ts";
import type { Ranked } from "./ranked.ts";

export interface AskedQuestion {
  code: FindingCode;
  step: Step;
  what: string;
  ask: string;
  spot: Spot | null;
  /** Where it is about several: each with its own cell. */
  each: { id: string; name: string; spot: Spot | null }[];
}

/** More findings of one kind than this become one question: they would only repeat themselves. */
const MOST_OF_A_KIND = 3;
/** Of these already two: the answer is one for all of them. */
const ANSWERED_TOGETHER: readonly FindingCode[] = ["goal_unranked"];

const namedBy = ({ goal, actor, owner }: Subject) => goal ?? actor ?? owner;

/** Findings as questions, the most important five first, the rest by the steps of the guide. */
export function questionsOf(
  book: Book,
  resolved: Resolved,
  ranked: Ranked,
  today: IsoDate,
  language: Language,
): AskedQuestion[] {
  const find = subjectFinder(resolved, today, language);
  const { weights } = ranked;
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
  }));
  const spotOf = (code: FindingCode, subject: Subject) => FINDING_SPOTS[code](subject, { book, ranked, today });
  const questions = found.flatMap(({ code, subjects }): AskedQuestion[] => {
    const { step } = STANDING[code];
    const each = subjects.map((subject) => ({
      id: namedBy(subject)?.id ?? "",
      name: namedBy(subject)?.name ?? "",
      spot: spotOf(code, subject),
    }));
    if (subjects.length > (ANSWERED_TOGETHER.includes(code) ? 1 : MOST_OF_A_KIND)) {
      const asked = words[code].many(each.map(({ name }) => name));
      return [{ code, step, ...asked, spot: each[0]?.spot ?? null, each }];
    }
    return subjects.map((subject, index) => {
      const own = each.slice(index, index + 1);
      return { code, step, ...words[code].one(subject.facts), spot: own[0]?.spot ?? null, each: own };
    });
  });
  return inOrder(questions);
}
