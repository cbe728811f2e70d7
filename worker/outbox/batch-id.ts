import { createHash } from "node:crypto";
import type { Offer } from "./intake.ts";

/** The same mails are the same batch: a request that comes again, a thousand times if need be, leaves nothing behind. */
export const batchId = (offers: readonly Pick<Offer, "owner" | "contentHash">[]): string =>
  createHash("sha256")
    .update(JSON.stringify(offers.map(({ owner, contentHash }) => [owner, contentHash]).sort()))
    .digest("base64url")
    .slice(0, 32);
