import type { MailState } from "./states.ts";

/** A mail at rest. `address` and `content` are null once they are forgotten. All times are milliseconds since 1970. */
export interface Mail {
  id: string;
  /** Keyed hash of workbook, owner, own tasks and address: the same again is the same mail. */
  contentHash: string;
  /** Keyed hash of workbook and address. */
  addressHash: string;
  state: MailState;
  attempts: number;
  problem: string | null;
  createdAt: number;
  /** When it may be tried (pending), when its text is forgotten (failed, unclear), or its wait is over (awaiting_confirmation). */
  dueAt: number;
  address: string | null;
  /** A `MailPayload` as JSON. */
  content: string | null;
}

/** What delivering needs of the store. Writes are seen at once, and are safe from a crash only after `sync`. */
export interface DeliveryStore {
  find(id: string): Mail | null;
  save(mail: Mail): void;
  /** The pending mail that has waited longest, if any is due. */
  nextDue(now: number): string | null;
  /** Every mail that is due waits until `until`: nothing gets through at the moment. */
  postpone(now: number, until: number): void;
  sync(): Promise<void>;
}

/** What accepting needs of the store; each call is one step of one transaction. */
export interface IntakeStore {
  findByContent(contentHash: string): Mail | null;
  save(mail: Mail): void;
  isSuppressed(addressHash: string): boolean;
  /** Mails accepted on this day (`YYYY-MM-DD`, UTC). */
  accepted(day: string): number;
  countAccepted(day: string): void;
  openBatch(batch: string, now: number): void;
  addToBatch(batch: string, owner: string, mail: string): void;
  findInBatch(batch: string, owner: string): Mail | null;
  /** One per person: a later one takes its place. */
  saveInvitation(invitation: Invited): void;
}

/** Somebody whose consent the workbook wanted to know of. */
export interface Invited {
  person: string;
  /** The `recipientName` of the address. */
  recipient: string;
  isAllowed: boolean;
  /** Of the last confirmation mail to that address, from whatever workbook; null if none was needed. */
  contentHash: string | null;
}

/** One mail of a batch, as the API tells of it. */
export type BatchEntry = Pick<Mail, "state" | "attempts" | "problem"> & { owner: string };
