import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pursuedInOrder } from "../../../model/goal-order.ts";
import { weigh } from "../../../model/weights.ts";
import { assess } from "../../../worker/scoring/assess.ts";
import { tiedSizes } from "../../../worker/scoring/order.ts";
import { inOrderOfNeed } from "../../../worker/scoring/rank.ts";
import { isReflected, type Reflected, scoreActors } from "../../../worker/scoring/score.ts";
import { certainties } from "../../../worker/scoring/trust/certainty.ts";
import { contendersOf } from "../../../worker/scoring/trust/contenders.ts";
import { classify } from "../../../worker/scoring/trust/score-classes.ts";
import { extremesOracle } from "./extremes-oracle.ts";
import { anyCrowd, smallRequest } from "./requests.ts";

describe("all orders tried one by one agree on", () => {
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
        const inOrder = pursuedInOrder(request.goals);
        const sizes = tiedSizes(inOrder);
        const { needs } = scoreActors(request.actors.filter(isReflected), weigh(inOrder));
        const contenders = contendersOf(classify(needs, sizes).classes, inOrderOfNeed(needs));
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
    const inOrder = pursuedInOrder(goals);
    const own = goals.map(({ id }) => id);
    const alike = {
      current: 0,
      target: 3,
      key: false,
      goals: own,
      owner: null,
      due: null,
      planned: false,
      stage: null,
    };
    const actors = Array.from({ length: 10_000 }, (_, index) => ({ ...alike, id: `a${index}` }) as Reflected);
    const { needs } = scoreActors(actors, weigh(inOrder));
    const { classes, kinds } = classify(needs, tiedSizes(inOrder));
    expect([needs.length, classes.length, kinds]).toEqual([1, 1, 1]);
    expect(contendersOf(classes, inOrderOfNeed(needs)).map(({ scored }) => scored.actor.id)).toEqual([
      "a0",
      "a1",
      "a10",
    ]);
  });
});
