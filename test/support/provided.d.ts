import "vitest";

declare module "vitest" {
  /** What test/support/setup-worker.ts hands to the worker project. */
  interface ProvidedContext {
    /** Every var of wrangler.toml and both secrets, with values for tests. */
    bindings: Record<
      | "OIDC_ISSUER"
      | "OIDC_JWKS"
      | "OIDC_AUDIENCES"
      | "RECIPIENT_DOMAINS"
      | "MAIL_FROM"
      | "SHEET_URLS"
      | "PUBLIC_URL"
      | "SMTP_URL"
      | "LINK_SECRET",
      string
    >;
    /** A good token of the user "local-user", valid for ten minutes. */
    token: string;
    /** Address that makes a token of a posted `MintOrder` (test/support/mint.ts). */
    mint: string;
    /** Address of all mail received, as JSON (`Message[]`); `?to=address` for one recipient. */
    mailbox: string;
    /** SMTP servers by kind. `faulty` fails as the recipient's name says (faulty-line.ts). */
    smtp: Record<
      "plain" | "faulty" | "starttls" | "wrongPassword" | "implicit" | "untrusted" | "silent" | "down",
      string
    >;
  }
}
