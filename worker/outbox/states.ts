import type { Decision, DeliveryState } from "../../model/delivery.ts";

/**
 * The life of one mail. `claimed`: an attempt has begun, no server can have accepted it yet. `handover`: the end of the
 * message may be out, only the server knows (RFC 1047).
 *
 *     awaiting_confirmation ◀──hold── pending ──claim──▶ claimed ──handover──▶ handover ──accepted──▶ sent
 *              │                        ▲                  │ │                   │ │ │                  ▲
 *              └──────────confirm───────┤                  │ │                   │ │ └──no answer,      │
 *                                       ├──try again───────┘ │                   │ │    crash──▶ unclear
 *                                       ├──refused for now───┼───────────────────┘ │               │    │
 *                                       │                    └──refused for good───┴──▶ failed     │    │
 *                                       │                                                 │        │    │
 *                                       └──────a person: "noch einmal senden"─────────────┴────────┘    │
 *                                               a person: "wurde empfangen" ────────────────────────────┘
 *
 * A crash in `claimed` leads back to pending. Whoever wants no mail (suppress) gets none that is awaiting, pending or claimed.
 * sent and suppressed are final; nothing leaves failed or unclear but by a person: nothing is ever sent again by itself.
 */
export const MAIL_STATES = [
  "awaiting_confirmation",
  "pending",
  "claimed",
  "handover",
  "sent",
  "failed",
  "unclear",
  "suppressed",
] as const;
export type MailState = (typeof MAIL_STATES)[number];

/**
 * hold: the recipient has not yet said that mail is welcome; confirm: now they have. claim: an attempt begins. handover: the
 * end of the message is about to go out. accepted, refused (for good), deferred (refused for now), lost (no answer): how the
 * attempt ended. expire: the time is over, without success. restart: no attempt is under way (any more). suppress: the
 * recipient wants no mail. enqueue: the same summaries were sent again by the team. resend, received: what a person decided.
 * release: the same as resend, but the text is forgotten: it has to come with new summaries.
 */
export const MAIL_EVENTS = [
  "hold",
  "confirm",
  "claim",
  "handover",
  "accepted",
  "refused",
  "deferred",
  "lost",
  "expire",
  "restart",
  "suppress",
  "enqueue",
  "resend",
  "received",
  "release",
] as const;
export type MailEvent = (typeof MAIL_EVENTS)[number];

const TRANSITIONS: Record<MailState, Partial<Record<MailEvent, MailState>>> = {
  awaiting_confirmation: { confirm: "pending", suppress: "suppressed", expire: "failed" },
  pending: { hold: "awaiting_confirmation", claim: "claimed", suppress: "suppressed" },
  claimed: {
    handover: "handover",
    accepted: "sent", // no transport does without a handover; if one did, the mail would be out all the same
    refused: "failed",
    deferred: "pending",
    lost: "pending",
    expire: "failed",
    restart: "pending",
    suppress: "suppressed",
  },
  handover: {
    accepted: "sent",
    refused: "failed",
    deferred: "pending",
    expire: "failed",
    lost: "unclear",
    restart: "unclear",
  },
  sent: {},
  failed: { enqueue: "pending", resend: "pending", received: "sent" },
  unclear: { resend: "pending", received: "sent", release: "failed" },
  suppressed: {},
};

/** The state after `event`, or null if the event means nothing in this state and must change nothing. */
export const nextState = (state: MailState, event: MailEvent): MailState | null => TRANSITIONS[state][event] ?? null;

/** True if a mail in this state, or one that is not there (null), is taken in when it is offered; else it is known already. */
export const isTakenIn = (state: MailState | null): boolean => state === null || nextState(state, "enqueue") !== null;

/** The state as the API shows it. */
export const publicState = (state: MailState): DeliveryState =>
  state === "claimed" || state === "handover" ? "pending" : state;

/** With these a mail is as if it had just been accepted: all attempts, and all the time, are before it. */
export const beginsAnew = (event: MailEvent): boolean =>
  event === "confirm" || event === "enqueue" || event === "resend";

/** What a person's decision is to a mail whose text is, or is not, there. */
export const eventOfDecision = (decision: Decision, hasText: boolean): MailEvent =>
  decision === "received" ? "received" : hasText ? "resend" : "release";

/** How long text and address of a mail are kept once it is in `state`; undefined: for as long as it is in that state. */
export function keepContentMs(state: MailState): number | undefined {
  if (state === "sent" || state === "suppressed") return 0;
  return state === "failed" || state === "unclear" || state === "awaiting_confirmation" ? 30 * 86_400_000 : undefined;
}
