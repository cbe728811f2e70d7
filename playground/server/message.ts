export interface Address {
  name: string;
  address: string;
}

/** `content` is base64. */
export interface Attachment {
  filename: string;
  mimeType: string;
  content: string;
}

/** One message as the local mailbox holds it: what the SMTP client said, the source as it came, and the source read. */
export interface Message {
  id: string;
  /** When it was received, ISO 8601. */
  date: string;
  envelope: { from: string; to: string[] };
  raw: string;
  /** Why the source could not be read; null where it could. */
  unreadable: string | null;
  subject: string;
  from: Address | null;
  to: Address[];
  replyTo: Address[];
  headers: { key: string; value: string }[];
  text: string;
  html: string;
  attachments: Attachment[];
}
