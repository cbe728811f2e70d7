import { startApp } from "./app.ts";
import { createHttpSync } from "./http-sync.ts";

const TIMEOUT_MS = 30_000;

/** The running playground, and a synchronous line to it, as the add-on needs one. */
export async function openLine(env: Record<string, string> = {}) {
  const app = await startApp(env);
  const http = createHttpSync();
  const get = (path: string) => http.fetch(`${app.url}${path}`, { method: "GET", headers: {}, body: null }, TIMEOUT_MS);
  return {
    url: app.url,
    fetch: http.fetch,
    identityToken: () => get("/playground/identity-token").body,
    async close() {
      await http.close();
      await app.stop();
    },
  };
}
