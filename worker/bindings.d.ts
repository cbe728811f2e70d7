/** What wrangler.toml, `wrangler secret put` and the playground hand over; `parseSettings` makes sense of it. */
interface Env {
  OIDC_ISSUER: string;
  OIDC_JWKS: string;
  OIDC_AUDIENCES: string;
  RECIPIENT_DOMAINS: string;
  MAIL_FROM: string;
  SHEET_URLS: string;
  PUBLIC_URL: string;
  MAIL_TRANSPORT: string;
  /** Where MAIL_TRANSPORT is "smtp". */
  SMTP_URL?: string;
  /** Where MAIL_TRANSPORT is "email-service". */
  EMAIL?: SendEmail;
  LINK_SECRET: string;
  MAIL_SENDING: string;
  DAILY_MAILS_PER_WORKBOOK: string;
  DAILY_MAILS_PER_RECIPIENT: string;
  DAILY_MAILS_PER_DEPLOYMENT: string;
  OUTBOX: DurableObjectNamespace<import("./outbox/outbox.ts").Outbox>;
  RECIPIENT: DurableObjectNamespace<import("./outbox/recipient.ts").Recipient>;
  DEPLOYMENT: DurableObjectNamespace<import("./outbox/deployment.ts").Deployment>;
  RATE_LIMIT: RateLimit;
}

declare namespace Cloudflare {
  interface Env extends globalThis.Env {}
  interface GlobalProps {
    mainModule: typeof import("./index.ts");
  }
}
