import { createMiddleware } from "hono/factory";
import { routePath } from "hono/route";

/** One line per request, with the route's pattern in place of its path: no id, no name, no address. */
export const requestLog = createMiddleware(async (c, next) => {
  const start = Date.now();
  await next();
  const route = routePath(c, -1);
  console.log(JSON.stringify({ method: c.req.method, route, status: c.res.status, durationMs: Date.now() - start }));
});
