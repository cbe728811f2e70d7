import { env, exports } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { signConfirmToken } from "../../../worker/outbox/confirm-token.ts";
import { signUnsubscribeToken } from "../../../worker/outbox/unsubscribe-token.ts";

const recipient = "A".repeat(22);
const stop = signUnsubscribeToken(env.LINK_SECRET, { workbookName: "B".repeat(22), recipient });
const yes = (expiresAt: number) => signConfirmToken(env.LINK_SECRET, { recipient, expiresAt });
const soon = yes(Date.now() + 60_000);

describe.each(["de", "en"])("the pages behind the links of mails (%s)", (language) => {
  it.each([
    ["zustimmen", "GET", `/confirm?token=${soon}`],
    ["zugestimmt", "POST", `/confirm?token=${soon}`],
    ["abgelaufen", "GET", `/confirm?token=${yes(0)}`],
    ["unlesbar", "GET", "/confirm?token=x"],
    ["abmelden", "GET", `/unsubscribe?token=${stop}`],
    ["abgemeldet", "POST", `/unsubscribe?token=${stop}`],
    ["unlesbar-abmelden", "GET", "/unsubscribe?token=x"],
  ])("%s", async (name, method, path) => {
    const headers = { "accept-language": language };
    const response = await exports.default.fetch(new Request(`https://netz.example.org${path}`, { method, headers }));
    const page = await response.text();
    await expect(page).toMatchFileSnapshot(`golden/${name}.${language}.html`);
    expect(page).not.toContain(recipient); // no link, so no token
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; /);
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  });
});
