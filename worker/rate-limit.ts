import type { Settings } from "./env.ts";
import { ApiError } from "./errors.ts";

/** The period in wrangler.toml: after that many seconds a user may call again for sure. */
const PERIOD_SECONDS = 60;

/** The limiter sees a keyed hash, never Google's number for the account. */
async function opaque(sub: string, secret: string): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", bytes.encode(secret), algorithm, false, ["sign"]);
  return Buffer.from(await crypto.subtle.sign("HMAC", key, bytes.encode(`rate-limit:${sub}`))).toString("base64url");
}

/** An outer shield per user, approximate and per location; exact quotas are the outbox's. */
export async function limitRate(limiter: RateLimit, settings: Settings, sub: string): Promise<void> {
  const { success } = await limiter.limit({ key: await opaque(sub, settings.linkSecret) });
  if (!success)
    throw new ApiError(429, "too_many_requests", "Too many requests. Please wait a minute.", undefined, {
      "retry-after": String(PERIOD_SECONDS),
    });
}
