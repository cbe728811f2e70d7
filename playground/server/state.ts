import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const REPOSITORY = resolve(import.meta.dirname, "../..");

/**
 * Where the playground on this port keeps what must survive a restart. The folder is the port's, so that two playgrounds side by
 * side share nothing; PLAYGROUND_STATE names another one.
 */
export function openState(port: number, folder = process.env.PLAYGROUND_STATE) {
  const root = folder ? resolve(folder) : join(REPOSITORY, ".playground", String(port));
  mkdirSync(root, { recursive: true });
  return {
    worker: join(root, "worker"),
    mailbox: join(root, "mailbox"),
    issuerKey: join(root, "issuer-key.json"),
    /** Signs the links in mails: those sent before a restart must still work after it. */
    linkSecret: secret(join(root, "link-secret")),
  };
}

function secret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}
