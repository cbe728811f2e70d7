import { setImmediate } from "node:timers";
import { expect, it } from "vitest";
import type { Transport } from "../../../../worker/mail/transport.ts";
import { outboxEngine } from "../../../../worker/outbox/engine.ts";
import { startTimer } from "../../../../worker/outbox/timer.ts";
import { mailOf, NOW } from "../store-under-test.ts";
import { memoryStore } from "./memory-store.ts";

const startOver = async (store: ReturnType<typeof memoryStore>) => {
  const engine = outboxEngine({ store, line: () => null, now: () => NOW, random: () => 0, startTimer });
  await engine.start();
  return store;
};

it("an object that starts knows what became of the attempts of its last life, and wakes for what is due", async () => {
  const store = memoryStore();
  const dueAt = NOW + 900_000;
  store.save(mailOf("a", { state: "claimed", dueAt }));
  store.save(mailOf("b", { state: "handover", dueAt }));
  await startOver(store);
  expect([store.find("a"), store.find("b")?.state]).toEqual([mailOf("a"), "unclear"]);
  expect(await store.alarm()).toBe(NOW);
});

it("an object that starts leaves an alarm that comes in time, and mends one that comes too late", async () => {
  for (const [set, expected] of [
    [NOW - 5, NOW - 5],
    [NOW + 86_400_000, NOW],
  ] as const) {
    const store = memoryStore();
    store.save(mailOf("a"));
    await store.setAlarm(set);
    expect(await (await startOver(store)).alarm()).toBe(expected);
  }
});

it("a request to forget leaves no belief in an alarm that it deleted", async () => {
  const store = memoryStore();
  const engine = outboxEngine({ store, line: () => null, now: () => NOW, random: () => 0, startTimer });
  await Promise.all([engine.commit(() => store.save(mailOf("a"))), engine.forget()]);
  await engine.commit(() => store.save(mailOf("b")));
  expect(await store.alarm()).toBe(NOW);
});

it("a change that fails half-way leaves nothing", async () => {
  const store = memoryStore();
  const engine = outboxEngine({ store, line: () => null, now: () => NOW, random: () => 0, startTimer });
  const half = engine.commit(() => {
    store.save(mailOf("a"));
    throw new Error("half");
  });
  await expect(half).rejects.toThrow("half");
  expect(store.find("a")).toBeNull();
});

it("what people bring ends a rest", async () => {
  const store = memoryStore();
  store.setRest({ failures: 4, until: NOW + 60_000 });
  const engine = outboxEngine({ store, line: () => null, now: () => NOW, random: () => 0, startTimer });
  await engine.commit(() => store.save(mailOf("a")));
  expect([store.rest(), await store.alarm()]).toEqual([{ failures: 4, until: NOW }, NOW]);
});

/** A transport that is stopped at its first mail, until it is let go. */
function gate() {
  let letGo = () => {};
  const opened = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let begun = () => {};
  const isBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const send: Transport = async (_, handover) => {
    begun();
    await opened;
    await handover();
    return { kind: "accepted" };
  };
  return { letGo, isBegun, line: () => ({ send, from: "f@example.org" }) };
}
const soon = () => ({ over: new Promise<void>((resolve) => void setImmediate(resolve)), cancel() {} });

it("an alarm that comes while attempts are under way leaves them alone", async () => {
  const store = memoryStore();
  store.save(mailOf("a"));
  const { line, isBegun, letGo } = gate();
  const engine = outboxEngine({ store, line, now: () => NOW, random: () => 0, startTimer: soon });
  const first = engine.alarm();
  await isBegun;
  const second = engine.alarm();
  await store.sync();
  expect(store.find("a")).toMatchObject({ state: "claimed", attempts: 1 });
  letGo();
  await Promise.all([first, second]);
  expect(store.find("a")).toMatchObject({ state: "sent", attempts: 1 });
});

it("an alarm has set the next one before it begins with anything: a death in its midst is not the end", async () => {
  const store = memoryStore();
  store.save(mailOf("a"));
  const { line, isBegun, letGo } = gate();
  const engine = outboxEngine({ store, line, now: () => NOW, random: () => 0, startTimer: soon });
  const alarm = engine.alarm();
  await isBegun;
  expect(store.safely().alarm).toBe(NOW + 60_000);
  letGo();
  await alarm;
});
