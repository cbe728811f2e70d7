import { type CoverageState, tallyGoals } from "../../model/coverage.ts";
import { type CoverageChange, coverageChange } from "../../model/coverage-change.ts";
import type { IsoDate } from "../../model/date.ts";
import type { Level } from "../../model/level.ts";
import type { RowOf } from "../table/table.ts";
import type { history } from "../tabs/history.ts";
import { countOverdue } from "../tabs/resolve/overdue.ts";
import type { Resolved } from "../tabs/resolve/resolved.ts";
import { readSnapshot, type Snapshot, type SnapshotActor } from "./snapshot.ts";
import { snapshotOf } from "./snapshot-of.ts";

type HistoryRow = Pick<RowOf<typeof history>, "date" | "snapshot">;

/** What has moved since an earlier meeting. */
export interface Progress {
  /** The day of that meeting. */
  since: IsoDate;
  /** Actors whose IST is higher than then, or lower. */
  strengthened: number;
  weakened: number;
  /** Steps that became done since; null where nobody kept then how far they were. */
  done: number | null;
  /** Steps and upkeep that are overdue now. */
  overdue: number;
  /** Actors that were not there then. */
  added: number;
  /** Null where the goals of then are not known. */
  coverage: (CoverageChange & { aimed: number }) | null;
}

/** The latest meeting before today that left something to compare with, wherever its row stands. */
function lastMeeting(rows: readonly HistoryRow[], today: IsoDate): { since: IsoDate; then: Snapshot } | null {
  const earlier = rows
    .flatMap(({ date, snapshot }) => (date !== null && date < today ? [{ date, snapshot }] : []))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  for (const { date, snapshot } of earlier) {
    const then = readSnapshot(snapshot);
    if (then) return { since: date, then };
  }
  return null;
}

const hasRisen = (from: Level | null | undefined, to: Level | null | undefined): boolean =>
  from !== undefined && from !== null && to !== undefined && to !== null && to > from;

/** Σ SOLL over all actors and their pursued goals. */
function aimedIn({ goals, actors }: CoverageState): number {
  const tallies = tallyGoals(goals, actors);
  return goals.reduce((sum, { id, pursued }) => sum + (pursued ? (tallies.get(id)?.aimed ?? 0) : 0), 0);
}

/**
 * Compares with the last meeting. Null where there is none, or where none of its actors is known any more: then these are other rows,
 * and whatever was said of them would be wrong.
 */
export function progressSince(rows: readonly HistoryRow[], resolved: Resolved, today: IsoDate): Progress | null {
  const last = lastMeeting(rows, today);
  if (last === null) return null;
  const { since, then } = last;
  const now = snapshotOf(resolved);
  const before = new Map(then.actors.map((actor) => [actor.id, actor]));
  const known = now.actors.filter(({ id }) => before.has(id));
  if (known.length === 0 && then.actors.length > 0) return null;
  const count = (holds: (actor: SnapshotActor, earlier: SnapshotActor | undefined) => boolean) =>
    now.actors.filter((actor) => holds(actor, before.get(actor.id))).length;
  const past = then.goals && { goals: then.goals, actors: then.actors };
  return {
    since,
    strengthened: count((actor, earlier) => hasRisen(earlier?.current, actor.current)),
    weakened: count((actor, earlier) => hasRisen(actor.current, earlier?.current)),
    done: then.hasStages ? count((actor, earlier) => actor.stage === "done" && earlier?.stage !== "done") : null,
    overdue: countOverdue(resolved, today),
    added: now.actors.length - known.length,
    coverage: past && { ...coverageChange(past, now), aimed: aimedIn(now) - aimedIn(past) },
  };
}
