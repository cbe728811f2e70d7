import { describe, expect, it } from "vitest";
import { AssessmentReply } from "../../../model/contract/index.ts";
import { pursuedInOrder } from "../../../model/goal-order.ts";
import { centroidWeights, weigh } from "../../../model/weights.ts";
import { assess } from "../../support/assess.ts";
import { caseA } from "./case-a.ts";

/** "25/48" as a number. */
function fraction(text: string): number {
  const [above = Number.NaN, below = 1] = text.split("/").map(Number);
  return above / below;
}

describe("rank-order-centroid weights", () => {
  it.each([
    "1",
    "3/4 1/4",
    "11/18 5/18 1/9",
    "25/48 13/48 7/48 1/16",
    "137/300 77/300 47/300 9/100 1/25",
    "49/120 29/120 19/120 37/360 11/180 1/36",
    "363/980 223/980 153/980 319/2940 107/1470 13/294 1/49",
    "761/2240 481/2240 341/2240 743/6720 533/6720 73/1344 15/448 1/64",
  ])("%s", (row) => {
    const exact = row.split(" ").map(fraction);
    const weights = centroidWeights(exact.length);
    expect(weights).toHaveLength(exact.length);
    exact.forEach((weight, k) => {
      expect(weights[k]).toBeCloseTo(weight, 14);
    });
  });
  // As the tables of the literature print them (Barron & Barrett 1996 and those after them).
  it.each([
    ".7500 .2500",
    ".6111 .2778 .1111",
    ".5208 .2708 .1458 .0625",
    ".4567 .2567 .1567 .0900 .0400",
    ".4083 .2417 .1583 .1028 .0611 .0278",
    ".3704 .2276 .1561 .1085 .0728 .0442 .0204",
    ".3397 .2147 .1522 .1106 .0793 .0543 .0335 .0156",
    ".3143 .2032 .1477 .1106 .0828 .0606 .0421 .0262 .0123",
    ".2929 .1929 .1429 .1096 .0846 .0646 .0479 .0336 .0211 .0100",
  ])("published: %s", (row) => {
    const published = row.split(" ");
    expect(centroidWeights(published.length).map((weight) => weight.toFixed(4).slice(1))).toEqual(published);
  });
  it.each([
    ["ranks 1, 2, 2, 4", [1, 2, 2, 4], "25/48 5/24 5/24 1/16"],
    ["ranks 1, 2, 2, 3: only the order counts", [1, 2, 2, 3], "25/48 5/24 5/24 1/16"],
    ["ranks beyond the number of goals", [10, 200, 200, 3000], "25/48 5/24 5/24 1/16"],
    ["all the same", [5, 5, 5, 5], "1/4 1/4 1/4 1/4"],
    ["none ranked", [null, null], "1/2 1/2"],
    ["without a rank: tied for last", [1, null, null], "11/18 7/36 7/36"],
  ])("of %s", (_, ranks, expected) => {
    const goals = ranks.map((rank, index) => ({ id: `g${index}`, rank, pursued: true }));
    const weights = weigh(pursuedInOrder(goals)).map(({ weight }) => weight);
    expected.split(" ").forEach((weight, index) => {
      expect(weights[index]).toBeCloseTo(fraction(weight), 14);
    });
  });
});

/** Worked out in exact fractions, apart from this code. */
describe("sample case A", () => {
  const reply = assess(caseA);

  it.each([
    ["A1", 3, "2283/112", 1],
    ["A2", 2, "761/56", 2],
    ["A3", 1, "481/112", 6],
    ["A4", 2, "481/56", 3],
    ["A5", 0, "0", null],
    ["A6", 2, "341/56", 4],
    ["A7", 1, "341/112", 8],
    ["A8", 2, "319/84", 7],
    ["A9", 3, "319/56", 5],
    ["A10", 0, "0", null],
    ["A11", 2, "365/168", 9],
    ["A12", 1, "365/336", 10],
    ["A13", 2, "5/8", 11],
  ])("%s: gap %i, %s points, place %s", (id, gap, score, rank) => {
    const actor = reply.actors.find((row) => row.id === id);
    expect(actor).toMatchObject({ gap, rank });
    expect(actor?.score).toBeCloseTo(fraction(score), 12);
    expect(actor?.terms).toHaveLength(1);
  });
  it.each([
    ["projects", "341/2240", "1/2", 2],
    ["exchange", "319/3360", "1", 1],
    ["expertise", "1/64", "0", 1],
    ["target_groups", "319/3360", "2/7", 2],
    ["funding", "761/2240", "3/8", 2],
    ["media", "73/1344", "1/4", 2],
    ["decision_makers", "481/2240", "7/10", 3],
    ["attention", "15/448", "0", 0],
  ])("%s: weight %s, coverage %s, %i actors", (id, weight, coverage, actors) => {
    const goal = reply.goals.find((row) => row.id === id);
    expect(goal?.actors).toBe(actors);
    expect(goal?.weight).toBeCloseTo(fraction(weight), 14);
    expect(goal?.coverage).toBeCloseTo(fraction(coverage), 14);
  });
  it("reaches 920993/1881600, and one level more with A1 adds most", () => {
    expect(reply.coverage).toBeCloseTo(fraction("920993/1881600"), 14);
    expect(reply.nextStep?.actor).toBe("A1");
    expect(reply.nextStep?.coverageGain).toBeCloseTo(fraction("761/17920"), 14);
    expect(reply.incomplete).toEqual([]);
  });
  it("notices what was hidden in it", () => {
    const lines = reply.findings.map(({ code, goal, actor, owner }) => [code, goal ?? actor ?? owner].join(" ").trim());
    expect(lines).toEqual([
      "goal_without_actor attention",
      "goal_without_key_actor exchange",
      "goal_without_key_actor expertise",
      "gap_without_owner A9",
      "gap_without_plan A9",
      "gap_overdue A6",
      "key_actor_without_contact A9",
      "key_actor_without_upkeep A1",
      "key_actor_without_upkeep A6",
      "key_actor_without_upkeep A9",
      "key_actor_without_upkeep A11",
      "key_actor_without_relationship_upkeep A3",
      "upkeep_overdue A5",
      "goal_with_one_actor exchange",
      "goal_with_one_actor expertise",
      "more_than_needed A10",
      "too_many_key_actors",
    ]);
  });
  it("is answered as the contract says, in the order of the request", () => {
    expect(AssessmentReply.parse(reply)).toEqual(reply);
    expect(reply.goals.map(({ id }) => id)).toEqual(caseA.goals.map(({ id }) => id));
    expect(reply.actors.map(({ id }) => id)).toEqual(caseA.actors.map(({ id }) => id));
  });
});
