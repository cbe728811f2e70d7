import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import type { Message } from "./message.ts";
import { parseMessage } from "./parse-message.ts";

/** `raw` in latin1, which keeps every byte. */
interface Stored extends Pick<Message, "id" | "date" | "envelope"> {
  raw: string;
}

interface MailboxOptions {
  /** Where messages are kept; without it they live as long as the process. */
  folder?: string;
  /** Certificates, refusals, hanging: whatever a test wants of the server. */
  smtp?: SMTPServerOptions;
}

/** A real SMTP server on 127.0.0.1 that keeps every message and passes none on. */
export async function startMailbox({ folder, smtp }: MailboxOptions = {}) {
  const stored = folder === undefined ? [] : load(folder);
  const keep = (message: Stored) => {
    if (folder !== undefined) write(folder, message);
    stored.push(message);
  };
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    logger: false,
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.once("error", done);
      stream.once("end", () => {
        const last = Date.parse(stored.at(-1)?.date ?? "") || 0;
        try {
          // Written before the 250 goes out: what was accepted survives a restart.
          keep({
            id: randomUUID(),
            date: new Date(Math.max(Date.now(), last + 1)).toISOString(),
            envelope: { from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address) },
            raw: Buffer.concat(chunks).toString("latin1"),
          });
          done();
        } catch (error) {
          done(error instanceof Error ? error : new Error(String(error)));
        }
      });
    },
    ...smtp,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  server.on("error", () => {}); // a client that vanishes in the middle is no news to a mailbox
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `${smtp?.secure ? "smtps" : "smtp"}://127.0.0.1:${port}`,
    /** Oldest first. */
    messages: (): Promise<Message[]> =>
      Promise.all(stored.map(({ raw, ...received }) => parseMessage(received, Buffer.from(raw, "latin1")))),
    /** Changes with every message and with every clearing. */
    version: () => `"${stored.length}-${stored.at(-1)?.id ?? ""}"`,
    clear() {
      stored.length = 0;
      if (folder !== undefined) for (const file of files(folder)) rmSync(join(folder, file));
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

const files = (folder: string) => readdirSync(folder).filter((file) => file.endsWith(".json"));

/** Names begin with the date, so that their order is the order of arrival. */
function write(folder: string, message: Stored) {
  const path = join(folder, `${message.date.replaceAll(":", "-")}-${message.id}.json`);
  writeFileSync(`${path}.part`, JSON.stringify(message));
  renameSync(`${path}.part`, path);
}

function load(folder: string): Stored[] {
  mkdirSync(folder, { recursive: true });
  return files(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Stored);
}
