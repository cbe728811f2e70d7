import type { SummariesRequest } from "../../model/contract/summaries.ts";
import type { Refusal } from "../../model/delivery.ts";
import type { Settings } from "../env.ts";
import type { Task } from "../mail/agenda.ts";
import type { Occasion } from "../mail/occasion.ts";
import { renderSummary } from "../mail/render-summary.ts";
import type { Offer } from "../outbox/intake.ts";
import { keyedHash } from "../outbox/keyed-hash.ts";
import { addressHash, contentHash, reminderHash, workbookName } from "../outbox/names.ts";
import { signUnsubscribeToken } from "../outbox/unsubscribe-token.ts";

const domainOf = (address: string) => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

/** The mails of a request as the outbox takes them, and the owners that get none. `now` stamps the calendars. */
export function summaryOffers(
  request: SummariesRequest,
  settings: Settings,
  now: Date,
  occasion: Occasion = "meeting",
): { offers: Offer[]; refused: { owner: string; reason: Refusal }[] } {
  const { linkSecret: secret, publicUrl, recipientDomains } = settings;
  const name = workbookName(secret, request.workbook);
  const uid = (task: Task) => `${keyedHash(secret, "event", name, task.kind, task.id)}@${new URL(publicUrl).hostname}`;
  const isAllowed = (address: string) => recipientDomains.includes(domainOf(address));
  const contact = request.meeting.contact?.email ?? null;
  const replyTo = contact !== null && isAllowed(contact) ? contact : null;

  const offers: Offer[] = [];
  const refused: { owner: string; reason: Refusal }[] = [];
  for (const owner of request.owners) {
    const address = { workbookName: name, addressHash: addressHash(secret, name, owner.email) };
    const stopUrl = `${publicUrl}/unsubscribe?token=${signUnsubscribeToken(secret, address)}`;
    const content = renderSummary(request, owner, {
      occasion,
      now,
      uid,
      stopUrl,
      repliesToContact: replyTo !== null,
    });
    if (content === null) refused.push({ owner: owner.id, reason: "nothing_to_send" });
    else if (!isAllowed(owner.email)) refused.push({ owner: owner.id, reason: "domain_not_allowed" });
    else
      offers.push({
        owner: owner.id,
        contentHash:
          occasion === "meeting" ? contentHash(secret, name, owner) : reminderHash(secret, name, owner, request.today),
        addressHash: address.addressHash,
        address: owner.email,
        payload: { ...content, replyTo, stopUrl },
      });
  }
  return { offers, refused };
}
