import type { SummaryOwner } from "../../../model/contract/summaries.ts";
import type { Occasion } from "../../../worker/mail/occasion.ts";
import { renderSummary } from "../../../worker/mail/render-summary.ts";
import type { SummaryContext } from "../../../worker/mail/summary.ts";
import { summariesRequest } from "./sample.ts";

export const stopUrl = "https://netz.example.org/unsubscribe?token=abc";

/** The mail to an owner as it stands on the day after the meeting. */
export function render(of: SummaryOwner, context: Partial<SummaryContext> = {}, occasion: Occasion = "meeting") {
  const options = {
    occasion,
    now: new Date("2026-03-13T10:00:00Z"),
    uid: (task: { id: string }) => `${task.id}@x`,
    stopUrl,
    repliesToContact: true,
  };
  const mail = renderSummary({ ...summariesRequest(), ...context }, of, options);
  if (!mail) throw new Error("nothing to send");
  return mail;
}
