import type { Outcome, OutgoingMail, Transport } from "../mail/transport.ts";
import { applyEvent } from "./apply.ts";
import { hasExpired, retryDelayMs } from "./backoff.ts";
import { insist } from "./insist.ts";
import type { MailPayload } from "./intake.ts";
import type { MailEvent } from "./states.ts";
import type { DeliveryStore, Mail } from "./store.ts";
import type { StartTimer } from "./timer.ts";

/** By then an attempt is over, whatever became of it: longer than any transport takes, and than the platform lets an alarm run. */
export const ATTEMPT_MS = 15 * 60_000;

/** What an attempt needs from outside. */
export interface DeliveryContext {
  store: DeliveryStore;
  send: Transport;
  from: string;
  now: () => number;
  /** 0..1 */
  random: () => number;
  startTimer: StartTimer;
}

/** Tries one pending mail once; the claim is written before this returns. False if it did not get through to the server at all. */
export async function attempt(id: string, context: DeliveryContext): Promise<boolean> {
  const { store, send, from, now, random, startTimer } = context;
  const pending = store.find(id);
  const claim = { attempts: (pending?.attempts ?? 0) + 1, dueAt: now() + ATTEMPT_MS };
  const claimed = pending && applyEvent(pending, "claim", now(), claim);
  if (!claimed) return true;
  store.save(claimed);
  await store.sync(); // before the socket opens: an attempt is counted, whatever happens to it

  /** The mail as it is now, if it is still this attempt's: it may have been suppressed or forgotten meanwhile. */
  const current = (): Mail | null => {
    const mail = store.find(id);
    return mail?.attempts === claimed.attempts ? mail : null;
  };
  let isOver = false;
  let isHandedOver = false; // from here on the server may have the mail
  const handover = async () => {
    const mail = isOver ? null : current();
    const handedOver = mail && applyEvent(mail, "handover", now());
    if (!handedOver) throw new Error("No longer to be sent");
    store.save(handedOver);
    await store.sync(); // before the final dot goes out: a crash from here on leaves the mail unclear
    if (isOver || current()?.state !== "handover") throw new Error("Too late to be sent");
    isHandedOver = true;
  };

  const started = current();
  if (started?.state !== "claimed") return true;
  const outcome = await (async () => send(outgoing(started, from), handover))().catch(internal);
  isOver = true;
  const isServersFault = outcome.kind === "lost" && outcome.server;
  await insist(startTimer, () => {
    const mail = current();
    if (!mail) return;
    const problem = outcome.kind === "accepted" ? null : outcome.problem;
    const dueAt = now() + retryDelayMs(mail.attempts, random(), isServersFault);
    const after = applyEvent(mail, eventOf(outcome, isHandedOver, hasExpired(mail, now())), now(), { problem, dueAt });
    const isUnwanted = after?.state === "pending" && store.isSuppressed(mail.addressHash); // said while it was handed over
    if (after) store.save((isUnwanted && applyEvent(after, "suppress", now())) || after);
  });
  return !isServersFault;
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

/** No answer before the end of the message went out is like a refusal for now: the server cannot have accepted it. */
function eventOf(outcome: Outcome, isHandedOver: boolean, isLast: boolean): MailEvent {
  if (outcome.kind === "accepted") return "accepted";
  if (outcome.kind === "refused" && outcome.permanent) return "refused";
  if (outcome.kind === "lost" && isHandedOver) return "lost";
  return isLast ? "expire" : "deferred";
}
