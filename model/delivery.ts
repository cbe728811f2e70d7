/** The state of one mail as the API shows it. `unclear`: nobody can know whether the server took it (RFC 1047). */
export const DELIVERY_STATES = ["pending", "awaiting_confirmation", "sent", "failed", "unclear", "suppressed"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/**
 * Why a mail has not arrived, beside what a mail server answers (`smtp_550`): codes of ours, never its words. `service_…`: what
 * Cloudflare's Email Service says. `text_forgotten`: only new summaries can bring the text again.
 */
export const PROBLEMS = [
  "timeout",
  "connection_refused",
  "connection_lost",
  "dns",
  "tls",
  "auth",
  "handover",
  "internal",
  "text_forgotten",
  "not_confirmed",
  "service_invalid",
  "service_too_large",
  "service_recipient_suppressed",
  "service_recipient_not_allowed",
  "service_delivery_failed",
  "service_sender",
  "service_limit",
  "service_failed",
] as const;
export type KnownProblem = (typeof PROBLEMS)[number];
export type Problem = KnownProblem | `smtp_${number}`;

/** What a person may say of a mail that failed or is unclear: it has arrived ("wurde empfangen"), or "noch einmal senden". */
export const DECISIONS = ["received", "resend"] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * Why the Worker takes no mail for an owner. The quotas are of one day (UTC): of the workbook, of the recipient in all workbooks, of
 * the whole Worker. `unsubscribed`: the recipient wants no mail from this workbook. `sending_paused`: whoever runs the Worker has switched sending off.
 */
export const REFUSALS = [
  "nothing_to_send",
  "unsubscribed",
  "workbook_quota",
  "recipient_quota",
  "deployment_quota",
  "sending_paused",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/**
 * What became of inviting a person. `allowed`: mail to this domain needs no confirmation. `invited`: the confirmation mail is on its
 * way. `waiting`: was asked before and has not answered. `stopped`: wants no mail from this workbook.
 */
export const INVITATION_STATES = ["allowed", "confirmed", "invited", "waiting", "stopped", "refused"] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/**
 * What would become of a mail if it were sent now. `asks`: its reader is asked first (unless they have said yes elsewhere, or were asked
 * lately). `waits`: they were asked and have not answered. `unreached`: the question did not arrive. `stopped`: they want no mail
 * from this workbook. `paused`: sending is switched off. Quotas are not foretold: by then others may have used them up.
 */
export const PROSPECTS = ["at_once", "asks", "waits", "unreached", "stopped", "paused"] as const;
export type Prospect = (typeof PROSPECTS)[number];

/** Header that carries the workbook's key where there is no body. */
export const WORKBOOK_KEY_HEADER = "x-workbook-key";
