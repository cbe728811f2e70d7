import { expect, inject, it, vi } from "vitest";
import { smtpTransport } from "../../../worker/mail/smtp.ts";
import { smtpTarget } from "../../../worker/mail/smtp-options.ts";
import type { ReceivedMail } from "../../support/provided.d.ts";
import { mailTo } from "./mail-to.ts";

const smtp = inject("smtp");

const received = async (to: string) =>
  (await (await fetch(`${inject("mailbox")}?to=${encodeURIComponent(to)}`)).json()) as ReceivedMail[];
const address = (name: string) => `${name}.${crypto.randomUUID()}@example.org`;

async function deliver(url: string, name: string) {
  const to = address(name);
  const handover = vi.fn(async () => {});
  const start = Date.now();
  const outcome = await smtpTransport(`${url}?timeoutMs=800`)(mailTo(to), handover);
  return { outcome, handovers: handover.mock.calls.length, mails: await received(to), tookMs: Date.now() - start };
}

it.each(["plain", "starttls", "implicit"] as const)("delivers over %s", async (kind) => {
  const { outcome, handovers, mails } = await deliver(smtp[kind], "anna");
  expect(outcome).toEqual({ kind: "accepted" });
  expect(handovers).toBe(1);
  expect(mails).toHaveLength(1);
});

it("writes headers that hold nothing from the sheet", async () => {
  const { mails } = await deliver(smtp.plain, "headers");
  const [mail] = mails;
  const head = mail?.raw.slice(0, mail.raw.indexOf("\r\n\r\n")) ?? "";
  expect(head.replaceAll(/headers\.[-0-9a-f]+/g, "anna").replaceAll(/--_NmP-[^"]+/g, "boundary")).toMatchSnapshot();
  expect(mail?.subject).toBe("Ihre Netzwerk-Aufgaben: 2 Kontakte aufbauen, 2 pflegen (Treffen am 12.03.)");
  expect(mail?.attachments).toHaveLength(1);
});

it.each([
  ["down", { kind: "lost", problem: "connection_refused", server: true }],
  ["silent", { kind: "lost", problem: "timeout", server: true }],
  ["untrusted", { kind: "lost", problem: "connection_refused", server: true }],
  ["wrongPassword", { kind: "lost", problem: "auth", server: true }],
] as const)("tells that nothing gets through: %s", async (kind, expected) => {
  const { outcome, handovers, tookMs } = await deliver(smtp[kind], "anna");
  expect(outcome).toEqual(expected);
  expect(handovers).toBe(0);
  expect(tookMs).toBeLessThan(5_000);
});

it("sends nothing unencrypted where encryption is required", async () => {
  const to = address("anna");
  const outcome = await smtpTransport(`${smtp.plain}?tls=require`)(mailTo(to), async () => {});
  expect(outcome).toEqual({ kind: "lost", problem: "tls", server: true });
  expect(await received(to)).toEqual([]);
});

it.each([
  ["refused-550", { kind: "refused", permanent: true, problem: "smtp_550" }, 0, 0],
  ["refused-451", { kind: "refused", permanent: false, problem: "smtp_451" }, 0, 0],
  ["rejects", { kind: "refused", permanent: true, problem: "smtp_554" }, 1, 1],
  ["hangs-at-rcpt", { kind: "lost", problem: "timeout", server: false }, 0, 0],
  ["dies-at-rcpt", { kind: "lost", problem: "connection_lost", server: false }, 0, 0],
  ["hangs-after-dot", { kind: "lost", problem: "timeout", server: false }, 1, 1],
  ["dies-after-dot", { kind: "lost", problem: "connection_lost", server: false }, 1, 1],
] as const)("%s: tells what is known, in our words", async (name, expected, handovers, mails) => {
  const result = await deliver(smtp.faulty, name);
  expect(result.outcome).toEqual(expected);
  expect(result.handovers).toBe(handovers);
  expect(result.mails).toHaveLength(mails);
  expect(result.tookMs).toBeLessThan(5_000);
});

it("dies-before-dot: the server has no complete message", async () => {
  const { outcome, mails } = await deliver(smtp.faulty, "dies-before-dot");
  expect(outcome).toMatchObject({ kind: "lost", server: false });
  expect(mails).toEqual([]);
});

it.each([
  ["smtps://u:p@mail.example.org", { port: 465, secure: true, requireTLS: false }],
  ["smtps://u:p@mail.example.org:2465", { port: 2465, secure: true, requireTLS: false }],
  ["smtp://u:p@mail.example.org", { port: 587, secure: false, requireTLS: true }],
  ["smtp://u:p@mail.example.org:2525", { port: 2525, secure: false, requireTLS: true }],
  ["smtp://u:p@127.0.0.1.example.org", { port: 587, secure: false, requireTLS: true }],
  ["smtp://localhost:2525", { port: 2525, secure: false, requireTLS: false }],
  ["smtp://[::1]:2525", { port: 2525, secure: false, requireTLS: false }],
])("goes unencrypted to this very computer alone: %s", (url, expected) => {
  const { connection } = smtpTarget(url);
  expect(connection).toMatchObject(expected);
  expect(connection.tls?.rejectUnauthorized).not.toBe(false);
});
