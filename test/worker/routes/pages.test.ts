import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { signConfirmToken } from "../../../worker/outbox/confirm-token.ts";
import { signUnsubscribeToken } from "../../../worker/outbox/unsubscribe-token.ts";
import { open } from "./consent.ts";

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
    const response = await open(`https://netz.example.org${path}`, { method, headers });
    const page = await response.text();
    await expect(page).toMatchFileSnapshot(`golden/${name}.${language}.html`);
    expect(page).not.toContain(recipient); // no link, so no token
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; /);
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  });
});

describe("the page behind „Ja, bitte“", () => {
  const url = (token: string) => `https://netz.example.org/confirm?token=${token}`;

  it("runs no script, fetches nothing, tells nobody where the reader came from, and is not indexed", async () => {
    const response = await open(url(yes(Date.now() + 60_000)), { headers: { "accept-language": "en" } });
    const page = await response.text();
    expect(page).toContain('<html lang="en">');
    expect(page).not.toMatch(/<script|<img|<link|https?:\/\/(?!www\.w3)/);
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  });

  it.each([
    ["is over", yes(Date.now() - 1000), 410, "Dieser Link gilt nicht mehr."],
    ["is none of ours", "x", 400, "Dieser Link gilt nicht."],
    ["is cut off", yes(Date.now() + 60_000).slice(0, -1), 400, "Dieser Link gilt nicht."],
    ["is missing", "", 400, "Dieser Link gilt nicht."],
  ])("says so when the link's token %s", async (_, token, status, words) => {
    for (const method of ["GET", "POST"]) {
      const response = await open(url(token), { method });
      expect(response.status).toBe(status);
      const page = await response.text();
      expect(page).toContain(words);
      expect(page).not.toContain("<form");
    }
  });
});
