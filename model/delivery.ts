/** The state of one mail as the API shows it. `unclear`: nobody can know whether the server took it (RFC 1047). */
export const DELIVERY_STATES = ["pending", "awaiting_confirmation", "sent", "failed", "unclear", "suppressed"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What a person may say of a mail that failed or is unclear: it has arrived ("wurde empfangen"), or "noch einmal senden". */
export const DECISIONS = ["received", "resend"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Why the Worker takes no mail for an owner. */
export const REFUSALS = ["domain_not_allowed", "nothing_to_send", "quota_exceeded"] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Header that carries the workbook's key where there is no body. */
export const WORKBOOK_KEY_HEADER = "x-workbook-key";
