import { type Context, Hono } from "hono";
import type { AppEnv } from "../app.ts";
import { addressHash } from "../outbox/names.ts";
import { recipientOf } from "../outbox/objects.ts";
import { outboxOf } from "../outbox/outbox-of.ts";
import { readUnsubscribeToken } from "../outbox/unsubscribe-token.ts";
import { bad, done, question, show, UNDO } from "./page.ts";

const read = (c: Context<AppEnv>) => readUnsubscribeToken(c.get("settings").linkSecret, c.req.query("token") ?? "");

/** Only the button on our own page carries it; mail programs post "List-Unsubscribe=One-Click". */
async function isUndo(c: Context<AppEnv>): Promise<boolean> {
  const form: Record<string, unknown> = await c.req.parseBody().catch(() => ({}));
  return form[UNDO] !== undefined;
}

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
    const person = recipientOf(c.env.RECIPIENT, settings, recipient);
    const outbox = outboxOf(c.env.OUTBOX, settings, workbookName);
    const hash = addressHash(settings.linkSecret, workbookName, recipient);
    if (await isUndo(c)) {
      await outbox.unsuppress(hash);
      await person.resume(workbookName);
      return show(c, 200, ({ unsubscribe: { undone, undoneDetail } }) => ({ heading: undone, detail: undoneDetail }));
    }
    // First where it lasts, whatever the workbook forgets; then where mail may be waiting.
    await person.stop(workbookName);
    await outbox.suppress(hash);
    return show(c, 200, (t) => ({ ...done(t.unsubscribe), undo: t.unsubscribe.undo }));
  });
