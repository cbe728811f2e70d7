import { type Context, Hono } from "hono";
import type { AppEnv } from "../app.ts";
import { readConfirmToken } from "../outbox/confirm-token.ts";
import { recipientOf } from "../outbox/objects.ts";
import { bad, done, question, show } from "./page.ts";

/** The recipient that a good link stands for; else what is to be answered to it. */
function read(c: Context<AppEnv>): { recipient: string } | { refusal: Response | Promise<Response> } {
  const recipient = readConfirmToken(c.get("settings").linkSecret, c.req.query("token") ?? "", Date.now());
  if (recipient === null) return { refusal: show(c, 400, (t) => bad(t.confirm)) };
  if (recipient !== "expired") return { recipient };
  return {
    refusal: show(c, 410, ({ confirm }) => ({ heading: confirm.expired, detail: confirm.expiredDetail })),
  };
}

/** "Ja, bitte" in a confirmation mail. Programs that open links only get to see the page; POST acts, once or often alike. */
export const confirm = new Hono<AppEnv>()
  .get("/confirm", (c) => {
    const link = read(c);
    return "refusal" in link ? link.refusal : show(c, 200, (t) => question(t.confirm));
  })
  .post("/confirm", async (c) => {
    const link = read(c);
    if ("refusal" in link) return link.refusal;
    await recipientOf(c.env.RECIPIENT, c.get("settings"), link.recipient).confirm();
    return show(c, 200, (t) => done(t.confirm));
  });
