import type { DeliveryState } from "../../model/delivery.ts";

/**
 * The life of one mail. `claimed`: an attempt has begun, no server can have accepted it yet. `handover`: the end of the
 * message may be out, only the server knows (RFC 1047).
 *
 *     pending ──claim──▶ claimed ──handover──▶ handover ──accepted──▶ sent
 *        ▲                  │ │                   │ │ │
 *        ├──try again───────┘ │                   │ │ └──no answer, crash──▶ unclear
 *        ├──refused for now───┼───────────────────┘ │
 *        │                    └──refused for good───┴──▶ failed ──enqueued again──▶ pending
 *        └ pending, claimed ──suppress──▶ suppressed
 *
 * A crash in `claimed` leads back to pending. sent, unclear and suppressed are final: nothing is ever sent again by itself.
 */
export const MAIL_STATES = ["pending", "claimed", "handover", "sent", "failed", "unclear", "suppressed"] as const;
export type MailState = (typeof MAIL_STATES)[number];

/**
 * claim: an attempt begins. handover: the end of the message is about to go out. accepted, refused (for good), deferred
 * (refused for now), lost (no answer): how the attempt ended. expire: it ended without success for the last time.
 * restart: the object starts and no attempt is under way. suppress: the recipient wants no mail. enqueue: asked for again.
 */
export const MAIL_EVENTS = [
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
] as const;
export type MailEvent = (typeof MAIL_EVENTS)[number];

const TRANSITIONS: Record<MailState, Partial<Record<MailEvent, MailState>>> = {
  pending: { claim: "claimed", suppress: "suppressed" },
  claimed: {
    handover: "handover",
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
  failed: { enqueue: "pending" },
  unclear: {},
  suppressed: {},
};

/** The state after `event`, or null if the event means nothing in this state and must change nothing. */
export const nextState = (state: MailState, event: MailEvent): MailState | null => TRANSITIONS[state][event] ?? null;

/** The state as the API shows it. */
export const publicState = (state: MailState): DeliveryState =>
  state === "claimed" || state === "handover" ? "pending" : state;

/** How long text and address of a mail are kept once it is in `state`; undefined: for as long as it is in that state. */
export function keepContentMs(state: MailState): number | undefined {
  if (state === "sent" || state === "suppressed") return 0;
  return state === "failed" || state === "unclear" ? 30 * 86_400_000 : undefined;
}
