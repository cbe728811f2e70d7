import { describe, expect, it } from "vitest";
import { MAIL_STATES } from "../../../worker/outbox/states.ts";
import { mailOf, NOW, type StoreHarness, type StoreUnderTest } from "./store-under-test.ts";
import { turnContract } from "./turn-contract.ts";

/** What every store of an outbox does; the simulator stands on it that the two of them do the same. */
export function storeContract(name: string, open: () => StoreHarness): void {
  const inStore = <T>(body: (store: StoreUnderTest) => T | Promise<T>) => open().run(body);

  describe(`${name}: a mail`, () => {
    it("is found as it was saved last, by its id and by its content", () =>
      inStore((store) => {
        expect([store.find("m"), store.findByContent("content-m")]).toEqual([null, null]);
        store.save(mailOf("m"));
        const later = mailOf("m", { state: "sent", attempts: 3, problem: "x", dueAt: 1, address: null, content: null });
        store.save(later);
        expect([store.find("m"), store.findByContent("content-m")]).toEqual([later, later]);
      }));

    it("may be in each of the states, and is listed by it and by recipient, oldest first", () =>
      inStore((store) => {
        for (const state of MAIL_STATES) store.save(mailOf(state, { state }));
        store.save(mailOf("b", { addressHash: "address-pending" }));
        store.save(mailOf("a"));
        for (const state of MAIL_STATES) expect(store.inState(state)[0]?.id).toBe(state);
        expect(store.inState("pending").map(({ id }) => id)).toEqual(["pending", "b", "a"]);
        expect(store.inState("pending", "address-pending").map(({ id }) => id)).toEqual(["pending", "b"]);
        expect(store.inState("pending", "address-x")).toEqual([]);
      }));
  });

  turnContract(name, inStore);

  it(`${name}: forgets texts whose time has come, and whom nobody confirmed`, () =>
    inStore((store) => {
      const kept = [
        mailOf("pending"),
        mailOf("later", { state: "failed", dueAt: NOW + 1 }),
        mailOf("sent", { state: "sent" }),
      ];
      const gone = (["failed", "unclear"] as const).map((state) => mailOf(state, { state, problem: "x" }));
      for (const mail of [...kept, ...gone, mailOf("w", { state: "awaiting_confirmation" })]) store.save(mail);
      store.forgetDue(NOW);
      const nothing = { address: null, content: null };
      for (const mail of kept) expect(store.find(mail.id)).toEqual(mail);
      for (const mail of gone) expect(store.find(mail.id)).toEqual({ ...mail, ...nothing });
      expect(store.find("w")).toEqual(mailOf("w", { state: "failed", problem: "not_confirmed", ...nothing }));
    }));

  it(`${name}: knows batches, days, recipients who want no mail, a rest, the last use`, () =>
    inStore((store) => {
      store.save(mailOf("m"));
      store.save(mailOf("n"));
      for (const at of [NOW, NOW + 1]) store.openBatch("b", at);
      store.addToBatch("b", "anna", "m");
      store.addToBatch("b", "anna", "n");
      expect([store.findInBatch("b", "anna")?.id, store.findInBatch("b", "x"), store.findInBatch("x", "anna")]).toEqual(
        ["m", null, null],
      );
      for (const day of ["2026-03-12", "2026-03-13", "2026-03-13"]) store.countAccepted(day);
      expect(["2026-03-11", "2026-03-12", "2026-03-13"].map((day) => store.accepted(day))).toEqual([0, 1, 2]);
      store.suppress("x");
      store.suppress("x");
      expect([store.isSuppressed("x"), store.isSuppressed("y")]).toEqual([true, false]);
      expect(store.rest()).toBeNull();
      for (const failures of [1, 2]) store.setRest({ failures, until: NOW });
      expect(store.rest()).toEqual({ failures: 2, until: NOW });
      store.setRest(null);
      expect(store.rest()).toBeNull();
      expect(store.usedAt()).toBeNull();
      for (const at of [1, 2]) store.use(at);
      expect(store.usedAt()).toBe(2);
    }));

  it(`${name}: makes a change in whole or not at all`, () =>
    inStore((store) => {
      store.save(mailOf("m"));
      const half = () =>
        store.transaction(() => {
          store.save(mailOf("m", { state: "sent" }));
          store.save(mailOf("n"));
          store.countAccepted("2026-03-13");
          throw new Error("half");
        });
      expect(half).toThrow("half");
      expect([store.find("m")?.state, store.find("n"), store.accepted("2026-03-13")]).toEqual(["pending", null, 0]);
      const whole = store.transaction(() => {
        store.save(mailOf("n"));
        return "whole";
      });
      expect(whole).toBe("whole");
      expect(store.find("n")).toEqual(mailOf("n"));
    }));

  it(`${name}: has one alarm`, () =>
    inStore(async (store) => {
      const later = Date.now() + 3_600_000;
      for (const at of [later + 5, later]) await store.setAlarm(at);
      expect(await store.alarm()).toBe(later);
      await store.setAlarm(null);
      expect(await store.alarm()).toBeNull();
    }));

  it(`${name}: forgets everything, and can be used again`, () =>
    inStore(async (store) => {
      store.save(mailOf("m"));
      store.use(1);
      store.suppress("x");
      store.setRest({ failures: 1, until: NOW });
      store.countAccepted("2026-03-13");
      await store.setAlarm(Date.now() + 3_600_000);
      await store.forgetAll();
      expect([store.find("m"), store.usedAt(), store.rest(), store.nextWake(NOW), await store.alarm()]).toEqual(
        Array(5).fill(null),
      );
      expect([store.isSuppressed("x"), store.accepted("2026-03-13")]).toEqual([false, 0]);
      store.save(mailOf("m"));
      expect(store.find("m")).toEqual(mailOf("m"));
    }));

  it(`${name}: a crash takes nothing that was synced`, async () => {
    const { run, crash } = open();
    await run(async (store) => {
      store.save(mailOf("m", { state: "failed" }));
      store.use(NOW);
      await store.sync();
    });
    await crash();
    await run((store) => {
      expect([store.find("m"), store.usedAt()]).toEqual([mailOf("m", { state: "failed" }), NOW]);
    });
  });
}
