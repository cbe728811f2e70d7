import { keepContentMs, type MailEvent, nextState } from "./states.ts";
import type { Mail } from "./store.ts";

/** The mail after `event`, its text forgotten or its time of forgetting set; null if the event changes nothing. */
export function applyEvent(mail: Mail, event: MailEvent, now: number, changes: Partial<Mail> = {}): Mail | null {
  const state = nextState(mail.state, event);
  if (state === null) return null;
  const keepMs = keepContentMs(state);
  const after: Mail = { ...mail, state, ...changes };
  if (keepMs === undefined) return after;
  return keepMs === 0 ? { ...after, address: null, content: null, dueAt: now } : { ...after, dueAt: now + keepMs };
}
