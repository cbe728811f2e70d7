import MailComposer from "nodemailer/lib/mail-composer";
import { isPlainLine } from "../../model/name.ts";
import type { OutgoingMail } from "./transport.ts";

/** Fixed: nothing that somebody typed into a sheet may name a sender. */
const SENDER_NAME = "Netzwerkstrategie";

/** The mail as MIME. Throws if a value of a header could break out of its line: that would be a bug, not bad input. */
export function composeMessage(mail: OutgoingMail): Promise<Buffer> {
  for (const value of [mail.to, mail.from, mail.replyTo ?? "", mail.subject, mail.stopUrl, mail.id])
    if (!isPlainLine(value)) throw new Error("A control character in a header");
  return new MailComposer({
    from: { name: SENDER_NAME, address: mail.from },
    to: { name: "", address: mail.to },
    ...(mail.replyTo !== null && { replyTo: { name: "", address: mail.replyTo } }),
    subject: mail.subject,
    messageId: `<${mail.id}@${mail.from.slice(mail.from.lastIndexOf("@") + 1)}>`,
    date: mail.date,
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": mail.language,
      "List-Unsubscribe": { prepared: true, value: `<${mail.stopUrl}>` },
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
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
