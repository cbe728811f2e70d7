import type { Problem } from "../../model/delivery.ts";
import type { Outcome } from "./transport.ts";

/** What the binding throws; its message stays behind, for it may quote the mail. */
export interface EmailServiceError {
  code?: unknown;
}

/**
 * What the service says of a message that it did not take, by its own codes
 * (https://developers.cloudflare.com/email-service/api/send-emails/workers-api/). "later" can change without the message: a limit, a
 * setting, a server that was away. The service's own fault (`E_INTERNAL_SERVER_ERROR`) and codes that nobody knows say nothing about the
 * message: it stays unclear.
 */
const REFUSALS: Record<string, { permanent: boolean; problem: Problem }> = {
  E_VALIDATION_ERROR: { permanent: true, problem: "service_invalid" },
  E_FIELD_MISSING: { permanent: true, problem: "service_invalid" },
  E_TOO_MANY_RECIPIENTS: { permanent: true, problem: "service_invalid" },
  E_CONTENT_TOO_LARGE: { permanent: true, problem: "service_too_large" },
  E_RECIPIENT_SUPPRESSED: { permanent: true, problem: "service_recipient_suppressed" },
  E_RECIPIENT_NOT_ALLOWED: { permanent: true, problem: "service_recipient_not_allowed" },
  E_DELIVERY_FAILED: { permanent: false, problem: "service_delivery_failed" },
  E_SENDER_NOT_VERIFIED: { permanent: false, problem: "service_sender" },
  E_SENDER_DOMAIN_NOT_AVAILABLE: { permanent: false, problem: "service_sender" },
  E_RATE_LIMIT_EXCEEDED: { permanent: false, problem: "service_limit" },
  E_DAILY_LIMIT_EXCEEDED: { permanent: false, problem: "service_limit" },
};

/** The binding's error as one of our outcomes. */
export function outcomeOfRefusal({ code }: EmailServiceError): Outcome {
  const text = typeof code === "string" ? code : "";
  const refusal = REFUSALS[text] ?? (text.startsWith("E_HEADER") ? REFUSALS.E_VALIDATION_ERROR : null);
  return refusal ? { kind: "refused", ...refusal } : { kind: "lost", problem: "service_failed", server: false };
}
