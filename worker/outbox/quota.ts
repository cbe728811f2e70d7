import type { IntakeStore } from "./store.ts";

/** At most so many mails a workbook and day (UTC). */
export const DAILY_MAILS = 200;

/** Counts one more mail of today, or says no. */
export function countAgainstQuota(store: Pick<IntakeStore, "accepted" | "countAccepted">, now: number): boolean {
  const day = new Date(now).toISOString().slice(0, 10);
  if (store.accepted(day) >= DAILY_MAILS) return false;
  store.countAccepted(day);
  return true;
}
