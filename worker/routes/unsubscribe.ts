import { type Context, Hono } from "hono";
import { languageOf } from "../../model/language.ts";
import type { AppEnv } from "../app.ts";
import { outboxOf } from "../outbox/outbox-of.ts";
import { readUnsubscribeToken } from "../outbox/unsubscribe-token.ts";
import { type UnsubscribeStep, unsubscribePage } from "./unsubscribe-page.ts";

function show(c: Context<AppEnv>, step: UnsubscribeStep) {
  const page = unsubscribePage(languageOf(c.req.header("accept-language")), step);
  return c.html(page, step === "bad" ? 400 : 200, {
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "referrer-policy": "no-referrer",
  });
}

const read = (c: Context<AppEnv>) => readUnsubscribeToken(c.get("settings").linkSecret, c.req.query("token") ?? "");

/** The stop link of a mail. Programs that open links only get to see the page; POST acts (RFC 8058 and its button alike). */
export const unsubscribe = new Hono<AppEnv>()
  .get("/unsubscribe", (c) => show(c, read(c) ? "question" : "bad"))
  .post("/unsubscribe", async (c) => {
    const token = read(c);
    if (!token) return show(c, "bad");
    await outboxOf(c.env.OUTBOX, c.get("settings"), token.workbookName).suppress(token.addressHash);
    return show(c, "done");
  });
