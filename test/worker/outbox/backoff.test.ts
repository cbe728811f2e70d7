import fc from "fast-check";
import { expect, it } from "vitest";
import { GIVE_UP_AFTER_MS, retryDelayMs } from "../../../worker/outbox/backoff.ts";

it("doubles from a minute to four hours", () => {
  const minutes = [1, 2, 3, 4, 8, 9, 10, 50].map((attempts) => retryDelayMs(attempts, 0) / 60_000);
  expect(minutes).toEqual([1, 2, 4, 8, 128, 240, 240, 240]);
});

it("takes up to half of the wait away, at random", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
      const full = retryDelayMs(attempts, 0);
      expect(retryDelayMs(attempts, random)).toBeGreaterThanOrEqual(full / 2 - 1);
      expect(retryDelayMs(attempts, random)).toBeLessThanOrEqual(full);
    }),
  );
});

it("keeps trying for 72 hours", () => {
  expect(GIVE_UP_AFTER_MS).toBeGreaterThanOrEqual(72 * 3_600_000);
});
