import type { Prospect } from "../../model/delivery.ts";
import type { Offer } from "./intake.ts";
import type { Outlook } from "./recipient-record.ts";
import type { Mail } from "./store.ts";

/** What a preview tells of a mail beside its text. */
export interface Foretold {
  /** The same was accepted before: it would not be sent again. */
  unchanged: boolean;
  prospect: Prospect;
  /** Of `waits`: when the question was put. */
  askedAt: number | null;
}

/** A mail that is not offered yet, only looked at. */
export type Prospective = Pick<Offer, "contentHash" | "recipient" | "addressHash" | "isAllowed">;

/** What is known of a mail and its recipient. */
export interface Knowledge {
  isSending: boolean;
  isAllowed: boolean;
  /** The state of the same mail if it was accepted before. */
  state: Mail["state"] | null;
  /** The workbook has written to this address or asked it: then it knows already how things are with it. */
  isAcquainted: boolean;
  isQuestionRefused: boolean;
  outlook: Outlook;
}

/**
 * What sending would do. Whether an address has said yes is told only to a workbook that knows it already: else anybody could have
 * strangers' addresses looked up, without a trace, by asking for a preview.
 */
export function prospectOf(known: Knowledge): Omit<Foretold, "unchanged"> {
  const { outlook } = known;
  const plain = (prospect: Prospect) => ({ prospect, askedAt: null });
  if (outlook.kind === "stopped" || known.state === "suppressed") return plain("stopped");
  if (!known.isSending) return plain("paused");
  if (known.isAllowed) return plain("at_once");
  if (!known.isAcquainted) return plain("asks");
  if (outlook.kind === "confirmed") return plain("at_once");
  const isHeld = known.state === "awaiting_confirmation"; // whoever sends the same again asks nobody again
  if (known.isQuestionRefused) return plain(isHeld ? "unreached" : "asks");
  const askedAt = outlook.kind === "unconfirmed" ? outlook.askedAt : null;
  return askedAt === null && !isHeld ? plain("asks") : { prospect: "waits", askedAt };
}
