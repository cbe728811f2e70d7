import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

const MARK = "sealed.";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FIRST = "."; // workerd's cipher cannot do nothing at all

/** Keeps texts from being read in the files of a database, where what was deleted can linger. */
export interface Vault {
  seal(text: string): string;
  /** Null if it was sealed with another secret. */
  open(sealed: string): string | null;
}

/** AES-256-GCM with a key made of `secret`, which is asked for when it is first needed. */
export function vaultOf(secret: () => string): Vault {
  let known: Buffer | null = null;
  const key = () => {
    known ??= createHmac("sha256", Buffer.from(secret(), "hex")).update("vault").digest();
    return known;
  };
  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key(), nonce);
      const body = [nonce, cipher.update(FIRST + text, "utf8"), cipher.final(), cipher.getAuthTag()];
      return MARK + Buffer.concat(body).toString("base64");
    },
    open(sealed) {
      if (!sealed.startsWith(MARK)) return sealed; // stored before there was a vault
      const body = Buffer.from(sealed.slice(MARK.length), "base64");
      try {
        const decipher = createDecipheriv("aes-256-gcm", key(), body.subarray(0, NONCE_BYTES));
        decipher.setAuthTag(body.subarray(-TAG_BYTES));
        const text = [decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
        return Buffer.concat(text).toString("utf8").slice(FIRST.length);
      } catch {
        return null;
      }
    },
  };
}
