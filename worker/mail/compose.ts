import MailComposer from "nodemailer/lib/mail-composer";
import { headersOf, SENDER_NAME } from "./headers.ts";
import type { OutgoingMail } from "./transport.ts";

/** The mail as MIME. */
export function composeMessage(mail: OutgoingMail): Promise<Buffer> {
  const headers = headersOf(mail);
  return new MailComposer({
    from: { name: SENDER_NAME, address: mail.from },
    to: { name: "", address: mail.to },
    ...(mail.replyTo !== null && { replyTo: { name: "", address: mail.replyTo } }),
    subject: mail.subject,
    messageId: `<${mail.id}@${mail.from.slice(mail.from.lastIndexOf("@") + 1)}>`,
    date: mail.date,
    headers: { ...headers, "List-Unsubscribe": { prepared: true, value: headers["List-Unsubscribe"] } }, // not to be folded
    text: mail.text,
    html: mail.html,
    ...(mail.calendar !== null && {
      attachments: [
        {
          filename: mail.calendar.file,
          contentType: "text/calendar; charset=utf-8; method=PUBLISH",
          content: mail.calendar.content,
        },
      ],
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "\r\n",
  })
    .compile()
    .build();
}
