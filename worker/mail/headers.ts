import { isPlainLine } from "../../model/name.ts";
import type { OutgoingMail } from "./transport.ts";

/** Fixed: nothing that somebody typed into a sheet may name a sender. */
export const SENDER_NAME = "Netzwerkstrategie";

/**
 * The headers that are ours, beside sender, recipient and subject. Throws if any value of the mail's head could break out of its line:
 * that would be a bug, not bad input.
 */
export function headersOf(mail: OutgoingMail) {
  for (const value of [mail.to, mail.from, mail.replyTo ?? "", mail.subject, mail.stopUrl, mail.id])
    if (!isPlainLine(value)) throw new Error("A control character in a header");
  return {
    "Auto-Submitted": "auto-generated",
    "Content-Language": mail.language,
    "List-Unsubscribe": `<${mail.stopUrl}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
