import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterAll, expect, it } from "vitest";
import { startMailbox } from "../../../playground/server/mailbox.ts";

const folder = mkdtempSync(join(tmpdir(), "mailbox-"));
afterAll(() => rmSync(folder, { recursive: true }));

const mail = {
  from: "Stimmen der Vielfalt <absender@example.org>",
  to: "vorsitz@example.org",
  replyTo: "fragen@example.org",
  subject: "Ihre Netzwerk-Aufgaben: Förderung",
  text: "Guten Tag Vorsitz,",
  html: "<p>Guten Tag Vorsitz,</p>",
  attachments: [{ filename: "termine.ics", content: "BEGIN:VCALENDAR\r\nSUMMARY:Grüße", contentType: "text/calendar" }],
};

it("reads every part of a message that came by SMTP", async () => {
  const mailbox = await startMailbox();
  await createTransport(mailbox.url).sendMail(mail);
  const [message] = await mailbox.messages();
  await mailbox.close();
  expect(message).toMatchObject({
    envelope: { from: "absender@example.org", to: ["vorsitz@example.org"] },
    unreadable: null,
    subject: mail.subject,
    from: { name: "Stimmen der Vielfalt", address: "absender@example.org" },
    to: [{ address: "vorsitz@example.org" }],
    replyTo: [{ address: "fragen@example.org" }],
    text: expect.stringContaining(mail.text),
    html: expect.stringContaining(mail.html),
    attachments: [{ filename: "termine.ics", mimeType: "text/calendar" }],
  });
  expect(Buffer.from(message?.attachments[0]?.content ?? "", "base64").toString()).toContain("SUMMARY:Grüße");
  expect(message?.raw).toMatch(/^From: Stimmen der Vielfalt/);
});

it("keeps messages over a restart, in order, until it is emptied", async () => {
  const before = await startMailbox({ folder });
  for (const subject of ["eins", "zwei", "drei"]) await createTransport(before.url).sendMail({ ...mail, subject });
  await before.close();
  const after = await startMailbox({ folder });
  expect((await after.messages()).map(({ subject }) => subject)).toEqual(["eins", "zwei", "drei"]);
  after.clear();
  await after.close();
  const empty = await startMailbox({ folder });
  expect(await empty.messages()).toEqual([]);
  await empty.close();
});

it("shows a message that is no message by its source", async () => {
  const mailbox = await startMailbox();
  const nested = Array.from(
    { length: 400 },
    (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
  );
  await createTransport(mailbox.url).sendMail({
    envelope: { from: "a@example.org", to: "b@example.org" },
    raw: nested.join(""),
  });
  expect(await mailbox.messages()).toMatchObject([
    { raw: expect.stringContaining("boundary=b1"), unreadable: expect.any(String) },
  ]);
  await mailbox.close();
});
