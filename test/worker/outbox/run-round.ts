import { runInDurableObject } from "cloudflare:test";
import type { Transport } from "../../../worker/mail/transport.ts";
import { lanes } from "../../../worker/outbox/lanes.ts";
import { deliverDue } from "../../../worker/outbox/round.ts";
import { type SqliteStore, sqliteStore } from "../../../worker/outbox/sqlite-store.ts";
import type { Mail } from "../../../worker/outbox/store.ts";
import { startTimer } from "../../../worker/outbox/timer.ts";
import { vaultOf } from "../../../worker/outbox/vault.ts";
import { newWorkbook } from "../routes/workbook.ts";
import { NOW } from "./store-under-test.ts";

const vault = vaultOf(() => "ab".repeat(32));

/** Runs a round over the real store with a transport of the test's own; no alarm comes in between. */
export function run(
  mails: Mail[],
  send: (store: SqliteStore) => Transport,
  seen: (store: SqliteStore) => void = () => {},
): Promise<Map<string, Mail | null>> {
  return runInDurableObject(newWorkbook().stub, async (_, { storage }) => {
    const store = sqliteStore(storage, vault);
    for (const mail of mails) store.save(mail);
    const world = { now: () => NOW, random: () => 0, startTimer, lanes: lanes() };
    await deliverDue({ store, send: send(store), from: "f@example.org", ...world });
    seen(store);
    return new Map(mails.map(({ id }) => [id, store.find(id)]));
  });
}
export const ids = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);
export const accept: Transport = async (_, handover) => {
  await handover();
  return { kind: "accepted" };
};
