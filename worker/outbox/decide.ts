import type { Decision, Refusal } from "../../model/delivery.ts";
import { applyEvent } from "./apply.ts";
import { countAgainstQuota } from "./quota.ts";
import { eventOfDecision } from "./states.ts";
import type { IntakeStore } from "./store.ts";

/** Why a decision could not be carried out: the owner has no mail in the batch, or today no more mail is accepted. */
export type Undecided = "unknown" | Refusal;

/** Whose mail a person decided on. */
export interface Verdict {
  batch: string;
  owner: string;
  decision: Decision;
}

interface DecisionContext {
  now: number;
  /** Mails of the workbook a day. */
  limit: number;
  /** The recipient is known to want no more mail. */
  isStopped: boolean;
}

/**
 * Carries out what a person decided about a mail that failed or is unclear. Where the mail has moved on meanwhile (somebody
 * else decided, or it was sent) nothing changes, and the batch shows how things are.
 */
export function decide(
  store: IntakeStore,
  { batch, owner, decision }: Verdict,
  { now, limit, isStopped }: DecisionContext,
): Undecided | null {
  const mail = store.findInBatch(batch, owner);
  if (mail === null) return "unknown";
  const event = eventOfDecision(decision, mail.content !== null);
  const decided = applyEvent(mail, event, now, event === "release" ? { problem: "text_forgotten" } : {});
  if (decided === null) return null;
  if (event === "received") store.save({ ...decided, problem: null });
  else if (event === "release") store.save(decided);
  else if (isStopped || store.isSuppressed(mail.addressHash))
    store.save(applyEvent(decided, "suppress", now) ?? decided);
  else if (!countAgainstQuota(store, now, limit)) return "workbook_quota";
  else store.save(decided);
  return null;
}
