import { runInDurableObject } from "cloudflare:test";
import { expect, it } from "vitest";
import { migrate } from "../../../worker/outbox/migrate.ts";
import { MIGRATIONS } from "../../../worker/outbox/schema.ts";
import { sqliteStore } from "../../../worker/outbox/sqlite-store.ts";
import { MAIL_STATES } from "../../../worker/outbox/states.ts";
import { vaultOf } from "../../../worker/outbox/vault.ts";
import { newWorkbook } from "../routes/workbook.ts";

const vault = vaultOf(() => "ab".repeat(32));

const inEmptyObject = <T>(body: (storage: DurableObjectStorage) => T) =>
  runInDurableObject(newWorkbook().stub, async (_, { storage }) => {
    await storage.deleteAll();
    return body(storage);
  });

it("keeps what an object of the first version held, and takes the states that are new", async () => {
  const found = await inEmptyObject((storage) => {
    storage.sql.exec(MIGRATIONS[0] ?? "");
    storage.sql.exec("INSERT INTO mail VALUES ('m', 'c', 'a', 'unclear', 3, 'timeout', 1, 2, 'x@example.org', '{}')");
    const store = sqliteStore(storage, vault);
    const mail = store.find("m");
    if (mail) store.save({ ...mail, state: "awaiting_confirmation" });
    return [mail, store.find("m")];
  });
  const mail = { id: "m", contentHash: "c", addressHash: "a", attempts: 3, problem: "timeout", createdAt: 1, dueAt: 2 };
  const text = { address: "x@example.org", content: "{}" };
  expect(found).toEqual([
    { ...mail, ...text, state: "unclear" },
    { ...mail, ...text, state: "awaiting_confirmation" },
  ]);
});

it("runs each step once", async () => {
  const rows = await inEmptyObject((storage) => {
    migrate(storage);
    storage.sql.exec("INSERT INTO suppression VALUES ('a')");
    migrate(storage);
    return storage.sql.exec("SELECT version FROM schema").toArray();
  });
  expect(rows).toEqual([{ version: MIGRATIONS.length }]);
});

it("refuses a state that is none", async () => {
  const states = await inEmptyObject((storage) => {
    migrate(storage);
    const insert = (state: string) =>
      storage.sql.exec("INSERT INTO mail VALUES (?1, ?1, 'a', ?1, 0, NULL, 0, 0, NULL, NULL)", state);
    for (const state of MAIL_STATES) insert(state);
    expect(() => insert("lost")).toThrow("CHECK");
    return storage.sql.exec<{ state: string }>("SELECT state FROM mail ORDER BY rowid").toArray();
  });
  expect(states.map(({ state }) => state)).toEqual([...MAIL_STATES]);
});
