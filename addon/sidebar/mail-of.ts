import { PROSPECTS } from "../../model/delivery.ts";
import type { Mail } from "./state.ts";

/** A mail is below 100 kB; more than this is none of ours. */
const MOST_CHARACTERS = 1_000_000;

/** What the page gave back as a mail, if it is one: anybody with the sidebar open can send anything. */
export function mailOf(given: unknown): Mail | null {
  if (typeof given !== "object" || given === null) return null;
  const mail = given as Record<keyof Mail, unknown>;
  const isText = (value: unknown) => typeof value === "string" && value.length <= MOST_CHARACTERS;
  const texts = [mail.owner, mail.name, mail.to, mail.from, mail.subject, mail.html, mail.text];
  const optional = [mail.replyTo, mail.calendar, mail.askedOn];
  const valid =
    texts.every(isText) &&
    optional.every((value) => value === null || isText(value)) &&
    typeof mail.unchanged === "boolean" &&
    PROSPECTS.some((prospect) => prospect === mail.prospect);
  return valid ? (given as Mail) : null;
}
