import { Hono } from "hono";
import { authenticate, type User } from "./auth.ts";
import { parseSettings, type Settings } from "./env.ts";
import { notFound, onError } from "./errors.ts";
import { limitRate } from "./rate-limit.ts";
import { requestLog } from "./request-log.ts";
import { assessments } from "./routes/assessments.ts";
import { confirm } from "./routes/confirm.ts";
import { invitations } from "./routes/invitations.ts";
import { openapi } from "./routes/openapi.ts";
import { summaries } from "./routes/summaries.ts";
import { unsubscribe } from "./routes/unsubscribe.ts";

/** What a handler finds in its context; `user` under /v1 only. */
export type AppEnv = { Bindings: Env; Variables: { user: User; settings: Settings } };

/** The routes anyone may read. */
const OPEN = new Set(["/v1/openapi.json"]);

export const app = new Hono<AppEnv>();

app.onError(onError);
app.notFound(notFound);

app.use(requestLog);
app.use(async (c, next) => {
  await next();
  c.res.headers.set("cache-control", "no-store");
  c.res.headers.set("x-content-type-options", "nosniff");
});
app.use(async (c, next) => {
  c.set("settings", parseSettings(c.env));
  await next();
});
app.use("/v1/*", async (c, next) => {
  if (!OPEN.has(c.req.path)) {
    const settings = c.get("settings");
    const user = await authenticate(settings, c.req.header("authorization"));
    await limitRate(c.env.RATE_LIMIT, settings, user.sub);
    c.set("user", user);
  }
  await next();
});

app.get("/healthz", (c) => c.json({ ok: true }));
app.route("/", openapi);
app.route("/", assessments);
app.route("/", invitations);
app.route("/", summaries);
app.route("/", confirm);
app.route("/", unsubscribe);
