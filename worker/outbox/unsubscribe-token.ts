import { keyedHash, sameHash } from "./keyed-hash.ts";

/** Whose mail is to stop: a recipient of a workbook, neither of them legible. */
export interface Unsubscription {
  workbookName: string;
  recipient: string;
}

export const signUnsubscribeToken = (secret: string, { workbookName, recipient }: Unsubscription): string =>
  `${workbookName}.${recipient}.${keyedHash(secret, "unsubscribe", workbookName, recipient)}`;

/** What a token of ours stands for, or null for any other text. */
export function readUnsubscribeToken(secret: string, token: string): Unsubscription | null {
  const [, workbookName, recipient, signature] = /^([\w-]{22})\.([\w-]{22})\.([\w-]{22})$/.exec(token) ?? [];
  if (workbookName === undefined || recipient === undefined || signature === undefined) return null;
  return sameHash(signature, keyedHash(secret, "unsubscribe", workbookName, recipient))
    ? { workbookName, recipient }
    : null;
}
