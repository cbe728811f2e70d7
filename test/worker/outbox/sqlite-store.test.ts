import { runInDurableObject } from "cloudflare:test";
import fc from "fast-check";
import { expect, it } from "vitest";
import { FAR_MS } from "../../../worker/outbox/backoff.ts";
import { sqliteStore } from "../../../worker/outbox/sqlite-store.ts";
import { MAIL_STATES } from "../../../worker/outbox/states.ts";
import { vaultOf } from "../../../worker/outbox/vault.ts";
import { newWorkbook } from "../routes/workbook.ts";
import { memoryStore } from "./simulator/memory-store.ts";
import { storeContract } from "./store-contract.ts";
import { mailOf, NOW, type StoreUnderTest } from "./store-under-test.ts";

const vault = vaultOf(() => "ab".repeat(32));

function storeIn(storage: DurableObjectStorage): StoreUnderTest {
  const store = sqliteStore(storage, vault);
  return {
    ...store,
    use: (now) => store.use("key", now),
    suppress: (addressHash) => store.suppressAll(addressHash, NOW),
  };
}

function openObject() {
  const { fresh } = newWorkbook();
  let isEmpty = false;
  return {
    run: <T>(body: (store: StoreUnderTest) => T | Promise<T>): Promise<T> =>
      runInDurableObject(fresh(), async (_, { storage }) => {
        const store = storeIn(storage);
        if (!isEmpty) await store.forgetAll();
        isEmpty = true;
        return body(store);
      }),
    crash: async () => {
      await runInDurableObject(fresh(), (_, ctx) => ctx.abort("crash")).catch(() => {});
    },
  };
}

storeContract("in SQLite", openObject);

it("keeps addresses and texts under seal, also while they wait", () =>
  runInDurableObject(newWorkbook().fresh(), (_, { storage }) => {
    const store = storeIn(storage);
    store.save(mailOf("m", { address: "kanari@example.org", content: '{"text":"Kanarienamt"}' }));
    const rows = storage.sql.exec("SELECT * FROM mail").toArray();
    expect(JSON.stringify(rows)).not.toMatch(/kanari|@/i);
    expect(rows).toMatchObject([
      { address: expect.stringMatching(/^sealed\./), content: expect.stringMatching(/^sealed\./) },
    ]);
    expect(store.find("m")).toMatchObject({ address: "kanari@example.org", content: '{"text":"Kanarienamt"}' });
  }));

const time = fc.constantFrom(NOW - 9, NOW, NOW + 9, NOW + FAR_MS, NOW + FAR_MS + 1, NOW + 9 * FAR_MS);
const mail = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  addressHash: fc.constantFrom("x", "y"),
  state: fc.constantFrom(...MAIL_STATES),
  attempts: fc.constantFrom(0, 1),
  problem: fc.constantFrom(null, "timeout", "smtp_451"),
  dueAt: time,
  text: fc.boolean(),
});
type Step = (store: StoreUnderTest) => void;
const step: fc.Arbitrary<Step> = fc.oneof(
  mail.map(
    ({ id, text, ...fields }): Step =>
      (store) => {
        const known = store.find(id); // the recipient of a mail stays the same
        store.save(
          mailOf(id, {
            ...fields,
            ...(known && { addressHash: known.addressHash }),
            ...(!text && { address: null, content: null }),
          }),
        );
      },
  ),
  time.map(
    (now): Step =>
      (store) =>
        store.forgetDue(now),
  ),
);

it("does the same as the store in memory, whatever is done to both", () =>
  openObject().run(async (store) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await store.forgetAll();
        const memory = memoryStore();
        for (const act of steps) {
          act(store);
          act(memory);
          const seen = (of: StoreUnderTest) => [
            ...["a", "b", "c", "d"].map((id) => of.find(id)),
            of.nextDue(NOW, true),
            of.nextDue(NOW, false),
            of.nextWake(NOW),
          ];
          expect(seen(store)).toEqual(seen(memory));
        }
      }),
      { numRuns: 60 },
    );
  }));
