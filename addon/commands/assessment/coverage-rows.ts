import { formatDate, type IsoDate } from "../../../model/date.ts";
import type { Language } from "../../../model/language.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";
import { texts } from "../../text/index.ts";
import { formatPercent } from "../../text/number.ts";
import type { Ranked } from "./ranked.ts";

/** The middle part of a row of "Auswertung": a goal, how much of it is covered, and a bar. */
export interface CoverageRow {
  goal: string;
  coverage: number | null;
  bar: string;
}

const BLOCKS = 10;

/** Ten blocks, for those who read pictures first; the figure stands beside it. */
export function barOf(coverage: number): string {
  const full = Math.round(coverage * BLOCKS);
  return "■".repeat(full) + "□".repeat(BLOCKS - full);
}

/** A share as it is kept in a cell that shows percent with one decimal. */
export const shownShare = (share: number): number => Number(share.toFixed(3));

/** Ids of the goals whose actors, as far as they are reflected, are all to stay at 0. */
function goalsWithoutAim({ actors }: Resolved): Set<string> {
  const aims = new Map<string, number>();
  for (const { goals, current, target } of actors)
    if (current !== null && target !== null) for (const { id } of goals) aims.set(id, (aims.get(id) ?? 0) + target);
  return new Set([...aims].filter(([, sum]) => sum === 0).map(([id]) => id));
}

/** The total first, then every pursued goal, the weightiest first, and the day on which this was so. */
export function coverageRows(
  resolved: Resolved,
  { reply, goals }: Ranked,
  today: IsoDate,
  language: Language,
): CoverageRow[] {
  const words = texts[language].report;
  const aimless = goalsWithoutAim(resolved);
  const rows = reply.goals
    .filter(({ id }) => goals.get(id)?.pursued)
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, weight, coverage, actors }): CoverageRow => {
      const goal = words.goal(goals.get(id)?.name ?? "", formatPercent(weight, language));
      if (actors === 0) return { goal, coverage, bar: words.noActor };
      if (coverage === null) return { goal, coverage, bar: words.allIncomplete };
      return { goal, coverage: shownShare(coverage), bar: aimless.has(id) ? words.nothingAimedAt : barOf(coverage) };
    });
  return [
    { goal: words.total, coverage: shownShare(reply.coverage), bar: barOf(reply.coverage) },
    ...rows,
    { goal: words.asOf(formatDate(today, language)), coverage: null, bar: "" },
  ];
}
