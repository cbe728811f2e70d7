import type { Context } from "../context.ts";
import { standIn } from "../stand-in.ts";

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions;
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

const DEFAULT_SECONDS = 60;
const MAX_BYTES = 50 * 1024 * 1024;

export function createUrlFetchApp(context: Context): UrlFetchApp {
  return standIn<UrlFetchApp>(
    "UrlFetchApp",
    {
      fetch(url: string, options: Options & { timeoutSeconds?: number } = {}) {
        checkAddress(url, context.manifest.urlFetchWhitelist);
        const { payload } = options;
        if (payload !== undefined && typeof payload !== "string")
          throw new Error("UrlFetchApp.fetch with a payload that is no string is not in the stand-in");
        if ((payload?.length ?? 0) > MAX_BYTES) throw new Error("URLFetch POST size quota exceeded.");
        const headers: Record<string, string> = {};
        if (payload !== undefined) headers["content-type"] = options.contentType ?? "application/x-www-form-urlencoded";
        for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = String(value);
        const method = (options.method ?? "get").toUpperCase();
        const seconds = options.timeoutSeconds ?? DEFAULT_SECONDS;
        const reply = context.host.fetch(url, { method, headers, body: payload ?? null }, seconds * 1000);
        if (reply.status >= 400 && !options.muteHttpExceptions)
          throw new Error(
            `Request failed for ${new URL(url).origin} returned code ${reply.status}. Truncated server response: ${reply.body.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
          );
        return createResponse(reply);
      },
    },
    context.gate,
  );
}

/** Google lets a script reach only what its manifest names: the same scheme and host, and a path that starts the same. */
function checkAddress(url: string, whitelist: readonly string[] | undefined): void {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw new Error(`Invalid argument: ${url}`);
  if (whitelist && !whitelist.some((entry) => parsed.href.startsWith(entry)))
    throw new Error(
      `A request to ${parsed.origin} is not allowed: appsscript.json does not name it in urlFetchWhitelist.`,
    );
}

function createResponse(reply: { status: number; headers: Record<string, string>; body: string }): Response {
  return standIn<Response>("HTTPResponse", {
    getResponseCode: () => reply.status,
    getContentText: () => reply.body,
    getHeaders: () => ({ ...reply.headers }),
    getAllHeaders: () => ({ ...reply.headers }),
  });
}
