import type { Refusal } from "../../model/delivery.ts";
import type { MailContent } from "../mail/render-summary.ts";
import { applyEvent } from "./apply.ts";
import { countAgainstQuota } from "./quota.ts";
import type { IntakeStore, Mail } from "./store.ts";

/** What is kept of a mail until it is sent, beside the address. */
export interface MailPayload extends MailContent {
  replyTo: string | null;
  stopUrl: string;
}

/** A mail that is offered to the outbox. */
export interface Offer {
  owner: string;
  contentHash: string;
  addressHash: string;
  address: string;
  payload: MailPayload;
}
export interface Intake {
  accepted: number;
  duplicate: number;
  refused: { owner: string; reason: Refusal }[];
}

interface IntakeContext {
  batch: string;
  now: number;
  newId: () => string;
}

/** Takes the mails that are new, knows again those that are not, and lists both in the batch. */
export function takeIn(store: IntakeStore, offers: readonly Offer[], { batch, now, newId }: IntakeContext): Intake {
  const intake: Intake = { accepted: 0, duplicate: 0, refused: [] };
  store.openBatch(batch, now);
  for (const offer of offers) {
    const known = store.findByContent(offer.contentHash);
    const mail = known ? revive(known, offer, now) : fresh(offer, newId(), now);
    if (mail === null && known) {
      intake.duplicate++;
      store.addToBatch(batch, offer.owner, known.id);
    } else if (mail && countAgainstQuota(store, now)) {
      intake.accepted++;
      store.save(store.isSuppressed(mail.addressHash) ? (applyEvent(mail, "suppress", now) ?? mail) : mail);
      store.addToBatch(batch, offer.owner, mail.id);
    } else intake.refused.push({ owner: offer.owner, reason: "quota_exceeded" });
  }
  return intake;
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
