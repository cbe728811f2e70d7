import type { SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import { isLoopback } from "../loopback.ts";

/** Some servers scan a message before they answer; what is cut off there is unclear for good. */
const DEFAULT_TIMEOUT_MS = 60_000;

/** What an SMTP_URL means. `deadlineMs` bounds one delivery from the first packet to the last. */
export interface SmtpTarget {
  connection: SMTPConnectionOptions;
  credentials: { user: string; pass: string } | null;
  deadlineMs: number;
}

/**
 * smtps: is TLS from the start (465), smtp: is STARTTLS (587), which the server must offer; only on loopback a plain
 * connection will do, unless `?tls=require`. `?timeoutMs=` bounds each wait for the server (60 s).
 */
export function smtpTarget(smtpUrl: string): SmtpTarget {
  const url = new URL(smtpUrl);
  const local = isLoopback(url.hostname);
  const secure = url.protocol === "smtps:";
  const requireTLS = !secure && (!local || url.searchParams.get("tls") === "require");
  const timeoutMs = Number(url.searchParams.get("timeoutMs")) || DEFAULT_TIMEOUT_MS;
  return {
    connection: {
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port: Number(url.port || (secure ? 465 : 587)),
      secure,
      requireTLS,
      tls: { servername: local ? "localhost" : url.hostname, minVersion: "TLSv1.2" },
      name: "netzwerkstrategie.invalid", // a Worker has no host name to greet with
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      dnsTimeout: timeoutMs,
      socketTimeout: timeoutMs,
      logger: false,
    },
    credentials:
      url.username === "" ? null : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    deadlineMs: 4 * timeoutMs,
  };
}
