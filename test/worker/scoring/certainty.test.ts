import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AssessmentInput } from "../../../model/contract/index.ts";
import { pursuedInOrder } from "../../../model/goal-order.ts";
import { weigh } from "../../../model/weights.ts";
import { tiedSizes } from "../../../worker/scoring/order.ts";
import { inOrderOfNeed } from "../../../worker/scoring/rank.ts";
import { remitsOf } from "../../../worker/scoring/remits.ts";
import { scoreActors } from "../../../worker/scoring/score.ts";
import { certainties } from "../../../worker/scoring/trust/certainty.ts";
import { contendersOf } from "../../../worker/scoring/trust/contenders.ts";
import { assess } from "../../support/assess.ts";
import { extremesOracle } from "./extremes-oracle.ts";
import { anyCrowd, smallRequest } from "./requests.ts";

function contending({ goals, actors }: Pick<AssessmentInput, "goals" | "actors">) {
  const inOrder = pursuedInOrder(goals);
  const sizes = tiedSizes(inOrder);
  const { classes } = scoreActors(actors, remitsOf(actors, inOrder), weigh(inOrder), sizes);
  return { classes, sizes, contenders: contendersOf(classes, inOrderOfNeed(classes)) };
}

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
  it.each([
    { of: "few actors", requests: smallRequest, numRuns: 300 },
    { of: "a crowd", requests: anyCrowd, numRuns: 60 },
  ])("who of $of is sure to be, or not to be, among the first three", ({ requests, numRuns }) => {
    fc.assert(
      fc.property(requests, (request) => {
        fc.pre(request.goals.some((goal) => goal.pursued));
        const { actors } = assess(request);
        for (const { id, isIn, isOut } of extremesOracle(request)) {
          const actor = actors.find((each) => each.id === id);
          expect({ id, certain: actor?.certain }).toEqual({ id, certain: isIn || isOut });
          if (isIn) expect(actor?.topThree).toBe(1);
          if (isOut) expect(actor?.topThree).toBe(0);
        }
      }),
      { numRuns },
    );
  });
});

describe("where there are too many pairs to compare", () => {
  it("less is proven, and nothing wrong", () => {
    fc.assert(
      fc.property(anyCrowd, fc.integer({ min: 0, max: 200 }), (request, looks) => {
        const { contenders, sizes } = contending(request);
        const [all, some] = [certainties(contenders, sizes), certainties(contenders, sizes, looks)];
        some.forEach((certainty, index) => {
          if (certainty !== "open") expect(certainty).toBe(all[index]);
        });
      }),
    );
  });
  it("10,000 actors that all serve all of 200 goals alike are one class with three contenders", () => {
    const goals = Array.from({ length: 200 }, (_, index) => ({
      id: `g${index}`,
      rank: 1 + (index % 150),
      pursued: true,
    }));
    const own = goals.map(({ id }) => id);
    const actors = Array.from({ length: 10_000 }, (_, index) => ({
      ...({ id: `a${index}`, current: 0, target: 3, key: false, goals: own } as const),
      ...{ owner: null, due: null, planned: false, stage: null },
    }));
    const { classes, contenders } = contending({ goals, actors });
    expect(classes).toHaveLength(1);
    expect(contenders.map(({ actor }) => actor.id)).toEqual(["a0", "a1", "a10"]);
  });
});
