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
  /**
   * When it may be tried (pending), when its attempt must long be over (claimed, handover), when its text is forgotten (failed,
   * unclear), or when its wait is over (awaiting_confirmation).
   */
  dueAt: number;
  address: string | null;
  /** A `MailPayload` as JSON. */
  content: string | null;
}

/** Nothing got through to the mail server, `failures` times in a row: until then no attempt is made. */
export interface Rest {
  failures: number;
  until: number;
}

/** A mail whose turn it is. */
export interface DueMail {
  id: string;
  addressHash: string;
  /** An attempt at its recipient hung. */
  isSlow: boolean;
}

/** What delivering needs of the store. Writes are seen at once, and are safe from a crash only after `sync`. */
export interface DeliveryStore {
  find(id: string): Mail | null;
  save(mail: Mail): void;
  /**
   * Of the pending mails that are due one that was never tried, else the one that has waited longest; none to a recipient to whom
   * another is under way, and without `slow` none to one at whom an attempt hung. A wait that no retry can have asked for (beyond
   * `FAR_MS`) comes of a clock that was wrong, and is over.
   */
  nextDue(now: number, slow: boolean): DueMail | null;
  isSuppressed(addressHash: string): boolean;
  rest(): Rest | null;
  setRest(rest: Rest | null): void;
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
  /** Opening it again is no fault: the same request is the same batch. */
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

/** What the engine needs of the store beside. */
export interface OutboxStore extends DeliveryStore, IntakeStore {
  /** All that `change` writes, or nothing if it throws. */
  transaction<T>(change: () => T): T;
  /** Every mail in `state`, of one recipient if `addressHash` is given. */
  inState(state: MailState, addressHash?: string): Mail[];
  /** Takes text and address out of every mail whose time of forgetting has come, or whose recipient has not said yes in time. */
  forgetDue(now: number): void;
  /** When something is to be done next: an attempt, looking after one that should be over, or forgetting a text. */
  nextWake(now: number): number | null;
  /** When summaries were last sent; null for a workbook that was never used. */
  usedAt(): number | null;
  /** Leaves nothing, no alarm either; whoever is under way finds nothing any more. */
  forgetAll(): Promise<void>;
  alarm(): Promise<number | null>;
  /** The one alarm; null for none. */
  setAlarm(at: number | null): Promise<void>;
}

/** One mail of a batch, as the API tells of it. */
export type BatchEntry = Pick<Mail, "state" | "attempts" | "problem"> & { owner: string };
