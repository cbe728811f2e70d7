import * as z from "zod";
import { isEmailAddress } from "../model/email.ts";
import { isLoopback } from "./loopback.ts";

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** An address with one of the `protocols`; the message ends in `example`. */
const address = (protocols: readonly string[], example: string) =>
  z.string().transform((text, context) => {
    const url = parseUrl(text.trim());
    if (url && protocols.includes(url.protocol) && url.hostname !== "") return url;
    context.addIssue(`must be an address such as ${example}`);
    return z.NEVER;
  });

const webAddress = (example: string) =>
  address(["https:", "http:"], example).refine(
    (url) => url.protocol === "https:" || isLoopback(url.hostname),
    `must begin with https:// (http:// is for this computer alone), such as ${example}`,
  );

/** Parts separated by commas, at least one. */
const list = <T extends z.ZodType<unknown, string>>(part: T, example: string) =>
  z
    .string()
    .transform((text) => text.split(",").flatMap((piece) => piece.trim() || []))
    .pipe(z.array(part).min(1, `must name at least one, such as ${example}`));

const ISSUER = "https://accounts.google.com";
const SHEETS = "https://docs.google.com/spreadsheets/";
const SMTP = "smtps://user:password@mail.example.org:465 (special characters in the password as %40 for @ and so on)";
const WORKER = "https://netzwerkstrategie.example.workers.dev";

/** An address of the web, kept as it was written: an issuer is compared letter by letter. */
export const issuer = z
  .string()
  .trim()
  .check((context) => {
    const { error } = webAddress(ISSUER).safeParse(context.value);
    for (const { message } of error?.issues ?? [])
      context.issues.push({ code: "custom", message, input: context.value });
  });

export const keySet = webAddress("https://www.googleapis.com/oauth2/v3/certs").transform((url) => url.href);

export const audiences = list(
  z.string().regex(/^\S+$/, "must be client ids separated by commas"),
  "1234-abcd.apps.googleusercontent.com",
);

export const domains = list(
  z
    .string()
    .toLowerCase()
    .refine(
      (domain) => isEmailAddress(`a@${domain}`),
      "must be domains separated by commas, without @, such as example.org",
    ),
  "example.org",
);

export const sender = z
  .string()
  .trim()
  .refine(isEmailAddress, "must be one plain e-mail address, such as netzwerk@example.org");

export const sheetUrls = list(
  webAddress(SHEETS).transform((url) => url.href),
  SHEETS,
);

/** Without a slash at its end. */
export const origin = webAddress(WORKER)
  .refine(
    (url) => url.pathname === "/" && url.search === "" && url.hash === "",
    `must be the address alone, without a path, such as ${WORKER}`,
  )
  .transform((url) => url.origin);

const isPercentEncoded = (text: string) => /^(?:[^%]|%[0-9a-f]{2})*$/i.test(text);

export const smtp = address(["smtps:", "smtp:"], SMTP)
  .refine((url) => url.port !== "25", `must not use port 25, which Cloudflare blocks; port 465 as in ${SMTP}`)
  .refine(
    (url) => isLoopback(url.hostname) || (url.username !== "" && url.password !== ""),
    `must hold the user and the password of the mailbox, as in ${SMTP}`,
  )
  .refine(
    (url) => isPercentEncoded(url.username + url.password),
    `must have % in the user or password written as %25, as in ${SMTP}`,
  )
  .transform((url) => url.href);

export const transport = z.enum(["smtp", "email-service"], 'must be "smtp" or "email-service"');

export const emailBinding = z.custom<SendEmail>();

/** A limit of a day; nobody may send everything and everywhere. */
const MOST_DAILY_MAILS = 10_000;
export const dailyMails = z
  .string()
  .trim()
  .regex(/^\d{1,5}$/, 'must be a whole number in quotes, such as "200"')
  .transform(Number)
  .refine((mails) => mails >= 1 && mails <= MOST_DAILY_MAILS, `must lie between 1 and ${MOST_DAILY_MAILS}`);

export const onOrOff = z.enum(["on", "off"], 'must be "on" or "off"').transform((word) => word === "on");

export const secret = z
  .string()
  .trim()
  .regex(/^[0-9a-fA-F]{64}$/, "must be 64 hexadecimal digits, as `openssl rand -hex 32` prints them");
