import type { Problem } from "../../model/delivery.ts";
import type { Outcome } from "./transport.ts";

/** How far an attempt had come: before "envelope" a failure says nothing about the one mail. */
export type Phase = "connect" | "login" | "envelope";

interface SmtpError extends Error {
  code?: string | undefined;
  responseCode?: number | undefined;
  command?: string | undefined;
}

const CODES: Record<string, Problem> = {
  ETIMEDOUT: "timeout",
  ETLS: "tls",
  EAUTH: "auth",
  EDNS: "dns",
  ECONNECTION: "connection_lost",
  ESOCKET: "connection_refused", // also a certificate that is not trusted: workerd does not tell them apart on smtps:
};

/** An error of nodemailer's as one of our outcomes; its message stays behind, for it quotes the server and the address. */
export function outcomeOf(error: SmtpError, phase: Phase): Outcome {
  const { code = "", responseCode, command } = error;
  // A refused sender is a wrong setting, the same for every mail: worth another try when somebody has mended it.
  // 552 is of this mail alone: its size goes with the sender (RFC 1870).
  if (phase === "envelope" && responseCode !== undefined && command === "MAIL FROM" && responseCode !== 552)
    return { kind: "lost", problem: `smtp_${responseCode}`, server: true };
  if (phase === "envelope" && responseCode !== undefined)
    return { kind: "refused", permanent: responseCode >= 500, problem: `smtp_${responseCode}` };
  const server = phase !== "envelope";
  if (phase === "login") return { kind: "lost", problem: CODES[code] ?? "auth", server };
  if (responseCode !== undefined && code !== "ETLS") return { kind: "lost", problem: `smtp_${responseCode}`, server };
  const problem = phase === "envelope" && code === "ESOCKET" ? "connection_lost" : CODES[code];
  return { kind: "lost", problem: problem ?? "connection_lost", server };
}
