import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ErrorReply } from "../model/contract/index.ts";
import { SettingsError } from "./env.ts";

export type Issue = NonNullable<ErrorReply["error"]["issues"]>[number];

/** A refusal that the caller is told: `code` is for programs, `message` a sentence for people. */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly status: ContentfulStatusCode,
    readonly code: string,
    message: string,
    readonly issues?: readonly Issue[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

const reply = (code: string, message: string, issues?: readonly Issue[]): ErrorReply => ({
  error: { code, message, ...(issues && { issues: [...issues] }) },
});

/** Where an error came from, without its message: that may quote what somebody wrote. */
const whereFrom = (error: Error): string =>
  [error.name, ...(error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line))].join("\n");

/** The one place where an exception becomes a reply. */
export function onError(error: Error, c: Context): Response {
  if (error instanceof ApiError)
    return c.json(reply(error.code, error.message, error.issues), error.status, { ...error.headers });
  if (error instanceof SettingsError) {
    console.error(error.message);
    return c.json(reply("misconfigured", error.message, error.issues), 500);
  }
  if (error instanceof HTTPException) return c.json(reply("refused", "This request cannot be answered."), error.status);
  console.error(whereFrom(error));
  return c.json(reply("internal", "Something went wrong here. Nothing was changed; please try again later."), 500);
}

export const notFound = (c: Context): Response => c.json(reply("not_found", "There is nothing at this address."), 404);
