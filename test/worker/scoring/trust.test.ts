import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../support/assess.ts";
import { asking, sumOf } from "./asking.ts";
import { anyRequest } from "./requests.ts";

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
