import { keyedHash, sameHash } from "./keyed-hash.ts";

/** Whose mail is to stop: an address of a workbook, neither of them legible. */
export interface Unsubscription {
  workbookName: string;
  addressHash: string;
}

export const signUnsubscribeToken = (secret: string, { workbookName, addressHash }: Unsubscription): string =>
  `${workbookName}.${addressHash}.${keyedHash(secret, "unsubscribe", workbookName, addressHash)}`;

/** What a token of ours stands for, or null for any other text. */
export function readUnsubscribeToken(secret: string, token: string): Unsubscription | null {
  const [, workbookName, addressHash, signature] = /^([\w-]{22})\.([\w-]{22})\.([\w-]{22})$/.exec(token) ?? [];
  if (workbookName === undefined || addressHash === undefined || signature === undefined) return null;
  return sameHash(signature, keyedHash(secret, "unsubscribe", workbookName, addressHash))
    ? { workbookName, addressHash }
    : null;
}
