import { emailServiceTransport } from "./email-service.ts";
import { smtpTransport } from "./smtp.ts";
import type { Transport } from "./transport.ts";

/** How mail goes out, as the settings choose it (`MAIL_TRANSPORT`). */
export type MailRoute = { kind: "smtp"; url: string } | { kind: "email-service"; binding: SendEmail };

/** The transport for a route: every one passes test/worker/mail/transport.test.ts. */
export const transportFor = (route: MailRoute): Transport =>
  route.kind === "smtp" ? smtpTransport(route.url) : emailServiceTransport(route.binding);
