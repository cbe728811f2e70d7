import type { InvitationsRequest, InvitedPerson } from "../../model/contract/invitations.ts";
import type { Settings } from "../env.ts";
import { renderConfirmation } from "../mail/render-confirmation.ts";
import { isInAllowedDomain } from "../outbox/allowed-domain.ts";
import { signConfirmToken } from "../outbox/confirm-token.ts";
import type { Addressee } from "../outbox/intake.ts";
import { addressHash, recipientName, workbookName } from "../outbox/names.ts";
import { ASK_AGAIN_MS, dayOf } from "../outbox/recipient-record.ts";
import { signUnsubscribeToken } from "../outbox/unsubscribe-token.ts";

type Context = Pick<InvitationsRequest, "workbook" | "language"> & {
  meeting: Pick<InvitationsRequest["meeting"], "association" | "contact">;
};

/** Makes of people those whom the outbox can write to: with their links, and the question where they must be asked first. */
export function addressees({ workbook, language, meeting }: Context, settings: Settings, now: number) {
  const { linkSecret: secret, publicUrl, recipientDomains } = settings;
  const name = workbookName(secret, workbook);
  const contact = meeting.contact?.email ?? null;
  /** Replies go to allowed domains alone: a stranger's address in a header would be one that nobody has confirmed. */
  const replyTo = contact !== null && isInAllowedDomain(recipientDomains, contact) ? contact : null;
  const link = (path: string, token: string) => `${publicUrl}/${path}?token=${token}`;

  const addressee = ({ id, name: own, email }: InvitedPerson): Addressee & { stopUrl: string } => {
    const recipient = recipientName(secret, email);
    const isAllowed = isInAllowedDomain(recipientDomains, email);
    const stopUrl = link("unsubscribe", signUnsubscribeToken(secret, { workbookName: name, recipient }));
    const expiresAt = now + ASK_AGAIN_MS;
    const question = () => ({
      ...renderConfirmation({
        language,
        name: own,
        association: meeting.association,
        contact: meeting.contact && { name: meeting.contact.name, repliesTo: replyTo !== null },
        confirmUrl: link("confirm", signConfirmToken(secret, { recipient, expiresAt })),
        stopUrl,
        until: dayOf(expiresAt),
      }),
      replyTo,
      stopUrl,
    });
    return {
      owner: id,
      recipient,
      addressHash: addressHash(secret, name, recipient),
      address: email,
      isAllowed,
      question: isAllowed ? null : question(),
      stopUrl,
    };
  };
  return { addressee, replyTo, name };
}
