import { type EmailServiceError, outcomeOfRefusal } from "./email-service-outcome.ts";
import { headersOf, SENDER_NAME } from "./headers.ts";
import type { Outcome, OutgoingMail, Transport } from "./transport.ts";

/** So long the service may take to answer; what it then says is not heard any more. */
const DEADLINE_MS = 60_000;

/**
 * Sends through Cloudflare's Email Service (https://developers.cloudflare.com/email-service/). It writes Date and Message-ID itself and
 * knows no idempotency key: the handover is made before the call, and a call without an answer leaves the mail unclear.
 */
export const emailServiceTransport =
  (binding: SendEmail, deadlineMs = DEADLINE_MS): Transport =>
  async (mail, handover) => {
    const message = messageOf(mail);
    try {
      await handover();
    } catch {
      return { kind: "lost", problem: "handover", server: false };
    }
    let deadline: ReturnType<typeof setTimeout> | undefined;
    try {
      return await Promise.race([
        binding.send(message).then((): Outcome => ({ kind: "accepted" }), outcomeOfFailure),
        new Promise<Outcome>((resolve) => {
          deadline = setTimeout(() => resolve({ kind: "lost", problem: "timeout", server: false }), deadlineMs);
        }),
      ]);
    } finally {
      clearTimeout(deadline);
    }
  };

const outcomeOfFailure = (error: unknown): Outcome => outcomeOfRefusal((error ?? {}) as EmailServiceError);

const messageOf = (mail: OutgoingMail) => ({
  from: { name: SENDER_NAME, email: mail.from },
  to: mail.to,
  ...(mail.replyTo !== null && { replyTo: mail.replyTo }),
  subject: mail.subject,
  headers: headersOf(mail),
  text: mail.text,
  html: mail.html,
  ...(mail.calendar !== null && {
    attachments: [
      {
        disposition: "attachment" as const,
        filename: mail.calendar.file,
        type: "text/calendar; charset=utf-8; method=PUBLISH",
        content: new TextEncoder().encode(mail.calendar.content), // a string would be taken for base64
      },
    ],
  }),
});
