import * as fc from "fast-check";
import { expect, it } from "vitest";
import { wholePoints } from "../../../addon/progress/whole-points.ts";

const shown = (before: number, gained: number, planned: number) => {
  const whole = wholePoints({ before, gained, planned, now: before + gained + planned });
  return [whole.before, whole.gained, whole.planned, whole.now];
};

it.each([
  ["each part rounded, where that makes the whole", [0.494, 0.056, -0.084], [49, 6, -8, 47]],
  ["nothing planned shows nothing planned, whatever rounding does to the ends", [0.494, 0.012, 0], [49, 2, 0, 51]],
  ["nothing gained shows nothing gained", [0.494, 0, 0.012], [49, 0, 2, 51]],
  ["a small loss never shows as a gain", [0.494, 0.014, -0.002], [49, 2, 0, 51]],
  ["nothing at all", [0.495, 0, 0], [50, 0, 0, 50]],
  ["what only rounding left is nothing", [0.495, 1e-17, -1e-12], [50, 0, 0, 50]],
  ["both parts against each other", [0.5, 0.1, -0.1], [50, 10, -10, 50]],
] as const)("%s", (_, [before, gained, planned], whole) => {
  expect(shown(before, gained, planned)).toEqual(whole);
});

it("the parts as they are shown make the whole as it is shown, none is off by 2 or more, and none changes its sign", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (before, middle, now) => {
      const [gained, planned] = [middle - before, now - middle];
      const whole = wholePoints({ before, gained, planned, now });
      expect(whole.before + whole.gained + whole.planned).toBe(whole.now);
      for (const [points, part] of [
        [whole.gained, gained],
        [whole.planned, planned],
      ] as const) {
        expect(Math.abs(points - 100 * part)).toBeLessThan(2);
        if (Math.abs(part) > 1e-9) expect(points * part).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 2_000 },
  );
});
