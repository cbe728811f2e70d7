import { dayOf } from "./recipient-record.ts";
import type { IntakeStore } from "./store.ts";

type Counter = Pick<IntakeStore, "accepted" | "countAccepted">;

/** How many mails the workbook may still accept today. */
export const remainingToday = (store: Pick<Counter, "accepted">, now: number, limit: number): number =>
  Math.max(0, limit - store.accepted(dayOf(now)));

/** Counts so many more mails of today, or none and says no. */
export function countAgainstQuota(store: Counter, now: number, limit: number, mails = 1): boolean {
  if (remainingToday(store, now, limit) < mails) return false;
  for (let mail = 0; mail < mails; mail++) store.countAccepted(dayOf(now));
  return true;
}
