import type { Problem } from "../../model/delivery.ts";
import type { MailContent } from "./render-summary.ts";

/** One message to one recipient, ready to be sent. `id` is stable over all attempts. */
export interface OutgoingMail extends MailContent {
  id: string;
  to: string;
  from: string;
  replyTo: string | null;
  stopUrl: string;
  date: Date;
}

/**
 * What became of an attempt. `problem` is a code of ours, never the server's words. "refused": the server said no, to this
 * message. "lost": no answer; if the handover had been made, nobody knows. `server` tells that no mail would have got through.
 */
export type Outcome =
  | { kind: "accepted" }
  | { kind: "refused"; permanent: boolean; problem: Problem }
  | { kind: "lost"; problem: Problem; server: boolean };

/**
 * Sends one mail, in bounded time, and never throws for what a network or a server may do. `handover` is awaited when the
 * whole message but its end is out: until it resolves no server can have accepted the mail, afterwards only the server knows.
 * If it throws, the message is not finished.
 */
export type Transport = (mail: OutgoingMail, handover: () => Promise<void>) => Promise<Outcome>;
