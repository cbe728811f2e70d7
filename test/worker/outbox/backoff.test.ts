import fc from "fast-check";
import { expect, it } from "vitest";
import {
  FAR_MS,
  FEWEST_ATTEMPTS,
  GIVE_UP_AFTER_MS,
  hasExpired,
  restMs,
  retryDelayMs,
} from "../../../worker/outbox/backoff.ts";

it("doubles from a minute to four hours", () => {
  const minutes = [1, 2, 3, 4, 8, 9, 10, 50].map((attempts) => retryDelayMs(attempts, 0) / 60_000);
  expect(minutes).toEqual([1, 2, 4, 8, 128, 240, 240, 240]);
});

it("takes up to half of the wait away, at random", () => {
  expect([0, 0.5, 1].map((random) => retryDelayMs(3, random) / 60_000)).toEqual([4, 3, 2]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
      const full = retryDelayMs(attempts, 0);
      expect(retryDelayMs(attempts, random)).toBeGreaterThanOrEqual(full / 2 - 1);
      expect(retryDelayMs(attempts, random)).toBeLessThanOrEqual(full);
    }),
  );
});

it("keeps trying for 72 hours, and twelve times whatever the clock says", () => {
  expect(GIVE_UP_AFTER_MS).toBeGreaterThanOrEqual(72 * 3_600_000);
  const tried = (attempts: number, hours: number) => hasExpired({ createdAt: 0, attempts }, hours * 3_600_000);
  expect([tried(30, 71.9), tried(11, 500), tried(12, 72)]).toEqual([false, false, true]);
});

it("has made more than the fewest attempts when 72 hours are over, even where chance makes each wait longest", () => {
  let [at, attempts] = [0, 1];
  while (at < GIVE_UP_AFTER_MS) at += retryDelayMs(attempts++, 0);
  expect(attempts).toBeGreaterThan(FEWEST_ATTEMPTS * 2);
});

it("blames no mail for long for what failed before it was its turn", () => {
  expect([1, 2, 5, 6, 50].map((attempts) => retryDelayMs(attempts, 0, true) / 60_000)).toEqual([1, 2, 16, 16, 16]);
});

it("rests for a minute, then longer, for a quarter of an hour at most", () => {
  expect([1, 2, 3, 4, 5, 50].map((failures) => restMs(failures, 0) / 60_000)).toEqual([1, 2, 4, 8, 15, 15]);
});

it("asks for no wait that would be taken for a wrong clock's", () => {
  expect(retryDelayMs(1_000, 0)).toBeLessThan(FAR_MS);
});
