import type { SidebarText } from "../../text/sidebar.ts";

/** What went wrong, in a sentence. The server's own sentences are for people; Google's word for "no network" is not. */
export function failureText(error: unknown, text: SidebarText): string {
  const { name = "", message = "" } = (error ?? {}) as { name?: string; message?: string };
  if (/NetworkError|HTTP 0\b/.test(`${name} ${message}`)) return text.notReached;
  return message.replace(/^(Script)?(Error|Fehler|Exception): /, "").trim() || text.failed;
}
