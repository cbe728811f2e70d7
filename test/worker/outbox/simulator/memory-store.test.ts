import { expect, it } from "vitest";
import { storeContract } from "../store-contract.ts";
import { mailOf } from "../store-under-test.ts";
import { memoryStore } from "./memory-store.ts";

storeContract("in memory", () => {
  const store = memoryStore();
  return { run: async (body) => body(store), crash: async () => store.crash(0) };
});

it("a crash takes what was not synced, from the end", async () => {
  for (const [keep, left] of [
    [0, ["a"]],
    [0.5, ["a", "b"]],
    [1, ["a", "b", "c"]],
  ] as const) {
    const store = memoryStore();
    store.save(mailOf("a"));
    await store.sync();
    store.save(mailOf("b"));
    store.endGroup();
    store.save(mailOf("c"));
    store.crash(keep);
    expect(["a", "b", "c"].filter((id) => store.find(id))).toEqual(left);
  }
});

it("a sync makes safe what was written before it, and not what comes while it waits", async () => {
  let release = () => {};
  const later = () =>
    new Promise<void>((resolve) => {
      release = resolve;
    });
  const store = memoryStore({ later });
  store.save(mailOf("a"));
  const synced = store.sync();
  store.save(mailOf("b"));
  expect(store.safely().mails.size).toBe(0);
  release();
  await synced;
  expect([...store.safely().mails.keys()]).toEqual(["a"]);
});
