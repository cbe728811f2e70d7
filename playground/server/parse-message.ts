import PostalMime, { type Email, type Address as ParsedAddress } from "postal-mime";
import type { Address, Message } from "./message.ts";

/** Reads a message's source. What cannot be read is said in `unreadable`; the source is there all the same. */
export async function parseMessage(
  received: Pick<Message, "id" | "date" | "envelope">,
  source: Buffer,
): Promise<Message> {
  let unreadable: string | null = null;
  const mail = await PostalMime.parse(source, { attachmentEncoding: "base64" }).catch((error: unknown): Email => {
    unreadable = error instanceof Error ? error.message : String(error);
    return { headers: [], headerLines: [], attachments: [] };
  });
  return {
    ...received,
    raw: source.toString("utf8"),
    unreadable,
    subject: mail.subject ?? "",
    from: mail.from ? (addresses([mail.from])[0] ?? null) : null,
    to: addresses(mail.to ?? []),
    replyTo: addresses(mail.replyTo ?? []),
    headers: mail.headers.map(({ key, value }) => ({ key, value })),
    text: mail.text ?? "",
    html: mail.html ?? "",
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename: filename ?? "",
      mimeType,
      content: String(content),
    })),
  };
}

/** Groups of addresses are taken apart. */
const addresses = (parsed: ParsedAddress[]): Address[] =>
  parsed.flatMap(({ name, address, group }) => (group ? addresses(group) : [{ name, address: address ?? "" }]));
