import * as z from "zod";

const ProxyRequest = z.strictObject({
  url: z.url(),
  method: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().nullable(),
  followRedirects: z.literal(false).optional(),
  timeoutMs: z.int().positive(),
});

/** What the page reads: the reply, or why there is none. */
export type ProxyReply =
  | { status: number; headers: Record<string, string>; body: string }
  | { failure: "timeout" | "unreachable" | "outside" };

/**
 * Fetches for the page's UrlFetchApp. A browser's synchronous request knows neither time-outs nor foreign headers; this one does.
 * It reaches the playground's own origin alone.
 */
export async function proxyFetch(body: unknown, origin: string): Promise<ProxyReply> {
  const { url, timeoutMs, followRedirects, ...request } = ProxyRequest.parse(body);
  if (new URL(url).origin !== origin) return { failure: "outside" };
  try {
    const reply = await fetch(url, {
      ...request,
      redirect: followRedirects === false ? "manual" : "follow",
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() };
  } catch (error) {
    return { failure: error instanceof Error && error.name === "TimeoutError" ? "timeout" : "unreachable" };
  }
}
