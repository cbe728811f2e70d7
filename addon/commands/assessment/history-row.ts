import type { IsoDate } from "../../../model/date.ts";
import type { Language } from "../../../model/language.ts";
import type { Progress } from "../../progress/progress.ts";
import { writeSnapshot } from "../../progress/snapshot.ts";
import { snapshotOf } from "../../progress/snapshot-of.ts";
import type { RowOf } from "../../table/table.ts";
import type { history } from "../../tabs/history.ts";
import { countOverdue } from "../../tabs/resolve/overdue.ts";
import type { Resolved } from "../../tabs/resolve/resolved.ts";
import { formatPercent } from "../../text/number.ts";
import { oneDecimal } from "./actor-rows.ts";
import { shownShare } from "./coverage-rows.ts";
import type { Ranked } from "./ranked.ts";

/** A share as points of a hundred, with one decimal. */
const points = (share: number | undefined) => (share === undefined ? null : oneDecimal(100 * share) + 0); // no "-0"

/** The day's row of "Verlauf". `progress` is null at the first meeting: then all that is done counts. */
export function historyRow(
  resolved: Resolved,
  { reply, goals }: Ranked,
  progress: Progress | null,
  today: IsoDate,
  language: Language,
): Omit<RowOf<typeof history>, "at" | "id"> {
  return {
    date: today,
    coverage: shownShare(reply.coverage),
    strengthened: progress?.strengthened ?? null,
    done: progress ? progress.done : resolved.actors.filter(({ stage }) => stage === "done").length,
    overdue: countOverdue(resolved, today),
    added: progress?.added ?? null,
    gained: points(progress?.coverage?.gained),
    planned: points(progress?.coverage?.planned),
    goals: reply.goals
      .filter(({ id }) => goals.get(id)?.pursued)
      .map(
        ({ id, coverage }) => `${goals.get(id)?.name}: ${coverage === null ? "–" : formatPercent(coverage, language)}`,
      )
      .join("; "),
    snapshot: writeSnapshot(snapshotOf(resolved)),
  };
}
