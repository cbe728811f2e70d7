import type { Host, HttpReply } from "../apps-script/host.ts";
import { memoryLocks } from "../apps-script/lock-host.ts";
import type { ProxyReply } from "../server/fetch-proxy.ts";
import { ask } from "./frame/ask.ts";
import { knownWorkbooks } from "./saved/known-workbooks.ts";

type Shown = Pick<Host, "toast" | "showMenu" | "showSidebar" | "showDialog" | "confirmEdit">;

const FAILURES = {
  timeout: "Zeitüberschreitung",
  unreachable: "Die Adresse ist nicht erreichbar",
  outside: "In der Spielwiese ist nur sie selbst erreichbar",
};

/** The page as the place in which Apps Script runs. */
export function createPageHost(shown: Shown, properties: Host["properties"]): Host {
  return {
    ...shown,
    ...ask,
    user: { email: "lokal@example.org", locale: navigator.language },
    spreadsheetUrl: `${location.origin}/`,
    properties,
    locks: memoryLocks(), // only one window at a time has the workbook open
    identityToken: tokens(),
    fetch(url, asked, timeoutMs): HttpReply {
      knownWorkbooks.note(asked);
      const reply: ProxyReply = JSON.parse(request("POST", "/playground/fetch", { url, ...asked, timeoutMs }));
      if ("failure" in reply) throw new Error(`${FAILURES[reply.failure]}: ${url}`);
      return reply;
    },
  };
}

/** Google gives a token whether our server is there or not; while it is away the last one will do, and the request with it fails. */
function tokens() {
  let last = "none-yet";
  return () => {
    try {
      last = request("GET", "/playground/identity-token");
    } catch (error) {
      console.warn(error);
    }
    return last;
  };
}

/** Synchronous, as all of Apps Script is. */
function request(method: string, path: string, body?: object): string {
  const xhr = new XMLHttpRequest();
  xhr.open(method, path, false);
  try {
    xhr.send(body === undefined ? null : JSON.stringify(body));
  } catch {
    throw new Error("Die Spielwiese antwortet nicht. Läuft „npm start“ noch?"); // the browser's own words help nobody
  }
  if (xhr.status !== 200) throw new Error(`${path}: ${xhr.status} ${xhr.responseText}`);
  return xhr.responseText;
}
