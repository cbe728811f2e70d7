import { describe, expect, inject, it, vi } from "vitest";
import { emailServiceTransport } from "../../../worker/mail/email-service.ts";
import { smtpTransport } from "../../../worker/mail/smtp.ts";
import type { Transport } from "../../../worker/mail/transport.ts";
import type { ReceivedMail } from "../../support/provided.d.ts";
import { emailService } from "./email-service.ts";
import { mailTo, STOP_URL } from "./mail-to.ts";

/** A mail as it arrived, told alike for every transport. */
interface Arrived {
  from: { name: string; address: string };
  replyTo: string;
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
  calendar: { type: string; content: string };
}
interface Line {
  send: Transport;
  arrived(to: string): Promise<Arrived[]>;
}

const LIST = ["auto-submitted", "content-language", "list-unsubscribe", "list-unsubscribe-post"];
const only = (headers: [string, string][]) => Object.fromEntries(headers.filter(([name]) => LIST.includes(name)));
const decode = (base64: string) =>
  new TextDecoder().decode(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));

/** Mail may end its lines either way. */
const lines = (text = "") => text.trim().split(/\r?\n/);

const smtp: Line = {
  send: smtpTransport(`${inject("smtp").faulty}?timeoutMs=800`),
  async arrived(to) {
    const answer = await fetch(`${inject("mailbox")}?to=${encodeURIComponent(to)}`);
    return ((await answer.json()) as ReceivedMail[]).map(
      ({ from, replyTo, subject, headers, text, html, attachments }) => ({
        from: from ?? { name: "", address: "" },
        replyTo: replyTo[0]?.address ?? "",
        subject,
        headers: only(headers.map(({ key, value }) => [key.toLowerCase(), value])),
        text,
        html,
        calendar: { type: attachments[0]?.mimeType ?? "", content: decode(attachments[0]?.content ?? "") },
      }),
    );
  },
};

const service = emailService();
const byService: Line = {
  send: emailServiceTransport(service.binding, 300),
  arrived: async (to) =>
    service.received
      .filter((mail) => mail.to === to)
      .map(({ from, replyTo, subject, headers, text = "", html = "", attachments = [] }) => ({
        from: typeof from === "string" ? { name: "", address: from } : { name: from.name, address: from.email },
        replyTo: String(replyTo),
        subject,
        headers: only(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])),
        text,
        html,
        calendar: {
          type: attachments[0]?.type.split(";")[0] ?? "",
          content: new TextDecoder().decode(attachments[0]?.content as Uint8Array),
        },
      })),
};

const LINES: [string, Line][] = [
  ["SMTP", smtp],
  ["the Email Service", byService],
];

describe.each(LINES)("every transport keeps its word: %s", (_, { send, arrived }) => {
  const address = (name: string) => `${name}.${crypto.randomUUID()}@example.org`;
  async function deliver(name: string, handover = vi.fn(async () => {})) {
    const to = address(name);
    const outcome = await send(mailTo(to), handover);
    return { outcome, mails: await arrived(to), handovers: handover.mock.calls.length };
  }

  it("delivers a mail once and whole", async () => {
    const { outcome, mails, handovers } = await deliver("anna");
    expect(outcome).toEqual({ kind: "accepted" });
    expect(handovers).toBe(1);
    const mail = mailTo("anna@example.org");
    const [got, ...more] = mails;
    expect(more).toEqual([]);
    expect(got).toMatchObject({
      from: { name: "Netzwerkstrategie", address: "netzwerk@example.org" },
      replyTo: "vorsitz@example.org",
      subject: mail.subject,
      headers: {
        "auto-submitted": "auto-generated",
        "content-language": "de",
        "list-unsubscribe": `<${STOP_URL}>`,
        "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      },
    });
    expect(lines(got?.text)).toEqual(lines(mail.text));
    expect(lines(got?.html)).toEqual(lines(mail.html));
    expect(lines(got?.calendar.content)).toEqual(lines(mail.calendar?.content));
    expect(got?.calendar.type).toBe("text/calendar");
  });

  it("makes the handover before anybody can have the mail", async () => {
    const to = address("anna");
    const before: unknown[] = [];
    await send(mailTo(to), async () => {
      before.push(...(await arrived(to)));
    });
    expect(before).toEqual([]);
    expect(await arrived(to)).toHaveLength(1);
  });

  it("sends nothing where the handover fails, and does not say it did", async () => {
    const { outcome, mails } = await deliver(
      "anna",
      vi.fn(() => Promise.reject(new Error("no"))),
    );
    expect(outcome).toMatchObject({ kind: "lost", server: false });
    expect(mails).toEqual([]);
  });

  it.each([
    ["refused-550", true],
    ["refused-451", false],
  ])("%s: knows that it was not taken", async (name, permanent) => {
    const { outcome, mails } = await deliver(name);
    expect(outcome).toMatchObject({ kind: "refused", permanent });
    expect(JSON.stringify(outcome)).not.toContain("secret");
    expect(mails).toEqual([]);
  });

  it.each(["hangs-after-dot", "dies-after-dot"])("%s: says that nobody knows", async (name) => {
    expect((await deliver(name)).outcome).toMatchObject({ kind: "lost", server: false });
  });

  it.each(["subject", "to", "replyTo", "stopUrl"] as const)("makes no header of a line break in %s", async (field) => {
    const broken = { ...mailTo(address("anna")), [field]: "a\r\nBcc: b@example.org" };
    await expect(send(broken, async () => {})).rejects.toThrow("control character");
  });
});

describe("what the Email Service says", () => {
  const outcomeOf = (error: unknown) =>
    emailServiceTransport({ send: () => Promise.reject(error) } as SendEmail)(
      mailTo("anna@example.org"),
      async () => {},
    );

  it.each([
    ["E_VALIDATION_ERROR", true, "service_invalid"],
    ["E_HEADERS_TOO_LARGE", true, "service_invalid"],
    ["E_CONTENT_TOO_LARGE", true, "service_too_large"],
    ["E_RECIPIENT_NOT_ALLOWED", true, "service_recipient_not_allowed"],
    ["E_SENDER_NOT_VERIFIED", false, "service_sender"],
    ["E_DAILY_LIMIT_EXCEEDED", false, "service_limit"],
    ["E_DELIVERY_FAILED", false, "service_delivery_failed"],
  ])("%s: it did not take the mail", async (code, permanent, problem) => {
    expect(await outcomeOf(Object.assign(new Error("x"), { code }))).toEqual({ kind: "refused", permanent, problem });
  });

  it.each([{ code: "E_INTERNAL_SERVER_ERROR" }, { code: "E_SOMETHING_NEW" }, { code: 42 }, new Error("x"), null])(
    "leaves the mail unclear: %j",
    async (error) => {
      expect(await outcomeOf(error)).toEqual({ kind: "lost", problem: "service_failed", server: false });
    },
  );
});
