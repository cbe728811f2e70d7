import type { SummaryOwner } from "../../model/contract/summaries.ts";
import { type IsoDate, mondayOf } from "../../model/date.ts";
import { keyedHash } from "./keyed-hash.ts";

/** Mailboxes are told apart without regard to case, as all servers do. */
const normalized = (address: string) => address.toLowerCase();

/** The name of a workbook's object: object ids appear in Cloudflare's logs, so the workbook's own id must not. */
export const workbookName = (secret: string, workbook: string): string => keyedHash(secret, "workbook", workbook);

export const workbookKeyHash = (secret: string, key: string): string => keyedHash(secret, "workbook-key", key);

/** The name of an address's object, the same for all workbooks. */
export const recipientName = (secret: string, address: string): string =>
  keyedHash(secret, "recipient", normalized(address));

/** How the workbook called `name` knows a recipient: another workbook's hash of the same address says nothing here. */
export const addressHash = (secret: string, name: string, recipient: string): string =>
  keyedHash(secret, "address", name, recipient);

/** A confirmation mail is the same if it asks the same person in the same workbook, as of the same time. */
export const confirmationHash = (secret: string, name: string, recipient: string, askedAt: number): string =>
  keyedHash(secret, "confirmation", name, recipient, askedAt);

/** What makes a mail the same: its owner's tasks and address. Coverage, the day and the order of rows do not count. */
export function contentHash(secret: string, name: string, owner: SummaryOwner): string {
  const sorted = <T extends { id: string }>(rows: readonly T[]) =>
    rows
      .map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
      .map((row) => JSON.stringify(row))
      .sort();
  return keyedHash(
    secret,
    "content",
    name,
    owner.id,
    normalized(owner.email),
    sorted(owner.gaps),
    sorted(owner.upkeep),
  );
}

/** What makes a reminder the same: its owner and its week, whatever has become due or changed since Monday. */
export const reminderHash = (secret: string, name: string, owner: Pick<SummaryOwner, "id">, today: IsoDate): string =>
  keyedHash(secret, "reminder", name, owner.id, mondayOf(today));
