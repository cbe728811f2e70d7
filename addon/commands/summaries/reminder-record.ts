import { isIsoDate } from "../../../model/date.ts";
import type { World } from "../../ports.ts";

const SWITCH = "reminders";
const LAST = "lastReminders";

/** What became of the last morning: so many mails were taken, or why none could be. */
export interface LastRun {
  day: string;
  mails: number;
  /** Under which the Worker took them. */
  batch: string | null;
  /** A sentence in the language of whoever switched the reminders on. */
  problem: string | null;
}

type Store = Pick<World, "document">;

/** The team's switch stands in the workbook: everybody may turn it, while the timer is one person's. */
export const remindersOn = ({ document }: Store): boolean => document.get(SWITCH) === "on";
export const switchTo = ({ document }: Store, on: boolean): void => document.set(SWITCH, on ? "on" : null);

export const rememberRun = ({ document }: Store, run: LastRun): void => document.set(LAST, JSON.stringify(run));

export const forgetRuns = ({ document }: Store): void => document.set(LAST, null);

export function lastRun({ document }: Store): LastRun | null {
  const kept = document.get(LAST);
  if (kept === null) return null;
  try {
    const { day, mails, batch, problem } = JSON.parse(kept) as Partial<LastRun>;
    if (typeof day !== "string" || !isIsoDate(day) || typeof mails !== "number") return null;
    const text = (value: unknown) => (typeof value === "string" ? value : null);
    return { day, mails, batch: text(batch), problem: text(problem) };
  } catch {
    return null; // Not ours: as if nothing had run yet.
  }
}
