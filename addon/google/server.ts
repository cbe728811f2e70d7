import { WORKBOOK_KEY_HEADER } from "../../model/delivery.ts";
import type { Server, ServerFailure, ServerResult } from "../ports.ts";

const TIMEOUT_SECONDS = 30;

/** Google's types do not know the timeout yet. */
interface FetchOptions extends GoogleAppsScript.URL_Fetch.URLFetchRequestOptions {
  timeoutSeconds: number;
}

const failure = (status: number, code: string): ServerFailure => ({ ok: false, status, code });

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null; // An answer of something else than our Worker: a proxy, an error page.
  }
}

function errorCode(body: unknown): string {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : null;
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : "not_understood";
}

function call<T>(method: "get" | "post" | "delete", path: string, body?: object, headers = {}): ServerResult<T> {
  const address = PropertiesService.getScriptProperties().getProperty("WORKER_URL");
  if (!address) return failure(0, "not_set_up");
  const token = ScriptApp.getIdentityToken();
  if (!token) return failure(0, "no_identity");
  const options: FetchOptions = {
    method,
    headers: { Authorization: `Bearer ${token}`, ...headers },
    muteHttpExceptions: true,
    followRedirects: false,
    timeoutSeconds: TIMEOUT_SECONDS,
    ...(body ? { contentType: "application/json", payload: JSON.stringify(body) } : {}),
  };
  let response: GoogleAppsScript.URL_Fetch.HTTPResponse;
  try {
    response = UrlFetchApp.fetch(`${address.replace(/\/+$/, "")}${path}`, options);
  } catch (error) {
    console.warn("The Worker did not answer:", String(error));
    return failure(0, "no_answer");
  }
  const status = response.getResponseCode();
  if (status === 204) return { ok: true, value: null as T };
  const json = parseJson(response.getContentText());
  if (json === null) return failure(status, "not_understood");
  return status >= 200 && status < 300 ? { ok: true, value: json.value as T } : failure(status, errorCode(json.value));
}

const pathOfBatch = (workbook: string, batch: string) =>
  `/v1/workbooks/${encodeURIComponent(workbook)}/summaries/${encodeURIComponent(batch)}`;

/** The Worker at the script property WORKER_URL, asked in the name of the person who runs the command. */
export const workerServer = (): Server => ({
  assess: (request) => call("post", "/v1/assessments", request),
  preview: (request) => call("post", "/v1/summaries/preview", request),
  send: (request) => call("post", "/v1/summaries", request),
  invite: (request) => call("post", "/v1/invitations", request),
  remind: (request) => call("post", "/v1/reminders", request),
  batch: (workbook, key, batch) => call("get", pathOfBatch(workbook, batch), undefined, { [WORKBOOK_KEY_HEADER]: key }),
  forget: (workbook, key) =>
    call("delete", `/v1/workbooks/${encodeURIComponent(workbook)}`, undefined, { [WORKBOOK_KEY_HEADER]: key }),
  decide: (workbook, key, batch, decision) =>
    call("post", `${pathOfBatch(workbook, batch)}/decisions`, decision, { [WORKBOOK_KEY_HEADER]: key }),
});
