import type { Context } from "../context.ts";
import type { HttpReply, HttpRequest } from "../host.ts";
import { standIn } from "../stand-in.ts";
import { createBlob } from "./blob.ts";
import { decodeText, encodeText, signed } from "./bytes.ts";
import { isAllowed } from "./url-allowlist.ts";

type UrlFetchApp = GoogleAppsScript.URL_Fetch.UrlFetchApp;
type Options = GoogleAppsScript.URL_Fetch.URLFetchRequestOptions & { timeoutSeconds?: number };
type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

const DEFAULT_SECONDS = 60;
// developers.google.com/apps-script/guides/services/quotas
const MAX_BYTES = 50 * 1024 * 1024;
const MAX_ADDRESS = 2 * 1024;
const MAX_HEADERS = 100;
const METHODS = ["get", "delete", "patch", "post", "put"];
const KNOWN = new Set([
  "method",
  "headers",
  "payload",
  "contentType",
  "muteHttpExceptions",
  "followRedirects",
  "timeoutSeconds",
]);
const FORM = "application/x-www-form-urlencoded";

export function createUrlFetchApp(context: Context): UrlFetchApp {
  return standIn<UrlFetchApp>(
    "UrlFetchApp",
    {
      fetch(url: string, options: Options = {}) {
        checkAddress(url, context.manifest.urlFetchWhitelist);
        const { followRedirects = true, timeoutSeconds = DEFAULT_SECONDS, muteHttpExceptions = false } = options;
        const body = bodyOf(options.payload);
        const request: HttpRequest = { method: methodOf(options), headers: headersOf(options, body), body };
        if (!followRedirects) request.followRedirects = false;
        const reply = context.host.fetch(url, request, timeoutSeconds * 1000);
        if (byteLength(reply.body) > MAX_BYTES) throw new Error(`URLFetch response size quota exceeded: ${url}`);
        if (reply.status >= 400 && !muteHttpExceptions)
          throw new Error(
            `Request failed for ${new URL(url).origin} returned code ${reply.status}. Truncated server response: ${reply.body.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
          );
        return createResponse(reply);
      },
    },
    context.gate,
  );
}

/** Google lets a script reach only what its manifest names. */
function checkAddress(url: string, allowlist: readonly string[] | undefined): void {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw new Error(`Invalid argument: ${url}`);
  if (url.length > MAX_ADDRESS) throw new Error("Limit Exceeded: URLFetch URL Length.");
  if (allowlist && !allowlist.some((prefix) => isAllowed(parsed, prefix)))
    throw new Error(
      `A request to ${parsed.origin} is not allowed: appsscript.json does not name it in urlFetchWhitelist.`,
    );
}

function methodOf(options: Options): string {
  const unknown = Object.keys(options).find((option) => !KNOWN.has(option));
  if (unknown !== undefined) throw new Error(`UrlFetchApp.fetch with ${unknown} is not in the stand-in`);
  const method = String(options.method ?? "get").toLowerCase();
  if (!METHODS.includes(method)) throw new Error(`Attribute provided with invalid value: method ${method}`);
  return method.toUpperCase();
}

/** A text as it is; an object as the fields of a form. */
function bodyOf(payload: Options["payload"]): string | null {
  if (payload === undefined) return null;
  const body = typeof payload === "string" ? payload : formOf(payload);
  if (byteLength(body) > MAX_BYTES) throw new Error("URLFetch POST size quota exceeded.");
  return body;
}

function formOf(fields: object): string {
  if (Object.getPrototypeOf(fields) !== Object.prototype || Object.values(fields).some(isObject))
    throw new Error("UrlFetchApp.fetch with a Blob or an object within its payload is not in the stand-in");
  return new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])).toString();
}
const isObject = (value: unknown) => typeof value === "object" && value !== null;

function headersOf({ headers = {}, contentType = FORM }: Options, body: string | null): Record<string, string> {
  if (Object.keys(headers).length > MAX_HEADERS) throw new Error("Limit Exceeded: URLFetch Headers.");
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { ...(body === null ? {} : { "content-type": contentType }), ...Object.fromEntries(named) };
}

const byteLength = (text: string) => (text.length * 3 > MAX_BYTES ? encodeText(text).length : text.length);

function createResponse({ status, headers, body }: HttpReply): Response {
  return standIn<Response>("HTTPResponse", {
    getResponseCode: () => status,
    getContentText: (charset?: string) => decodeText(encodeText(body), charset),
    getContent: () => signed(encodeText(body)),
    getBlob: () => createBlob(body, headers["content-type"]?.split(";")[0] ?? null),
    getHeaders: () => ({ ...headers }),
    getAllHeaders: () => ({ ...headers }),
  });
}
