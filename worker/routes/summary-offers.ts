import type { SummariesRequest } from "../../model/contract/summaries.ts";
import type { Refusal } from "../../model/delivery.ts";
import type { Settings } from "../env.ts";
import type { Task } from "../mail/agenda.ts";
import type { Occasion } from "../mail/occasion.ts";
import { renderSummary } from "../mail/render-summary.ts";
import type { Offer } from "../outbox/intake.ts";
import { keyedHash } from "../outbox/keyed-hash.ts";
import { contentHash, reminderHash } from "../outbox/names.ts";
import { addressees } from "./addressees.ts";

/** The mails of a request as the outbox takes them, and the owners that get none. `now` stamps the calendars. */
export function summaryOffers(
  request: SummariesRequest,
  settings: Settings,
  now: Date,
  occasion: Occasion = "meeting",
): { offers: Offer[]; refused: { owner: string; reason: Refusal }[] } {
  const { linkSecret: secret, publicUrl } = settings;
  const { addressee, replyTo, name } = addressees(request, settings, now.getTime());
  const uid = (task: Task) => `${keyedHash(secret, "event", name, task.kind, task.id)}@${new URL(publicUrl).hostname}`;

  const offers: Offer[] = [];
  const refused: { owner: string; reason: Refusal }[] = [];
  for (const owner of request.owners) {
    const { stopUrl, ...person } = addressee(owner);
    const content = renderSummary(request, owner, {
      occasion,
      now,
      uid,
      stopUrl,
      repliesToContact: replyTo !== null,
    });
    if (content === null) refused.push({ owner: owner.id, reason: "nothing_to_send" });
    else
      offers.push({
        ...person,
        contentHash:
          occasion === "meeting" ? contentHash(secret, name, owner) : reminderHash(secret, name, owner, request.today),
        payload: { ...content, replyTo, stopUrl },
      });
  }
  return { offers, refused };
}
