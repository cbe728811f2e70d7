import type { Refusal } from "../../model/delivery.ts";
import type { MailContent } from "../mail/render-summary.ts";
import type { Standing } from "./admission.ts";
import { applyEvent } from "./apply.ts";
import { countAgainstQuota } from "./quota.ts";
import type { IntakeStore, Mail } from "./store.ts";

/** What is kept of a mail until it is sent, beside the address. */
export interface MailPayload extends MailContent {
  replyTo: string | null;
  stopUrl: string;
}

/** Somebody who is to get a mail, and how they are asked first where they must be. */
export interface Addressee {
  owner: string;
  /** The `recipientName` of the address. */
  recipient: string;
  addressHash: string;
  address: string;
  isAllowed: boolean;
  /** The confirmation mail; null in an allowed domain. */
  question: MailPayload | null;
}

/** A mail that is offered to the outbox. */
export interface Offer extends Addressee {
  contentHash: string;
  payload: MailPayload;
}

/** Counts are of mails; those that wait for the recipient's yes are in `awaiting` alone. */
export interface Intake {
  accepted: number;
  duplicate: number;
  awaiting: number;
  refused: { owner: string; reason: Refusal }[];
}

export interface IntakeContext {
  now: number;
  newId: () => string;
  /** Mails of the workbook a day. */
  limit: number;
  /** The content hash of a confirmation mail. */
  questionHash: (recipient: string, askedAt: number) => string;
}

interface BatchContext extends IntakeContext {
  batch: string;
  /** By content hash, of every mail that is new. */
  standings: ReadonlyMap<string, Standing>;
}

/** Takes the mails that are new, knows again those that are not, and lists both in the batch. */
export function takeIn(store: IntakeStore, offers: readonly Offer[], context: BatchContext): Intake {
  const { batch, now, newId, standings } = context;
  const intake: Intake = { accepted: 0, duplicate: 0, awaiting: 0, refused: [] };
  store.openBatch(batch, now);
  for (const offer of offers) {
    const known = store.findByContent(offer.contentHash);
    const anew = known ? revive(known, offer, now) : fresh(offer, newId(), now);
    const mail = anew ? take(store, offer, anew, standings.get(offer.contentHash), context) : known;
    if (mail === null) continue;
    if (typeof mail === "string") {
      intake.refused.push({ owner: offer.owner, reason: mail });
      continue;
    }
    store.addToBatch(batch, offer.owner, mail.id);
    if (mail.state === "awaiting_confirmation") intake.awaiting++;
    else if (mail.state === "suppressed") intake.refused.push({ owner: offer.owner, reason: "unsubscribed" });
    else if (anew) intake.accepted++;
    else intake.duplicate++;
  }
  return intake;
}

/** Stores a new mail as its recipient's standing allows, with the question to them if it is to be put; or says why not. */
function take(
  store: IntakeStore,
  offer: Offer,
  mail: Mail,
  standing: Standing | undefined,
  context: IntakeContext,
): Mail | Refusal {
  const { now, limit } = context;
  if (!standing) throw new Error("A mail that nobody admitted");
  if (standing.kind === "refused") return standing.reason;
  const isStopped = standing.kind === "stopped" || store.isSuppressed(mail.addressHash);
  if (isStopped) return saved(store, applyEvent(mail, "suppress", now) ?? mail);
  const asks = standing.kind === "unconfirmed" && standing.ask;
  if (!countAgainstQuota(store, now, limit, asks ? 2 : 1)) return "workbook_quota";
  if (standing.kind === "open") return saved(store, mail);
  invite(store, offer, standing, context);
  return saved(store, applyEvent(mail, "hold", now) ?? mail);
}

/** Stores the question if it is to be put (it has been counted), and remembers who was meant. True if it is new. */
export function invite(
  store: IntakeStore,
  addressee: Addressee,
  standing: Standing,
  { now, newId, questionHash }: IntakeContext,
): boolean {
  const { owner, recipient, isAllowed, question } = addressee;
  const contentHash = standing.kind === "unconfirmed" ? questionHash(recipient, standing.askedAt) : null;
  store.saveInvitation({ person: owner, recipient, isAllowed, contentHash });
  const asks = standing.kind === "unconfirmed" && standing.ask;
  if (!asks || contentHash === null || question === null || store.findByContent(contentHash)) return false;
  saved(store, fresh({ ...addressee, contentHash, payload: question }, newId(), now));
  return true;
}

function saved(store: IntakeStore, mail: Mail): Mail {
  store.save(mail);
  return mail;
}

const fresh = ({ contentHash, addressHash, address, payload }: Offer, id: string, now: number): Mail => ({
  id,
  contentHash,
  addressHash,
  state: "pending",
  attempts: 0,
  problem: null,
  createdAt: now,
  dueAt: now,
  address,
  content: JSON.stringify(payload),
});

/** A mail that had failed, to be tried anew with what it says now; null for every other state. */
function revive(known: Mail, offer: Offer, now: number): Mail | null {
  const { id: _, state: __, ...anew } = fresh(offer, known.id, now);
  return applyEvent(known, "enqueue", now, anew);
}
