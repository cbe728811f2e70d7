import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import type { InvitationsReply } from "../../../model/contract/invitations.ts";
import type { SummaryOwner } from "../../../model/contract/summaries.ts";
import { parseSettings } from "../../../worker/env.ts";
import { signConfirmToken } from "../../../worker/outbox/confirm-token.ts";
import { recipientName } from "../../../worker/outbox/names.ts";
import { recipientOf } from "../../../worker/outbox/objects.ts";
import type { ReceivedMail } from "../../support/provided.d.ts";
import { gap } from "../mail/sample.ts";
import { newWorkbook, ownerAt, received, request } from "./workbook.ts";

type Workbook = ReturnType<typeof newWorkbook>;

/** Somebody outside the allowed domains. */
const stranger = (name = "zora", fields: Partial<SummaryOwner> = {}) => {
  const { id } = ownerAt(name);
  return ownerAt(name, { id, email: `${name}.${id}@elsewhere.example.com`, ...fields });
};
const open = (url: string, init?: RequestInit) => exports.default.fetch(new Request(url, init));
const linkIn = (mail: ReceivedMail | undefined, path: string) =>
  new RegExp(`https://netz\\.example\\.org/${path}\\?token=[\\w.-]+`).exec(mail?.text ?? "")?.[0] ?? "";
const recipient = ({ email }: SummaryOwner) =>
  recipientOf(env.RECIPIENT, parseSettings(env), recipientName(env.LINK_SECRET, email));

async function question(reader: SummaryOwner): Promise<ReceivedMail | undefined> {
  await vi.waitFor(async () => expect(await received(reader)).not.toHaveLength(0), { timeout: 10_000 });
  return (await received(reader))[0];
}
async function say(yes: ReceivedMail | undefined) {
  const response = await open(linkIn(yes, "confirm"), { method: "POST" });
  expect(response.status).toBe(200);
}
async function invite(workbook: Workbook, people: SummaryOwner[], fields: object = {}) {
  const { workbook: id, key, language, meeting } = workbook.body([]);
  const { association, contact } = meeting;
  const body = {
    workbook: id,
    key,
    language,
    meeting: { association, contact },
    people: people.map(({ id, name, email }) => ({ id, name, email })),
    ...fields,
  };
  return request("/v1/invitations", { method: "POST", body });
}
const people = async (response: Response) => ((await response.json()) as InvitationsReply).people;
const states = async (response: Response) => (await people(response)).map(({ state }) => state);

describe("somebody outside the allowed domains", () => {
  it("gets one short question first, and the summary after a yes", async () => {
    const workbook = newWorkbook();
    const reader = stranger();
    const reply = await workbook.send([reader]);
    expect(reply).toMatchObject({ accepted: 0, duplicate: 0, awaitingConfirmation: 1, refused: [] });
    await workbook.settle(reply.batch, [{ state: "awaiting_confirmation" }]);
    const mail = await question(reader);
    expect(mail?.subject).toBe("Bitte bestätigen: Ihre Netzwerk-Aufgaben per E-Mail?");
    expect(mail?.text).not.toContain("Ratsfraktion");
    expect(mail?.attachments).toEqual([]);

    const page = await open(linkIn(mail, "confirm"));
    expect(await page.text()).toContain('<form method="post"><button type="submit">Ja, bitte</button></form>');
    expect(await workbook.states(reply.batch)).toMatchObject([{ state: "awaiting_confirmation" }]);
    await say(mail);
    await workbook.settle(reply.batch, [{ state: "sent", attempts: 1 }]);
    expect((await received(reader)).map(({ subject }) => subject)).toEqual([
      mail?.subject,
      "Ihre Netzwerk-Aufgaben: 1 Kontakt aufbauen (Treffen am 12.03.)",
    ]);

    const next = await workbook.send([{ ...reader, gaps: [gap("later")] }]);
    expect(next).toMatchObject({ accepted: 1, awaitingConfirmation: 0 });
  });

  it("is asked once, by however many requests of however many workbooks at once; a yes frees what waits in all", async () => {
    const workbooks = [newWorkbook(), newWorkbook(), newWorkbook()];
    const reader = stranger();
    const replies = await Promise.all(
      workbooks.flatMap((workbook) => Array.from({ length: 5 }, () => workbook.send([reader]))),
    );
    expect(replies.every(({ awaitingConfirmation }) => awaitingConfirmation === 1)).toBe(true);
    const mail = await question(reader);
    await Promise.all(workbooks.map((workbook) => invite(workbook, [reader])));
    expect(await received(reader)).toHaveLength(1);
    await Promise.all([say(mail), say(mail), say(mail)]);
    for (const [index, workbook] of workbooks.entries())
      await workbook.settle(replies[index * 5]?.batch ?? "", [{ state: "sent" }]);
    expect(await received(reader)).toHaveLength(4);
    await say(mail);
    expect(await received(reader)).toHaveLength(4);
  });

  it("is forgotten after 30 days without an answer, and may be asked anew", async () => {
    const workbook = newWorkbook();
    const reader = stranger();
    const { batch } = await workbook.send([reader]);
    await question(reader);
    await workbook.sql("UPDATE mail SET due_at = 0 WHERE state = 'awaiting_confirmation'");
    await workbook.makeDue();
    await workbook.settle(batch, [{ state: "failed", problem: "not_confirmed" }]);
    expect(await workbook.sql("SELECT address FROM mail WHERE address IS NOT NULL")).toEqual([]);
    expect(await workbook.send([reader])).toMatchObject({ awaitingConfirmation: 1 });
    expect(await received(reader)).toHaveLength(1); // 30 days are not over for the question itself
  });
});

describe("an invitation", () => {
  it("tells of each person how things are, and asks no one twice", async () => {
    const workbook = newWorkbook();
    const [member, fresh, yes, no] = [ownerAt("anna"), stranger("neu"), stranger("ja"), stranger("nein")];
    await invite(workbook, [yes, no]);
    await say(await question(yes));
    await open(linkIn(await question(no), "unsubscribe"), { method: "POST" });
    const response = await invite(workbook, [member, fresh, yes, no]);
    expect(response.status).toBe(202);
    const reply = await people(response);
    expect(reply).toMatchObject([
      { id: member.id, state: "allowed", mail: null, askAgainFrom: null },
      { id: fresh.id, state: "invited", mail: "pending", askAgainFrom: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      { id: yes.id, state: "confirmed", askAgainFrom: null },
      { id: no.id, state: "stopped" },
    ]);
    expect(await states(await invite(workbook, [member, fresh, yes, no]))).toEqual([
      "allowed",
      "waiting",
      "confirmed",
      "stopped",
    ]);
    await question(fresh);
    expect(await received(fresh)).toHaveLength(1);
    expect(await received(member)).toEqual([]);
    expect(await workbook.send([no])).toMatchObject({ accepted: 0, refused: [{ reason: "unsubscribed" }] });
  });

  it("can be asked after, without asking anybody", async () => {
    const workbook = newWorkbook();
    const reader = stranger();
    await invite(workbook, [reader, ownerAt("anna")]);
    const mail = await question(reader);
    const ask = () => request(`${workbook.path}/invitations`, { key: workbook.key });
    await vi.waitFor(async () =>
      expect(await people(await ask())).toMatchObject([{ state: "waiting", mail: "sent" }, { state: "allowed" }]),
    );
    await say(mail);
    expect(await states(await ask())).toEqual(["confirmed", "allowed"]);
    expect((await request(`${workbook.path}/invitations`, { key: "f".repeat(32) })).status).toBe(404);
    expect((await invite(workbook, [reader], { key: "f".repeat(32) })).status).toBe(404);
  });

  it("whose mail the server refused can be sent again", async () => {
    const workbook = newWorkbook();
    const reader = stranger("once-refused-550");
    await invite(workbook, [reader]);
    const ask = async () => people(await request(`${workbook.path}/invitations`, { key: workbook.key }));
    await vi.waitFor(async () => expect(await ask()).toMatchObject([{ state: "waiting", mail: "failed" }]), 10_000);
    expect(await states(await invite(workbook, [reader]))).toEqual(["invited"]);
    await question(reader);
  });

  it.each([
    ["name", "a\r\nBcc: b@example.org"],
    ["name", "a\u202eb"],
    ["name", "a\u2028b"],
    ["email", "a@example.org\r\nBcc: b@example.org"],
    ["email", "a@example.org\u202e"],
  ])("is refused, with the path, for a %s such as %j", async (field, value) => {
    const response = await invite(newWorkbook(), [{ ...stranger(), [field]: value }]);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ error: { issues: [{ path: `people.0.${field}` }] } });
  });
});

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

describe("what is held for an address", () => {
  it("names nobody, and goes when nothing is left to know", async () => {
    const workbook = newWorkbook();
    const reader = stranger("canary");
    await invite(workbook, [reader]);
    await question(reader);
    const held = () => runInDurableObject(recipient(reader), (_, { storage }) => [...storage.kv.list()]);
    expect(JSON.stringify(await held())).not.toMatch(/canary|example|Stimmen/);
    vi.useFakeTimers({ now: Date.now() + 31 * 86_400_000, toFake: ["Date"] });
    try {
      await runInDurableObject(recipient(reader), (instance) => instance.alarm());
    } finally {
      vi.useRealTimers();
    }
    expect(await held()).toEqual([]);
    expect(await runDurableObjectAlarm(recipient(reader))).toBe(false);
  });
});

describe("the page behind „Ja, bitte“", () => {
  const url = (token: string) => `https://netz.example.org/confirm?token=${token}`;
  const sign = (expiresAt: number) =>
    signConfirmToken(env.LINK_SECRET, { recipient: recipientName(env.LINK_SECRET, "x@y.example"), expiresAt });

  it("runs no script, fetches nothing, tells nobody where the reader came from, and is not indexed", async () => {
    const response = await open(url(sign(Date.now() + 60_000)), { headers: { "accept-language": "en" } });
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
    ["is over", sign(Date.now() - 1000), 410, "Dieser Link gilt nicht mehr."],
    ["is none of ours", "x", 400, "Dieser Link gilt nicht."],
    ["is cut off", sign(Date.now() + 60_000).slice(0, -1), 400, "Dieser Link gilt nicht."],
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
