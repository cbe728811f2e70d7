import type { PreviewReply } from "../../model/contract/summaries.ts";
import type { Prospect } from "../../model/delivery.ts";

/** What would become of a mail if it were sent now, as people are told. */
export type MailFate = Prospect | "unchanged";
type Previewed = Pick<PreviewReply["mails"][number], "unchanged" | "prospect">;

/** A mail that was accepted before may still wait for its reader's yes, or have been stopped since. */
export const fateOf = ({ unchanged, prospect }: Previewed): MailFate =>
  unchanged && (prospect === "at_once" || prospect === "asks" || prospect === "paused") ? "unchanged" : prospect;

const SENT_NOW: readonly MailFate[] = ["at_once", "asks", "waits"];

/** True if it is taken to be sent: it goes out at once, or as soon as its reader says yes. */
export const isToSend = (mail: Previewed): boolean => !mail.unchanged && SENT_NOW.includes(mail.prospect);

/** How many mails are taken: all, and of these the ones that go at once, that need a question first, whose question is out. */
export function countFates(mails: readonly Previewed[]) {
  const taken = mails.filter(isToSend);
  const count = (prospect: Prospect) => taken.filter((mail) => mail.prospect === prospect).length;
  return { all: taken.length, atOnce: count("at_once"), asks: count("asks"), waits: count("waits") };
}
