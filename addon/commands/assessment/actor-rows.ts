import type { Language } from "../../../model/language.ts";
import { texts } from "../../text/index.ts";
import { formatNumber, formatPercent } from "../../text/number.ts";
import type { Ranked, RankedActor } from "./ranked.ts";
import { asksForTrust, verdictText } from "./trust.ts";

/** The left part of a row of "Auswertung". */
export interface ActorRow {
  place: number | null;
  actor: string;
  goals: string;
  levels: string;
  /** Points, as they are shown: with one decimal. */
  need: number | null;
  arithmetic: string;
  /** Whether the actor is among the first three, in words. */
  trust: string;
  owner: string;
  id: string;
}

export const oneDecimal = (value: number): number => Number(value.toFixed(1));

/** "0 → 2"; a level that is missing is a question. */
export const levelsText = ({ current, target }: RankedActor["actor"]): string => `${current ?? "?"} → ${target ?? "?"}`;

export const starred = ({ name, key }: RankedActor["actor"]): string => (key ? `★ ${name}` : name);

const pursuedGoals = ({ goals }: RankedActor["actor"]) => goals.filter(({ pursued }) => pursued);

function arithmeticOf({ actor, scored }: RankedActor, weightOf: Ranked["weights"], language: Language): string {
  const words = texts[language].report;
  if (scored === null) return words.incomplete;
  if (scored.rank === null) return words.noGap;
  const weights = pursuedGoals(actor).map(({ id }) => formatPercent(weightOf.get(id) ?? 0, language));
  if (weights.length === 0) return words.noPursuedGoal;
  return words.arithmetic(weights, scored.gap, formatNumber(scored.score, language));
}

export function actorRows(all: Ranked, language: Language): ActorRow[] {
  const asked = asksForTrust(all);
  return all.order.map((ranked) => ({
    place: ranked.scored?.rank ?? null,
    actor: starred(ranked.actor),
    goals: pursuedGoals(ranked.actor)
      .map(({ name }) => name)
      .join(", "),
    levels: levelsText(ranked.actor),
    need: ranked.scored && oneDecimal(ranked.scored.score),
    arithmetic: arithmeticOf(ranked, all.weights, language),
    trust: asked && ranked.scored && ranked.scored.rank !== null ? verdictText(ranked.scored, language) : "",
    owner: ranked.actor.owner?.name ?? "",
    id: ranked.actor.id,
  }));
}
