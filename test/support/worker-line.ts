import { inject } from "vitest";
import { createHttpSync } from "./http-sync.ts";

const TIMEOUT_MS = 30_000;

/** A synchronous line to a running playground, as the add-on needs one: to that of all files, where no other is given. */
export async function openLine(playground?: string) {
  const url = playground ?? (await sharedPlayground());
  const http = createHttpSync();
  const get = (path: string) => http.fetch(`${url}${path}`, { method: "GET", headers: {}, body: null }, TIMEOUT_MS);
  return {
    url,
    fetch: http.fetch,
    identityToken: () => get("/playground/identity-token").body,
    close: () => http.close(),
  };
}

async function sharedPlayground(): Promise<string> {
  const reply = await fetch(inject("sharedPlayground"));
  const said = await reply.text();
  if (!reply.ok) throw new Error(said);
  return said;
}
