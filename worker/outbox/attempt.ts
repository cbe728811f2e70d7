import type { Outcome, OutgoingMail, Transport } from "../mail/transport.ts";
import { applyEvent } from "./apply.ts";
import { GIVE_UP_AFTER_MS, retryDelayMs } from "./backoff.ts";
import type { MailPayload } from "./intake.ts";
import type { MailEvent } from "./states.ts";
import type { DeliveryStore, Mail } from "./store.ts";

/** What an attempt needs from outside. */
export interface DeliveryContext {
  store: DeliveryStore;
  send: Transport;
  from: string;
  now: () => number;
  /** 0..1 */
  random: () => number;
}

/** Tries one pending mail once. If nothing gets through to the server at all: when it is worth trying again, else null. */
export async function attempt(id: string, { store, send, from, now, random }: DeliveryContext): Promise<number | null> {
  const pending = store.find(id);
  const claimed = pending && applyEvent(pending, "claim", now(), { attempts: pending.attempts + 1 });
  if (!claimed) return null;
  store.save(claimed);
  await store.sync(); // before the socket opens: an attempt is counted, whatever happens to it

  /** The mail as it is now, if it is still this attempt's: it may have been suppressed or forgotten meanwhile. */
  const current = (): Mail | null => {
    const mail = store.find(id);
    return mail?.attempts === claimed.attempts ? mail : null;
  };
  const handover = async () => {
    const mail = current();
    const handedOver = mail && applyEvent(mail, "handover", now());
    if (!handedOver) throw new Error("No longer to be sent");
    store.save(handedOver);
    await store.sync(); // before the final dot goes out: a crash from here on leaves the mail unclear
  };

  const started = current();
  if (started?.state !== "claimed") return null;
  const outcome = await (async () => send(outgoing(started, from), handover))().catch(internal);
  const mail = current();
  if (!mail) return null;
  const problem = outcome.kind === "accepted" ? null : outcome.problem;
  const retryAt = now() + retryDelayMs(mail.attempts, random());
  const after = applyEvent(mail, eventOf(outcome, mail, now()), now(), { problem, dueAt: retryAt });
  if (after) store.save(after);
  return outcome.kind === "lost" && outcome.server ? retryAt : null;
}

/** A transport does not throw; if it does all the same, one mail's bug must not stop the others. */
const internal = (error: unknown): Outcome => {
  console.error(error instanceof Error ? error.name : "unknown error");
  return { kind: "lost", problem: "internal", server: false };
};

function outgoing(mail: Mail, from: string): OutgoingMail {
  if (mail.address === null || mail.content === null) throw new Error("A mail without content was claimed");
  const payload = JSON.parse(mail.content) as MailPayload;
  return { ...payload, id: mail.id, to: mail.address, from, date: new Date(mail.createdAt) };
}

function eventOf(outcome: Outcome, { state, createdAt }: Mail, now: number): MailEvent {
  if (outcome.kind === "accepted") return "accepted";
  if (outcome.kind === "refused" && outcome.permanent) return "refused";
  if (outcome.kind === "lost" && state === "handover") return "lost";
  if (now - createdAt >= GIVE_UP_AFTER_MS) return "expire";
  return outcome.kind === "refused" ? "deferred" : "lost";
}
