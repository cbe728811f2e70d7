import { type Deed, runDeed } from "./command.ts";
import { differenceOf, lossIn } from "./invariants.ts";
import { type Ledger, observe } from "./ledger.ts";
import type { Asked, Doing } from "./may-change.ts";
import { reconcile } from "./reconcile.ts";
import { snapshotOf } from "./snapshot.ts";
import type { Workbench } from "./workbench.ts";

/** A meeting under way: the workbook, and what its people know they typed. */
export interface Meeting {
  bench: Workbench;
  ledger: Ledger;
  /** As it was before the last move, and what could be undone then; null where that is not undone next, or not alone. */
  before: { ledger: Ledger; step: unknown } | null;
}

/** What was done that must not be done. Throws nothing away: the ledger goes on from here. */
export function compared(
  { bench, ledger }: Meeting,
  doing: Doing,
  asked?: Asked,
  now = snapshotOf(bench.playground),
): string | null {
  if (doing !== "person") reconcile(ledger, now);
  const loss = lossIn(doing, ledger, now, asked);
  if (loss !== null) return loss;
  observe(ledger, now);
  return null;
}

/** Sets it off once, and again where that changed something: then it must be finished. */
export function finished(meeting: Meeting, deed: Deed): string | null {
  const { playground } = meeting.bench;
  const before = snapshotOf(playground);
  const broken = runDeed(playground, deed);
  const after = snapshotOf(playground);
  const wrong = broken ?? compared(meeting, deed.doing, deed.asked, after);
  if (wrong !== null) return wrong;
  if (differenceOf(before, after) === null) return null;
  const again = runDeed(playground, deed) ?? differenceOf(after, snapshotOf(playground));
  return again && `A second time it is not finished: ${again}`;
}
