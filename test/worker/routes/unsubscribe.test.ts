import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { signUnsubscribeToken } from "../../../worker/outbox/unsubscribe-token.ts";
import { gap } from "../mail/sample.ts";
import { invite, linkIn, open, question, say, stranger } from "./consent.ts";
import { newWorkbook, ownerAt, received, request } from "./workbook.ts";

const token = signUnsubscribeToken(env.LINK_SECRET, { workbookName: "A".repeat(22), recipient: "B".repeat(22) });
const page = (query: string, init?: RequestInit) => open(`https://netz.example.org/unsubscribe${query}`, init);

it.each([
  ["de-DE,de;q=0.9", "de", "Ja, keine weiteren E-Mails"],
  ["en-GB", "en", "Yes, no more emails"],
])("asks in the reader's language (%s)", async (language, lang, button) => {
  const response = await page(`?token=${token}`, { headers: { "accept-language": language } });
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(text).toContain(`<html lang="${lang}">`);
  expect(text).toContain(button);
  expect(text).toContain('<form method="post">');
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
});

it("takes the one-click form of RFC 8058", async () => {
  const response = await page(`?token=${token}`, {
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
      const response = await page(query, { method });
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toContain("Dieser Link gilt nicht.");
      expect(text).not.toContain("<form");
    }
  },
);

describe("„Keine weiteren E-Mails“", () => {
  it("outlasts the workbook's being forgotten, and an old „Ja, bitte“", async () => {
    const workbook = newWorkbook();
    const reader = stranger();
    await invite(workbook, [reader]);
    const mail = await question(reader);
    await say(mail);
    await open(linkIn(mail, "unsubscribe"), { method: "POST" });
    expect((await request(workbook.path, { method: "DELETE", key: workbook.key })).status).toBe(204);
    await say(mail);
    const reply = await workbook.send([reader]);
    expect(reply).toMatchObject({ accepted: 0, refused: [{ owner: reader.id, reason: "unsubscribed" }] });
    await workbook.settle(reply.batch, [{ state: "suppressed" }]);
    expect(await received(reader)).toHaveLength(1);
  });
});

describe("„Doch weiter E-Mails bekommen“", () => {
  it("takes it back: what was stopped can be sent anew, and one-click bodies never do", async () => {
    const workbook = newWorkbook();
    const reader = ownerAt("anna");
    const first = await workbook.send([reader]);
    await workbook.settle(first.batch, [{ state: "sent" }]);
    const link = linkIn((await received(reader))[0], "unsubscribe");
    const post = async (fields: Record<string, string>) =>
      (await open(link, { method: "POST", body: new URLSearchParams(fields) })).text();
    expect(await post({ "List-Unsubscribe": "One-Click" })).toContain('name="undo" value="yes"');
    const next = { ...reader, gaps: [gap("next")] };
    expect(await workbook.send([next])).toMatchObject({ accepted: 0, refused: [{ reason: "unsubscribed" }] });
    expect(await post({ undo: "yes" })).toContain("Gut, es bleibt bei E-Mails.");
    const again = await workbook.send([next]);
    expect(again).toMatchObject({ accepted: 1, refused: [] });
    await workbook.settle(again.batch, [{ state: "sent" }]);
    expect(await workbook.send([reader])).toMatchObject({ duplicate: 1 });
  });
});

describe("a stop link", () => {
  const stopUrl = (mail: Awaited<ReturnType<typeof received>>[number] | undefined) =>
    mail?.headers.find(({ key }) => key === "list-unsubscribe")?.value.slice(1, -1) ?? "";

  it("changes nothing when opened, and stops new mail when posted to", async () => {
    const { send, settle } = newWorkbook();
    const reader = ownerAt("anna");
    const first = await send([reader]);
    await settle(first.batch, [{ state: "sent" }]);
    const [mail] = await received(reader);
    const url = stopUrl(mail);
    expect(url).not.toContain(reader.email);
    expect(mail?.html).toContain(url);
    expect(mail?.text).toContain(url);

    expect((await open(url)).status).toBe(200);
    const second = await send([{ ...reader, gaps: [gap("second")] }]);
    await settle(second.batch, [{ state: "sent" }]);

    expect((await open(url, { method: "POST" })).status).toBe(200);
    const third = await send([{ ...reader, gaps: [gap("third")] }]);
    await settle(third.batch, [{ state: "suppressed", attempts: 0 }]);
    expect(await received(reader)).toHaveLength(2);
  });

  it("stops mail that is already waiting, for that address and workbook alone", async () => {
    const [workbook, other] = [newWorkbook(), newWorkbook()];
    const reader = ownerAt("anna");
    const first = await workbook.send([reader]);
    await workbook.settle(first.batch, [{ state: "sent" }]);
    const url = stopUrl((await received(reader))[0]);

    const waiting = ownerAt("refused-451");
    const delayed = { ...reader, gaps: [gap("later")] };
    await runInDurableObject(workbook.stub, (_, { storage }) =>
      storage.sql.exec(`CREATE TRIGGER later AFTER INSERT ON mail WHEN new.state = 'pending' AND new.attempts = 0
        BEGIN UPDATE mail SET due_at = ${Date.now() + 3_600_000} WHERE id = new.id; END`),
    );
    const second = await workbook.send([delayed, waiting]);
    await workbook.settle(second.batch, [{ state: "pending" }, { state: "pending" }]);
    await open(url, { method: "POST" });
    await workbook.settle(second.batch, [{ state: "suppressed" }, { state: "pending" }]);
    const elsewhere = await other.send([reader]);
    await other.settle(elsewhere.batch, [{ state: "sent" }]);
  });
});
