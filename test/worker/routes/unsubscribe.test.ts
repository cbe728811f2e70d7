import { env, exports } from "cloudflare:workers";
import { expect, it } from "vitest";
import { signUnsubscribeToken } from "../../../worker/outbox/unsubscribe-token.ts";

const token = signUnsubscribeToken(env.LINK_SECRET, { workbookName: "A".repeat(22), recipient: "B".repeat(22) });
const open = (query: string, init: RequestInit = {}) =>
  exports.default.fetch(new Request(`https://netz.example.org/unsubscribe${query}`, init));

it.each([
  ["de-DE,de;q=0.9", "de", "Ja, keine weiteren E-Mails"],
  ["en-GB", "en", "Yes, no more e-mails"],
])("asks in the reader's language (%s)", async (language, lang, button) => {
  const response = await open(`?token=${token}`, { headers: { "accept-language": language } });
  const page = await response.text();
  expect(response.status).toBe(200);
  expect(page).toContain(`<html lang="${lang}">`);
  expect(page).toContain(button);
  expect(page).toContain('<form method="post">');
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
});

it("takes the one-click form of RFC 8058", async () => {
  const response = await open(`?token=${token}`, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("Erledigt.");
});

it.each(["", "?token=", "?token=x", `?token=${token}x`])(
  "says clearly that a link is not valid (%s)",
  async (query) => {
    for (const method of ["GET", "POST"]) {
      const response = await open(query, { method });
      expect(response.status).toBe(400);
      const page = await response.text();
      expect(page).toContain("Dieser Link gilt nicht.");
      expect(page).not.toContain("<form");
    }
  },
);
