import type { Invitation } from "../../model/contract/invitations.ts";
import { addDays } from "../../model/date.ts";
import type { InvitationState, Refusal } from "../../model/delivery.ts";
import type { Standing } from "./admission.ts";
import { type Addressee, type IntakeContext, invite } from "./intake.ts";
import { countAgainstQuota } from "./quota.ts";
import { ASK_AGAIN_MS, dayOf } from "./recipient-record.ts";
import { type MailState, publicState } from "./states.ts";
import type { IntakeStore } from "./store.ts";

/** What the workbook knows of somebody after inviting them; `askedAt` where they have yet to answer. */
interface Outcome {
  state: InvitationState;
  reason?: Refusal;
  askedAt?: number | null;
  mail?: MailState | null;
}

/** As the API tells of it. */
export const toInvitation = (id: string, { state, reason, askedAt, mail }: Outcome): Invitation => ({
  id,
  state,
  reason: reason ?? null,
  mail: mail ? publicState(mail) : null,
  // The first whole day on which the question may be put again.
  askAgainFrom: typeof askedAt === "number" ? addDays(dayOf(askedAt + ASK_AGAIN_MS), 1) : null,
});

/** Stores the confirmation mails that are to go out; each step is one of the caller's transaction. */
export function inviteAll(
  store: IntakeStore,
  people: readonly Addressee[],
  standings: readonly (Standing | undefined)[],
  context: IntakeContext,
): Invitation[] {
  return people.map((person, index) => {
    const outcome = inviteOne(store, person, standings[index], context);
    const mail =
      outcome.askedAt == null ? null : store.findByContent(context.questionHash(person.recipient, outcome.askedAt));
    return toInvitation(person.owner, { ...outcome, mail: mail?.state ?? null });
  });
}

function inviteOne(
  store: IntakeStore,
  person: Addressee,
  standing: Standing | undefined,
  context: IntakeContext,
): Outcome {
  if (!standing) throw new Error("A person whom nobody admitted");
  if (standing.kind === "refused") return { state: "refused", reason: standing.reason };
  if (standing.kind === "stopped" || store.isSuppressed(person.addressHash)) {
    invite(store, person, { kind: "stopped" }, context);
    return { state: "stopped" };
  }
  const isNew =
    standing.kind === "unconfirmed" &&
    standing.ask &&
    store.findByContent(context.questionHash(person.recipient, standing.askedAt)) === null;
  if (isNew && !countAgainstQuota(store, context.now, context.limit))
    return { state: "refused", reason: "workbook_quota" };
  const isAsked = invite(store, person, standing, context);
  if (standing.kind !== "unconfirmed") return { state: person.isAllowed ? "allowed" : "confirmed" };
  return { state: isAsked ? "invited" : "waiting", askedAt: standing.askedAt };
}
