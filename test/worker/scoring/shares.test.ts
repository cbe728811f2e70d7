import { describe, expect, it } from "vitest";
import { centroidWeights } from "../../../model/weights.ts";
import { weightDraws } from "../../../worker/scoring/trust/draw-weights.ts";
import { asking, sumOf } from "./asking.ts";

describe("the drawn weightings", () => {
  it.each([[[1, 1, 1, 1, 1, 1, 1, 1]], [[1, 2, 1]], [[5]], [[2, 3]]])(
    "have the centroid as their mean, tied %j",
    (sizes) => {
      const goals = sumOf(sizes);
      const draw = weightDraws(sizes);
      const means = new Float64Array(goals);
      for (let n = 0; n < 20_000; n++)
        draw().forEach((weight, goal) => {
          means[goal] = (means[goal] ?? 0) + weight / 20_000;
        });
      const positions = centroidWeights(goals);
      let start = 0;
      for (const size of sizes) {
        const tied = sumOf(positions.slice(start, start + size)) / size;
        for (let goal = start; goal < start + size; goal++)
          expect(Math.abs((means[goal] ?? 0) - tied)).toBeLessThan(0.005);
        start += size;
      }
    },
  );
  it("sum to 1 and fit the order", () => {
    const draw = weightDraws([2, 1, 3]);
    for (let n = 0; n < 1_000; n++) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = draw();
      expect(a + b + c + d + e + f).toBeCloseTo(1, 12);
      expect(Math.min(a, b)).toBeGreaterThanOrEqual(c);
      expect(c).toBeGreaterThanOrEqual(Math.max(d, e, f));
    }
  });
});

describe("shares that can be worked out by hand", () => {
  // Two are always in front; the others compete for the third place.
  const inFront = (goals: readonly number[]) => [goals, 5] as const;
  it.each([
    {
      of: "gap 1 at the first goal against gap 2 at the second",
      ranks: [1, 2],
      rivals: [
        [[1], 1],
        [[2], 2],
      ],
      share: 2 / 3,
    },
    {
      of: "gap 1 at the first goal against gap 3 at the second",
      ranks: [1, 2],
      rivals: [
        [[1], 1],
        [[2], 3],
      ],
      share: 1 / 2,
    },
    {
      of: "one of two tied goals against the other",
      ranks: [1, 1],
      rivals: [
        [[1], 1],
        [[2], 1],
      ],
      share: 1 / 2,
    },
    {
      of: "gap 1 at a tied goal against gap 4 at the other",
      ranks: [1, 1],
      rivals: [
        [[1], 1],
        [[2], 4],
      ],
      share: 1 / 5,
    },
    {
      of: "the first of three goals against both others",
      ranks: [1, 2, 3],
      rivals: [
        [[1], 1],
        [[2, 3], 1],
      ],
      share: 3 / 4,
    },
  ] as const)("$of: $share", ({ ranks, rivals, share }) => {
    const all = ranks.map((_, index) => index + 1);
    const { actors, draws } = asking(ranks, [inFront(all), inFront(all), ...rivals]);
    expect(draws).toBe(10_000);
    expect(actors.map(({ certain }) => certain)).toEqual([true, true, false, false]);
    expect(actors.map(({ topThree }) => topThree).slice(0, 2)).toEqual([1, 1]);
    expect(Math.abs((actors[2]?.topThree ?? 0) - share)).toBeLessThan(0.015);
    expect(sumOf(actors.map(({ topThree }) => topThree))).toBeCloseTo(3, 12);
  });
});

describe("verdicts of shares that can be worked out by hand", () => {
  it.each([
    { gaps: [5, 2], share: "5/7", verdict: "likely" },
    { gaps: [2, 5], share: "2/7", verdict: "likely" },
    { gaps: [3, 2], share: "3/5", verdict: "open" },
    { gaps: [2, 3], share: "2/5", verdict: "open" },
  ] as const)("$share: $verdict", ({ gaps: [one, other], verdict }) => {
    const { actors } = asking(
      [1, 1],
      [
        [[1, 2], 5],
        [[1, 2], 5],
        [[1], one],
        [[2], other],
      ],
    );
    expect(actors[2]).toMatchObject({ certain: false, verdict });
  });
});
