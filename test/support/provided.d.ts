import "vitest";

/** What a test wants of a token: `with` is the key it is signed with. A claim of null is left out. */
export interface MintOrder {
  header?: Record<string, unknown>;
  claims?: Record<string, unknown>;
  with?: "issuer" | "stranger" | "public-key-as-secret" | "nothing";
}

/** A mail as a test server received it; `content` is base64. */
export interface ReceivedMail {
  envelope: { from: string; to: string[] };
  raw: string;
  subject: string;
  from: { name: string; address: string } | null;
  replyTo: { name: string; address: string }[];
  headers: { key: string; value: string }[];
  text: string;
  html: string;
  attachments: { filename: string; mimeType: string; content: string }[];
}

declare module "vitest" {
  /** What vitest.config.ts hands to every project. */
  interface ProvidedContext {
    propertySeed: number;
  }
  /** What test/support/setup-addon.ts hands to the add-on's project. */
  interface ProvidedContext {
    /** Tells the address of the playground that all files share. */
    sharedPlayground: string;
  }
  /** What test/support/setup-browser.ts hands to the browser project. */
  interface ProvidedContext {
    playgroundUrl: string;
    browserEndpoint: string;
  }
  /** What test/support/setup-worker.ts hands to the worker project. */
  interface ProvidedContext {
    /** Vars of wrangler.toml whose values are others in tests, and both secrets. */
    bindings: Record<
      | "OIDC_ISSUER"
      | "OIDC_JWKS"
      | "OIDC_AUDIENCES"
      | "RECIPIENT_DOMAINS"
      | "MAIL_FROM"
      | "SHEET_URLS"
      | "PUBLIC_URL"
      | "MAIL_TRANSPORT"
      | "SMTP_URL"
      | "LINK_SECRET",
      string
    >;
    /** A good token of the user "local-user", valid for ten minutes. */
    token: string;
    /** Address that makes a token of a posted `MintOrder`. */
    mint: string;
    /** Address of all mail received, as JSON (`ReceivedMail[]`); `?to=address` for one recipient. */
    mailbox: string;
    /** SMTP servers by kind. `faulty` fails as the recipient's name says (faulty-line.ts). */
    smtp: Record<
      "plain" | "faulty" | "starttls" | "wrongPassword" | "implicit" | "untrusted" | "silent" | "down",
      string
    >;
  }
}
