import { env } from "cloudflare:workers";
import { describe, expect, it, vi } from "vitest";
import { app } from "../../worker/app.ts";
import { parseSettings, SettingsError } from "../../worker/env.ts";

const EMAIL: SendEmail = { send: async () => ({ messageId: "" }) };

const issuesOf = (change: object): readonly { path: string; message: string }[] => {
  try {
    parseSettings({ ...env, ...change });
  } catch (error) {
    if (error instanceof SettingsError) return error.issues;
    throw error;
  }
  return [];
};

describe("settings are taken", () => {
  it.each([
    [
      "with http on this computer",
      { OIDC_ISSUER: "http://localhost:9", OIDC_JWKS: "http://127.8.9.1:9/keys", PUBLIC_URL: "http://[::1]:8787" },
    ],
    ["with SMTP by STARTTLS", { SMTP_URL: "smtp://user:pass@mail.example.org:587" }],
    ["with SMTP without TLS and login on this computer", { SMTP_URL: "smtp://127.0.0.1:2525" }],
    ["with an address as user", { SMTP_URL: "smtps://netz%40example.org:p%40ss%2F@mail.example.org:465" }],
    ["with the Email Service, and then without SMTP", { MAIL_TRANSPORT: "email-service", SMTP_URL: undefined, EMAIL }],
    ["with a slash behind the Worker's address", { PUBLIC_URL: "https://netz.example.org/" }],
  ])("%s", (_, change) => {
    expect(issuesOf(change)).toEqual([]);
  });
  it("as lists and addresses, blanks and capitals set right", () => {
    const change = {
      OIDC_AUDIENCES: " one.apps , two.apps ,",
      RECIPIENT_DOMAINS: "Example.org,verein.de",
      SHEET_URLS: "https://docs.google.com/spreadsheets/, http://127.0.0.1:8787",
      PUBLIC_URL: "https://netz.example.org/",
      OIDC_ISSUER: " https://accounts.google.com ",
    };
    expect(parseSettings({ ...env, ...change })).toMatchObject({
      audiences: ["one.apps", "two.apps"],
      recipientDomains: ["example.org", "verein.de"],
      sheetUrls: ["https://docs.google.com/spreadsheets/", "http://127.0.0.1:8787/"],
      publicUrl: "https://netz.example.org",
      oidcIssuer: "https://accounts.google.com",
    });
  });
  it("as the way that mail goes out, whatever else is set", () => {
    expect(parseSettings({ ...env, EMAIL }).mail).toEqual({ kind: "smtp", url: expect.stringContaining("smtp://") });
    const { mail } = parseSettings({ ...env, EMAIL, MAIL_TRANSPORT: "email-service" });
    expect(mail).toEqual({ kind: "email-service", binding: EMAIL });
  });
  it("once: the same env is not read again", () => {
    const own = { ...env };
    expect(parseSettings(own)).toBe(parseSettings(own));
  });
});

describe("a wrong setting is named:", () => {
  it.each([
    ["OIDC_ISSUER", "http://accounts.google.com", "must begin with https://"],
    ["OIDC_ISSUER", "accounts.google.com", "must be an address such as https://"],
    ["OIDC_JWKS", "http://127.0.0.1.example.org/keys", "must begin with https://"],
    ["OIDC_JWKS", "http://localhost.example.org/keys", "must begin with https://"],
    ["OIDC_AUDIENCES", " , ", "must name at least one, such as 1234-abcd"],
    ["OIDC_AUDIENCES", "one two", "must be client ids separated by commas"],
    ["MAIL_SENDING", "aus", 'must be "on" or "off"'],
    ["MAIL_SENDING", "", "is missing; set it in wrangler.toml"],
    ["DAILY_MAILS_PER_WORKBOOK", "viele", 'must be a whole number in quotes, such as "200"'],
    ["DAILY_MAILS_PER_RECIPIENT", "0", "must lie between 1 and 10000"],
    ["DAILY_MAILS_PER_DEPLOYMENT", "10001", "must lie between 1 and 10000"],
    ["RECIPIENT_DOMAINS", "@example.org", "must be domains separated by commas, without @"],
    ["RECIPIENT_DOMAINS", "*", "must be domains"],
    ["RECIPIENT_DOMAINS", "example.org;verein.de", "must be domains"],
    ["MAIL_FROM", "Netzwerk <netz@example.org>", "must be one plain e-mail address, such as"],
    ["MAIL_FROM", "netz@example.org\r\nBcc: x@example.org", "must be one plain e-mail address"],
    ["SHEET_URLS", "docs.google.com", "must be an address such as https://docs.google.com"],
    ["PUBLIC_URL", "https://netz.example.org/worker", "must be the address alone, without a path"],
    ["PUBLIC_URL", "javascript:alert(1)", "must be an address"],
    ["SMTP_URL", "https://mail.example.org", "must be an address such as smtps://"],
    ["SMTP_URL", "smtps://mail.example.org:465", "must hold the user and the password"],
    ["SMTP_URL", "smtps://user@mail.example.org:465", "must hold the user and the password"],
    ["SMTP_URL", "smtp://user:pass@mail.example.org:25", "must not use port 25"],
    ["SMTP_URL", "smtps://user:100%@mail.example.org:465", "must have % in the user or password written as %25"],
    ["MAIL_TRANSPORT", "sendmail", 'must be "smtp" or "email-service"'],
    ["LINK_SECRET", "geheim", "must be 64 hexadecimal digits"],
    ["LINK_SECRET", "", "is missing; run `npx wrangler secret put LINK_SECRET`"],
    ["SMTP_URL", undefined, "is missing; run `npx wrangler secret put SMTP_URL`"],
    ["MAIL_FROM", undefined, "is missing; set it in wrangler.toml"],
    ["RECIPIENT_DOMAINS", "  ", "is missing; set it in wrangler.toml"],
    ["MAIL_FROM", "set-me@set-me.example.org", 'still holds the placeholder "set-me"'],
    ["OIDC_AUDIENCES", "set-me.apps.googleusercontent.com", 'still holds the placeholder "set-me"'],
  ])("%s=%s", (name, value, message) => {
    const issues = issuesOf({ [name]: value });
    expect(issues.map(({ path }) => path)).toEqual([name]);
    expect(issues[0]?.message).toContain(message);
  });
  it("the Email Service's binding, which is not there", () => {
    expect(issuesOf({ MAIL_TRANSPORT: "email-service", SMTP_URL: undefined })).toEqual([
      { path: "EMAIL", message: 'is missing; add [[send_email]] with name = "EMAIL" to wrangler.toml' },
    ]);
  });
  it("all at once", () => {
    const change = { MAIL_FROM: "set-me", SMTP_URL: "", PUBLIC_URL: "x", LINK_SECRET: "x" };
    expect(
      issuesOf(change)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(Object.keys(change).sort());
  });
});

it.each(["/healthz", "/v1/assessments", "/v1/openapi.json", "/"])(
  "nothing is answered on wrong settings: %s",
  async (path) => {
    const log = vi.spyOn(console, "error").mockReturnValue();
    const secret = "smtps://user:hunter2@mail.example.org:25";
    const response = await app.request(path, {}, { ...env, SMTP_URL: secret, LINK_SECRET: "hunter3" });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      error: { code: "misconfigured", issues: [{ path: "SMTP_URL" }, { path: "LINK_SECRET" }] },
    });
    expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/SMTP_URL must .* LINK_SECRET must /));
    expect(text + log.mock.calls.join()).not.toMatch(/hunter/);
    log.mockRestore();
  },
);
