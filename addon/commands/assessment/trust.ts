import type { Language } from "../../../model/language.ts";
import { texts } from "../../text/index.ts";
import type { Ranked, RankedActor, Scored } from "./ranked.ts";

const PLACES = 3;

/** With fewer gaps than this all of them are among the first three, and nobody has to ask. */
const FEWEST_GAPS = PLACES + 1;

export interface ActorWithPlace extends RankedActor {
  scored: Scored;
}

export const withPlace = ({ order }: Ranked): ActorWithPlace[] =>
  order.flatMap(({ actor, scored }) => (scored === null || scored.rank === null ? [] : [{ actor, scored }]));

/** Whether it is worth asking who is among the first three: there are enough gaps, and goals by which they are weighed. */
export const asksForTrust = (ranked: Ranked): boolean =>
  withPlace(ranked).length >= FEWEST_GAPS && ranked.reply.goals.some(({ weight }) => weight > 0);

/** "Eher ja – bei 82 von 100": whether the actor stays among the first three when the goals lie otherwise apart. */
export function verdictText({ topThree, certain, verdict }: Scored, language: Language): string {
  const words = texts[language].trust;
  const isIn = topThree >= 0.5;
  if (verdict === "open") return words.open;
  return verdict === "firm" ? words.firm(isIn, certain) : words.likely(isIn, Math.round(100 * topThree));
}

/** "Um Platz 3 konkurrieren …": what of the first three depends on the distances between the goals. Null where nobody asks. */
export function contestText(ranked: Ranked, language: Language): string | null {
  if (!asksForTrust(ranked)) return null;
  const words = texts[language].trust;
  const all = withPlace(ranked);
  const firm = all.filter(({ scored }) => scored.verdict === "firm" && scored.topThree >= 0.5);
  const first = firm.length + 1;
  if (first > PLACES) return words.settled(firm.map(({ actor }) => actor.name));
  const names = all
    .filter(({ scored }) => scored.verdict !== "firm")
    .sort((a, b) => b.scored.topThree - a.scored.topThree)
    .map(({ actor }) => actor.name);
  const [nearest] = names;
  if (nearest === undefined) return words.nobodyStandsOut(first);
  return names.length === 1 ? words.nearest(nearest) : words.contest(first, names);
}

/** "Nächster bester Schritt: …", and the actor whose IST it is about. */
export function nextStepOf({ reply, actors }: Ranked, language: Language) {
  const actor = actors.get(reply.nextStep?.actor ?? "");
  if (reply.nextStep === null || actor === undefined || actor.current === null) return null;
  const points = 100 * reply.nextStep.coverageGain;
  const shown = points < 0.1 ? 0 : Number(points.toFixed(1));
  return {
    actor,
    text: texts[language].trust.nextStep(actor.name, String(actor.current), String(actor.current + 1), shown),
  };
}
