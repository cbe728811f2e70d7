import * as z from "zod";
import type { MailRoute } from "./mail/transports.ts";
import {
  audiences,
  dailyMails,
  domains,
  emailBinding,
  issuer,
  keySet,
  onOrOff,
  origin,
  secret,
  sender,
  sheetUrls,
  smtp,
  transport,
} from "./setting-fields.ts";

const Fields = z.object({
  OIDC_ISSUER: issuer,
  OIDC_JWKS: keySet,
  OIDC_AUDIENCES: audiences,
  RECIPIENT_DOMAINS: domains,
  MAIL_FROM: sender,
  SHEET_URLS: sheetUrls,
  PUBLIC_URL: origin,
  MAIL_TRANSPORT: transport,
  SMTP_URL: smtp.optional(),
  EMAIL: emailBinding.optional(),
  LINK_SECRET: secret,
  MAIL_SENDING: onOrOff,
  DAILY_MAILS_PER_WORKBOOK: dailyMails,
  DAILY_MAILS_PER_RECIPIENT: dailyMails,
  DAILY_MAILS_PER_DEPLOYMENT: dailyMails,
});
type Name = keyof z.input<typeof Fields>;
const NAMES = Object.keys(Fields.shape) as Name[];
const SECRETS: readonly Name[] = ["SMTP_URL", "LINK_SECRET"];

/** Each way of sending needs one setting of its own, and not the other's. */
const isNeeded = (name: Name, { MAIL_TRANSPORT }: Env) =>
  name !== (MAIL_TRANSPORT === "email-service" ? "SMTP_URL" : "EMAIL");

/** The settings as the Worker uses them. */
export interface Settings {
  oidcIssuer: string;
  oidcJwks: string;
  audiences: string[];
  /** In lower case; addresses of other domains are asked first. */
  recipientDomains: string[];
  mailFrom: string;
  /** A link to the sheet begins with one of these. */
  sheetUrls: string[];
  /** An origin, without a slash at its end. */
  publicUrl: string;
  mail: MailRoute;
  linkSecret: string;
  /** False: no mail is accepted, and none that was accepted goes out until it is true again. */
  isSending: boolean;
  /** The most mails a day (UTC) of a workbook, to a recipient, and of all workbooks together. */
  dailyMails: { perWorkbook: number; perRecipient: number; perDeployment: number };
}

/** Names the settings that are wrong and what is wrong with each; never what they hold, since some are secret. */
export class SettingsError extends Error {
  override readonly name = "SettingsError";

  constructor(readonly issues: readonly { path: string; message: string }[]) {
    super(`This Worker is not set up: ${issues.map(({ path, message }) => `${path} ${message}`).join("; ")}.`);
  }
}

/** What is to be said of a setting before its form matters, or null. */
function absence(name: Name, value: unknown): string | null {
  if (name === "EMAIL") return value ? null : 'is missing; add [[send_email]] with name = "EMAIL" to wrangler.toml';
  const remedy = SECRETS.includes(name) ? `run \`npx wrangler secret put ${name}\`` : "set it in wrangler.toml";
  if (typeof value !== "string" || value.trim() === "") return `is missing; ${remedy}`;
  return value.includes("set-me") ? `still holds the placeholder "set-me"; ${remedy}` : null;
}

/** One of the two is there: `absence` has seen to it. */
const mailRoute = ({ MAIL_TRANSPORT, EMAIL, SMTP_URL = "" }: z.output<typeof Fields>): MailRoute =>
  MAIL_TRANSPORT === "email-service" && EMAIL
    ? { kind: "email-service", binding: EMAIL }
    : { kind: "smtp", url: SMTP_URL };

function parse(env: Env): Settings {
  const needed = NAMES.filter((name) => isNeeded(name, env));
  const absent = needed.flatMap((path) => {
    const message = absence(path, env[path]);
    return message === null ? [] : [{ path, message }];
  });
  const { data, error } = Fields.safeParse(env);
  const known = new Set<PropertyKey>(absent.map(({ path }) => path));
  const malformed = (error?.issues ?? []).flatMap(({ path: [name], message }) =>
    name === undefined || known.has(name) ? [] : [{ path: String(name), message }],
  );
  if (data === undefined || absent.length > 0) throw new SettingsError([...absent, ...malformed]);
  return {
    oidcIssuer: data.OIDC_ISSUER,
    oidcJwks: data.OIDC_JWKS,
    audiences: data.OIDC_AUDIENCES,
    recipientDomains: data.RECIPIENT_DOMAINS,
    mailFrom: data.MAIL_FROM,
    sheetUrls: data.SHEET_URLS,
    publicUrl: data.PUBLIC_URL,
    mail: mailRoute(data),
    linkSecret: data.LINK_SECRET,
    isSending: data.MAIL_SENDING,
    dailyMails: {
      perWorkbook: data.DAILY_MAILS_PER_WORKBOOK,
      perRecipient: data.DAILY_MAILS_PER_RECIPIENT,
      perDeployment: data.DAILY_MAILS_PER_DEPLOYMENT,
    },
  };
}

const parsed = new WeakMap<Env, Settings>();

/** The settings behind `env`, read once; throws a `SettingsError` that names every wrong one. */
export function parseSettings(env: Env): Settings {
  const settings = parsed.get(env) ?? parse(env);
  parsed.set(env, settings);
  return settings;
}
