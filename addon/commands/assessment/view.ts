import type { IsoDate } from "../../../model/date.ts";
import type { Language } from "../../../model/language.ts";
import { placeOf } from "../../sidebar/place.ts";
import type { AssessmentView } from "../../sidebar/state.ts";
import type { Book } from "../../tabs/book.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";
import { levelsText, oneDecimal } from "./actor-rows.ts";
import { questionsOf } from "./questions.ts";
import type { Ranked, Scored } from "./ranked.ts";
import { asksForTrust, contestText, nextStepOf, verdictText } from "./trust.ts";

const SHOWN = 10;

const kindOf = ({ verdict, topThree }: Scored) => (verdict === "open" ? "open" : topThree >= 0.5 ? "in" : "out");

/** The result as the sidebar shows it, in the person's language. */
export function assessmentView(
  book: Book,
  resolved: Resolved,
  ranked: Ranked,
  badCells: number,
  today: IsoDate,
  language: Language,
): AssessmentView {
  const at = (tab: Parameters<typeof placeOf>[2], row: number | null, field: string) =>
    row === null ? null : placeOf(book, language, tab, row, field);
  const asked = asksForTrust(ranked);
  const step = nextStepOf(ranked, language);
  return {
    coverage: ranked.reply.coverage,
    first: ranked.order.flatMap(({ actor, scored }) =>
      scored === null || scored.rank === null || scored.rank > SHOWN
        ? []
        : [
            {
              place: scored.rank,
              actor: actor.name,
              key: actor.key,
              levels: levelsText(actor),
              points: oneDecimal(scored.score),
              verdict: asked ? { kind: kindOf(scored), text: verdictText(scored, language) } : null,
              goTo: at("reflection", actor.at, "name"),
            },
          ],
    ),
    contest: contestText(ranked, language),
    nextStep: step && { text: step.text, place: at("reflection", step.actor.at, "current") },
    questions: questionsOf(book, resolved, ranked, today, language).map(({ code, step, what, ask, spot, each }) => ({
      what,
      todo: ask,
      place: spot && at(spot.tab, spot.row, spot.field),
      step,
      each: each.map((one) => ({ name: one.name, place: one.spot && at(one.spot.tab, one.spot.row, one.spot.field) })),
      unranked: code === "goal_unranked" ? each.map(({ id }) => id) : [],
    })),
    badCells,
  };
}
