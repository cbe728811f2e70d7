import { beginsAnew, keepContentMs, type MailEvent, type MailState, nextState } from "./states.ts";
import type { Mail, OutboxStore } from "./store.ts";

/** The mail after `event`, its text forgotten or its time of forgetting set; null if the event changes nothing. */
export function applyEvent(mail: Mail, event: MailEvent, now: number, changes: Partial<Mail> = {}): Mail | null {
  const state = nextState(mail.state, event);
  if (state === null) return null;
  const anew = beginsAnew(event) && { attempts: 0, problem: null, createdAt: now, dueAt: now };
  const after: Mail = { ...mail, state, ...anew, ...changes };
  const keepMs = keepContentMs(state);
  if (keepMs === undefined) return after;
  return keepMs === 0 ? { ...after, address: null, content: null, dueAt: now } : { ...after, dueAt: now + keepMs };
}

/** Lets `event` happen to every mail in one of `states`, of one recipient if `addressHash` is given. */
export function applyToAll(
  store: Pick<OutboxStore, "inState" | "save">,
  event: MailEvent,
  { states, now, addressHash }: { states: readonly MailState[]; now: number; addressHash?: string },
): void {
  for (const mail of states.flatMap((state) => store.inState(state, addressHash))) {
    const after = applyEvent(mail, event, now);
    if (after) store.save(after);
  }
}
