import { createHmac, timingSafeEqual } from "node:crypto";

/** What a hash is for: one of one purpose is worth nothing for another. */
export type Purpose =
  | "workbook"
  | "workbook-key"
  | "recipient"
  | "address"
  | "content"
  | "confirmation"
  | "reminder"
  | "event"
  | "unsubscribe"
  | "confirm";

/** 128 bits of HMAC-SHA-256 as 22 characters of base64url: opaque, and without the secret not to be guessed or checked. */
export const keyedHash = (secret: string, purpose: Purpose, ...parts: readonly unknown[]): string =>
  createHmac("sha256", Buffer.from(secret, "hex"))
    .update(JSON.stringify([purpose, ...parts]))
    .digest()
    .subarray(0, 16)
    .toString("base64url");

/** Compares in constant time. */
export const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
