import type { Message } from "../../server/message.ts";

const ADDRESS = "/playground/mailbox";
const EVERY_MS = 2000;
const READ = "netzwerkstrategie.read";

/** Follows the mailbox: `changed` gets its messages, newest first, `lost` is told when nobody answers. */
export function followMailbox(changed: (messages: Message[]) => void, lost: (isLost: boolean) => void) {
  let version: string | null = null;
  async function look() {
    const reply = await fetch(ADDRESS, { cache: "no-cache" }).catch(() => null);
    lost(reply === null);
    if (!reply?.ok || reply.headers.get("etag") === version) return;
    version = reply.headers.get("etag");
    const messages: Message[] = await reply.json();
    changed(messages.toReversed());
  }
  async function repeat() {
    if (document.visibilityState === "visible") await look();
    setTimeout(repeat, EVERY_MS);
  }
  void repeat();
  return { look };
}

export async function clearMailbox() {
  const reply = await fetch(ADDRESS, { method: "DELETE" }).catch(() => {
    throw new Error("Die Spielwiese antwortet nicht. Läuft „npm start“ noch?");
  });
  if (!reply.ok) throw new Error(`Das Postfach ließ sich nicht leeren (${reply.status}).`);
}

/** Which messages have been opened in this browser. */
export function openReadMarks() {
  const read = new Set<string>(JSON.parse(localStorage.getItem(READ) ?? "[]"));
  return {
    has: (id: string) => read.has(id),
    add(id: string) {
      read.add(id);
      localStorage.setItem(READ, JSON.stringify([...read]));
    },
  };
}
