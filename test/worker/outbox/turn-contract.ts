import { describe, expect, it } from "vitest";
import { FAR_MS } from "../../../worker/outbox/backoff.ts";
import { MAIL_STATES } from "../../../worker/outbox/states.ts";
import type { Mail } from "../../../worker/outbox/store.ts";
import { mailOf, NOW, type StoreUnderTest } from "./store-under-test.ts";

/** Of every store of an outbox: whose turn it is, and when there is something to do. */
export function turnContract(
  name: string,
  inStore: <T>(body: (store: StoreUnderTest) => T | Promise<T>) => Promise<T>,
): void {
  describe(`${name}: whose turn it is`, () => {
    const turn = (mails: Mail[], slow = true) =>
      inStore((store) => {
        for (const mail of mails) store.save(mail);
        const due = store.nextDue(NOW, slow);
        return due && [due.id, due.isSlow];
      });
    it.each<[string, Mail[], [string, boolean] | null]>([
      ["nobody's", [], null],
      ["nobody's before its time", [mailOf("m", { dueAt: NOW + 1 })], null],
      ["the one that waited longest", [mailOf("a"), mailOf("b", { dueAt: NOW - 1 }), mailOf("c")], ["b", false]],
      ["the first of two alike", [mailOf("b"), mailOf("a")], ["b", false]],
      ["the one never tried", [mailOf("a", { dueAt: NOW - 9, attempts: 1 }), mailOf("b")], ["b", false]],
      ["the one that a wrong clock put off", [mailOf("m", { dueAt: NOW + FAR_MS + 1 })], ["m", false]],
      ["not yet the one that may wait so long", [mailOf("m", { dueAt: NOW + FAR_MS })], null],
      ["none's in other states", MAIL_STATES.slice(2).map((state) => mailOf(state, { state })), null],
      [
        "not that of a recipient who has one under way",
        [mailOf("a", { addressHash: "x" }), mailOf("b", { addressHash: "x", state: "claimed" })],
        null,
      ],
      ["the one that hung", [mailOf("m", { problem: "timeout", attempts: 1 })], ["m", true]],
      [
        "that of a recipient at whom another hung",
        [mailOf("m", { addressHash: "x" }), mailOf("n", { addressHash: "x", problem: "timeout", state: "unclear" })],
        ["m", true],
      ],
    ])("%s", async (_, mails, expected) => {
      expect(await turn(mails)).toEqual(expected);
    });

    it("passes over those that hung, if it is to", async () => {
      const hung = mailOf("a", { problem: "timeout", attempts: 1, dueAt: NOW - 9 });
      expect(await turn([hung, mailOf("b", { attempts: 1 })], false)).toEqual(["b", false]);
      expect(await turn([hung], false)).toBeNull();
    });
  });

  describe(`${name}: when to wake`, () => {
    it.each<[string, Mail[], number | null]>([
      ["never", [], null],
      ["for an attempt", [mailOf("a", { dueAt: NOW + 5 }), mailOf("b", { dueAt: NOW + 4 })], NOW + 4],
      ["for one that should be over", [mailOf("a", { state: "claimed", dueAt: NOW + 7 })], NOW + 7],
      ["for one that a wrong clock put off", [mailOf("a", { state: "handover", dueAt: NOW + FAR_MS + 1 })], NOW],
      ["to forget a text", [mailOf("a", { state: "unclear", dueAt: NOW + FAR_MS * 9 })], NOW + FAR_MS * 9],
      ["not for a text that is forgotten", [mailOf("a", { state: "failed", address: null, content: null })], null],
      ["for a recipient's silence", [mailOf("a", { state: "awaiting_confirmation", dueAt: NOW + 8 })], NOW + 8],
      ["not for what is over", [mailOf("a", { state: "sent" }), mailOf("b", { state: "suppressed" })], null],
    ])("%s", (_, mails, expected) =>
      inStore((store) => {
        for (const mail of mails) store.save(mail);
        expect(store.nextWake(NOW)).toBe(expected);
      }),
    );
  });
}
