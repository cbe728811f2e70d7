import { renderSummary } from "../../../worker/mail/render-summary.ts";
import type { OutgoingMail } from "../../../worker/mail/transport.ts";
import { chair, summariesRequest } from "./sample.ts";

export const STOP_URL = "https://netz.example.org/unsubscribe?token=abc";

/** The chair's mail of the sample case, to another address. */
export function mailTo(to: string): OutgoingMail {
  const content = renderSummary(summariesRequest(), chair, {
    occasion: "meeting",
    now: new Date(0),
    uid: (task) => task.id,
    stopUrl: STOP_URL,
    repliesToContact: true,
  });
  if (!content) throw new Error("no content");
  return {
    ...content,
    id: "mail-1",
    to,
    from: "netzwerk@example.org",
    replyTo: "vorsitz@example.org",
    stopUrl: STOP_URL,
    date: new Date("2026-03-13T10:00:00Z"),
  };
}
