import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centroidWeights } from "../../../model/weights.ts";
import { assess } from "../../../worker/scoring/assess.ts";
import { weightDraws } from "../../../worker/scoring/trust/draw-weights.ts";
import { extremesOracle } from "./extremes-oracle.ts";
import { anyRequest, smallRequest } from "./requests.ts";

/** Actors as [their goals, gap]; their ids say where they stand in the list. */
function asking(
  ranks: readonly number[],
  actors: readonly (readonly [goals: readonly number[], gap: number])[],
  isKey: (index: number) => boolean = () => false,
) {
  return assess({
    goals: ranks.map((rank, index) => ({ id: `g${index + 1}`, rank, pursued: true })),
    actors: actors.map(([goals, gap], index) => ({
      id: `a${index + 1}`,
      current: 0,
      target: gap as 5,
      key: isKey(index),
      goals: goals.map((goal) => `g${goal}`),
      owner: null,
      due: null,
      planned: false,
      stage: null,
    })),
    upkeep: [],
    owners: [],
    today: "2026-11-22",
  });
}
const sumOf = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("all orders tried one by one agree on", () => {
  it("the range of scores", () => {
    fc.assert(
      fc.property(smallRequest, (request) => {
        fc.pre(request.goals.some((goal) => goal.pursued));
        const { actors } = assess(request);
        for (const { id, range } of extremesOracle(request)) {
          const actor = actors.find((each) => each.id === id);
          expect(actor?.range[0]).toBeCloseTo(range[0], 10);
          expect(actor?.range[1]).toBeCloseTo(range[1], 10);
        }
      }),
      { numRuns: 300 },
    );
  });
});

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

describe("whatever is asked", () => {
  it("the shares fill the three places, ranges hold the score, and verdicts follow the shares", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { actors, goals } = assess(request);
        const withGap = actors.filter(({ gap }) => gap > 0);
        const weighed = goals.some(({ weight }) => weight > 0);
        expect(sumOf(actors.map(({ topThree }) => topThree))).toBeCloseTo(weighed ? Math.min(3, withGap.length) : 0, 9);
        for (const { score, range, topThree, certain, verdict } of actors) {
          expect(range[0]).toBeLessThanOrEqual(score + 1e-9);
          expect(range[1]).toBeGreaterThanOrEqual(score - 1e-9);
          const clear = certain || topThree >= 0.995 || topThree <= 0.005;
          const likely = topThree >= 2 / 3 || topThree <= 1 / 3;
          expect(verdict).toBe(clear ? "firm" : likely ? "likely" : "open");
        }
      }),
    );
  });
  it("the first three under the centroid are never surely out, the others never surely in", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { rank, certain, topThree } of assess(request).actors)
          if (rank !== null && certain && request.goals.some((goal) => goal.pursued))
            expect(topThree).toBe(rank <= 3 ? 1 : 0);
      }),
    );
  });
  it("the same content gives the same bytes, however it is listed", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const turned = { ...request, goals: [...request.goals].reverse(), actors: [...request.actors].reverse() };
        const [one, other] = [assess(request), assess(turned)];
        const sorted = ({ actors }: typeof one) =>
          JSON.stringify([...actors].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ terms: _, ...rest }) => rest));
        expect(JSON.stringify(assess(request))).toBe(JSON.stringify(one));
        expect(sorted(other)).toBe(sorted(one));
      }),
    );
  });
});

describe("at the edges", () => {
  it("up to three actors with a gap are all sure to be in front", () => {
    const { actors } = asking(
      [1, 2],
      [
        [[1], 1],
        [[2], 5],
        [[], 2],
        [[1], 0],
      ],
    );
    expect(actors.map(({ topThree, certain, verdict }) => [topThree, certain, verdict])).toEqual([
      [1, true, "firm"],
      [1, true, "firm"],
      [1, true, "firm"],
      [0, true, "firm"],
    ]);
  });
  it("without a pursued goal there is nothing to weigh", () => {
    const { actors, draws } = asking(
      [],
      [
        [[], 3],
        [[], 2],
        [[], 1],
        [[], 1],
      ],
    );
    expect(draws).toBe(0);
    for (const { range, topThree, certain, verdict } of actors)
      expect({ range, topThree, certain, verdict }).toEqual({
        range: [0, 0],
        topThree: 0,
        certain: true,
        verdict: "firm",
      });
  });
  it.each([
    { of: "17 goals", goals: 17, draws: 1_000 },
    { of: "16 goals", goals: 16, draws: 10_000 },
  ])("$of: $draws weightings", ({ goals, draws }) => {
    const ranks = Array.from({ length: goals }, (_, index) => index + 1);
    expect(
      asking(
        ranks,
        ranks.map((goal) => [[goal], 1 + (goal % 5)] as const),
      ).draws,
    ).toBe(draws);
  });
  /** Goals 1 to 10 as the bits of a number. */
  const goalsOf = (bits: number) =>
    Array.from({ length: 10 }, (_, index) => index + 1).filter((goal) => (bits >> (goal - 1)) & 1);
  it.each([
    { kinds: 1_000, actors: 1_000, keys: 0, draws: 10_000 },
    { kinds: 1_001, actors: 1_001, keys: 0, draws: 1_000 },
    { kinds: 1_001, actors: 1_000, keys: 1, draws: 1_000 },
    { kinds: 1_000, actors: 999, keys: 1, draws: 10_000 },
  ])("$kinds kinds, $keys of them by the key mark alone: $draws weightings", ({ actors, keys, draws }) => {
    const ranks = Array.from({ length: 10 }, (_, index) => index + 1);
    const list = Array.from({ length: actors }, (_, index) => [goalsOf(index + 1), 3] as const);
    const same = Array.from({ length: keys + 5 }, () => [goalsOf(1), 3] as const);
    expect(asking(ranks, [...list, ...same], (index) => index >= actors && index < actors + keys).draws).toBe(draws);
  });
  it("actors alike in all but their id take the places in the order of their ids, under every weighting", () => {
    const { actors } = asking(
      [1],
      [
        [[1], 2],
        [[1], 2],
        [[1], 2],
        [[1], 2],
        [[1], 1],
      ],
    );
    expect(actors.map(({ topThree, certain }) => [topThree, certain])).toEqual([
      [1, true],
      [1, true],
      [1, true],
      [0, true],
      [0, true],
    ]);
  });
});
