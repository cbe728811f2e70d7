import { keyedHash, sameHash } from "./keyed-hash.ts";

/** Who confirms (a `recipientName`), and until when the link is good, in milliseconds since 1970. */
export interface Confirmation {
  recipient: string;
  expiresAt: number;
}

const seconds = (ms: number) => Math.floor(ms / 1000);

export function signConfirmToken(secret: string, { recipient, expiresAt }: Confirmation): string {
  const until = seconds(expiresAt).toString(36);
  return `${recipient}.${until}.${keyedHash(secret, "confirm", recipient, until)}`;
}

/** What a token of ours stands for, "expired" if its time is over, or null for any other text. */
export function readConfirmToken(secret: string, token: string, now: number): string | "expired" | null {
  const [, recipient, until, signature] = /^([\w-]{22})\.([0-9a-z]{6,8})\.([\w-]{22})$/.exec(token) ?? [];
  if (recipient === undefined || until === undefined || signature === undefined) return null;
  if (!sameHash(signature, keyedHash(secret, "confirm", recipient, until))) return null;
  return seconds(now) < Number.parseInt(until, 36) ? recipient : "expired";
}
