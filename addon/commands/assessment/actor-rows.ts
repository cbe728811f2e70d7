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

/** The weights of the pursued goals among these, by their ids. */
type WeightsOf = (goals: RankedActor["actor"]["goals"]) => number[];

function arithmeticOf({ actor, scored }: RankedActor, weightsOf: WeightsOf, language: Language): string {
  const words = texts[language].report;
  if (scored === null) return words.incomplete;
  if (scored.rank === null) return words.noGap;
  const weights = weightsOf(actor.goals).map((weight) => formatPercent(weight, language));
  if (weights.length === 0) return words.noPursuedGoal;
  return words.arithmetic(weights, scored.gap, formatNumber(scored.score, language));
}

export function actorRows(all: Ranked, language: Language): ActorRow[] {
  const asked = asksForTrust(all);
  const known = new Map(all.reply.goals.map(({ id, weight }) => [id, weight]));
  const weightsOf: WeightsOf = (goals) => goals.flatMap(({ id, pursued }) => (pursued ? [known.get(id) ?? 0] : []));
  return all.order.map((ranked) => ({
    place: ranked.scored?.rank ?? null,
    actor: starred(ranked.actor),
    goals: ranked.actor.goals
      .filter(({ pursued }) => pursued)
      .map(({ name }) => name)
      .join(", "),
    levels: levelsText(ranked.actor),
    need: ranked.scored && oneDecimal(ranked.scored.score),
    arithmetic: arithmeticOf(ranked, weightsOf, language),
    trust: asked && ranked.scored && ranked.scored.rank !== null ? verdictText(ranked.scored, language) : "",
    owner: ranked.actor.owner?.name ?? "",
    id: ranked.actor.id,
  }));
}
