import type { MailPayload, Offer } from "../../../../worker/outbox/intake.ts";

const PAYLOAD: MailPayload = {
  language: "de",
  subject: "s",
  text: "t",
  html: "h",
  calendar: null,
  replyTo: null,
  stopUrl: "https://netz.example.org/unsubscribe",
};

export const contentOf = (owner: number, version: number) => `${owner}.${version}`;

/** The mail of one version to one of the people. */
export const offerOf = (owner: number, version: number): Offer => ({
  owner: String(owner),
  recipient: `r${owner}`,
  addressHash: `a${owner}`,
  address: `${owner}@example.org`,
  isAllowed: true,
  question: null,
  contentHash: contentOf(owner, version),
  payload: PAYLOAD,
});
