import { type Context, Hono } from "hono";
import type { AppEnv } from "../app.ts";
import { addressHash } from "../outbox/names.ts";
import { recipientOf } from "../outbox/objects.ts";
import { outboxOf } from "../outbox/outbox-of.ts";
import { readUnsubscribeToken } from "../outbox/unsubscribe-token.ts";
import { bad, done, question, show } from "./page.ts";

const read = (c: Context<AppEnv>) => readUnsubscribeToken(c.get("settings").linkSecret, c.req.query("token") ?? "");

/** The stop link of a mail. Programs that open links only get to see the page; POST acts (RFC 8058 and its button alike). */
export const unsubscribe = new Hono<AppEnv>()
  .get("/unsubscribe", (c) =>
    read(c) ? show(c, 200, (t) => question(t.unsubscribe)) : show(c, 400, (t) => bad(t.unsubscribe)),
  )
  .post("/unsubscribe", async (c) => {
    const token = read(c);
    if (!token) return show(c, 400, (t) => bad(t.unsubscribe));
    const settings = c.get("settings");
    const { workbookName, recipient } = token;
    // First where it lasts, and whatever the workbook forgets; then where mail may be waiting.
    await recipientOf(c.env.RECIPIENT, settings, recipient).stop(workbookName);
    await outboxOf(c.env.OUTBOX, settings, workbookName).suppress(
      addressHash(settings.linkSecret, workbookName, recipient),
    );
    return show(c, 200, (t) => done(t.unsubscribe));
  });
