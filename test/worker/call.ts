import { exports } from "cloudflare:workers";
import { inject } from "vitest";
import type { MintOrder } from "../support/provided.d.ts";

export const ORIGIN = "https://netz.example.org";

/** A token as somebody ordered it, from the issuer that the Worker trusts. */
export const mint = async (order: MintOrder): Promise<string> =>
  (await fetch(inject("mint"), { method: "POST", body: JSON.stringify(order) })).json();

const isRaw = (body: unknown): body is string | Uint8Array | ReadableStream =>
  typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream;

/** Calls the Worker from outside, with a good token if none is given; a body that is not raw goes as JSON. */
export function call(path: string, body?: unknown, token: string | null = inject("token")): Promise<Response> {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const init = body === undefined ? {} : { method: "POST", body: isRaw(body) ? body : JSON.stringify(body) };
  return exports.default.fetch(new Request(ORIGIN + path, { headers, ...init }));
}

/** The smallest request that can be assessed. */
export const NOTHING = { goals: [], actors: [], today: "2026-11-22" };
