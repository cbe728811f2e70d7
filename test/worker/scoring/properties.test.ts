import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AssessmentReply, AssessmentRequest } from "../../../model/contract/index.ts";
import { coverageOf } from "../../../model/coverage.ts";
import { LEVELS } from "../../../model/level.ts";
import { assess } from "../../support/assess.ts";
import { toNumber } from "./fraction.ts";
import { oracle } from "./oracle.ts";
import { anyRequest } from "./requests.ts";

const sumOf = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe("an independent oracle agrees on", () => {
  it("weights, coverage, scores, order and next step", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const reply = assess(request);
        const exact = oracle(request);
        expect(reply.coverage).toBeCloseTo(exact.coverage, 12);
        for (const goal of reply.goals) {
          expect(goal.weight).toBeCloseTo(exact.weights.get(goal.id) ?? 0, 12);
          const coverage = exact.coverages.get(goal.id) ?? null;
          if (coverage === null) expect(goal.coverage).toBeNull();
          else expect(goal.coverage).toBeCloseTo(coverage, 12);
        }
        expect(reply.actors.map(({ id }) => id)).toEqual([...exact.scores.keys()]);
        for (const actor of reply.actors) expect(actor.score).toBeCloseTo(exact.scores.get(actor.id) ?? -1, 10);
        const ranked = reply.actors.flatMap(({ id, rank }) => (rank === null ? [] : { id, rank }));
        expect(ranked.sort((a, b) => a.rank - b.rank)).toEqual(
          exact.order.map((id, index) => ({ id, rank: index + 1 })),
        );
        expect(reply.nextStep?.actor).toBe(exact.nextStep?.actor);
        if (exact.nextStep) expect(reply.nextStep?.coverageGain).toBeCloseTo(toNumber(exact.nextStep.gain), 12);
      }),
      { numRuns: 300 },
    );
  });
});

describe("whatever is asked", () => {
  it("the request and the reply follow the contract", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(AssessmentRequest.parse(request)).toEqual(request);
        const reply = assess(request);
        expect(AssessmentReply.parse(reply)).toEqual(reply);
      }),
    );
  });
  it("weights sum to 1 and fall with rank, coverage lies in 0..1", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { goals, coverage } = assess(request);
        const pursued = request.goals.filter((goal) => goal.pursued);
        expect(sumOf(goals.map(({ weight }) => weight))).toBeCloseTo(pursued.length > 0 ? 1 : 0, 12);
        const weightOf = (id: string) => goals.find((goal) => goal.id === id)?.weight ?? Number.NaN;
        const place = (rank: number | null) => rank ?? Number.POSITIVE_INFINITY;
        for (const a of pursued)
          for (const b of pursued) {
            if (place(a.rank) < place(b.rank)) expect(weightOf(a.id)).toBeGreaterThan(weightOf(b.id));
            if (a.rank === b.rank) expect(weightOf(a.id)).toBe(weightOf(b.id));
          }
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        expect(coverage).toBe(coverageOf(request)); // the add-on, which splits its change, works it out by the same formula
      }),
    );
  });
  it("the terms make the score, one for each pursued goal, in the actor's order", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const pursued = new Set(request.goals.filter((goal) => goal.pursued).map(({ id }) => id));
        for (const { id, score, terms = [] } of assess(request).actors) {
          expect(sumOf(terms.map(({ points }) => points))).toBeCloseTo(score, 10);
          const own = request.actors.find((actor) => actor.id === id)?.goals ?? [];
          expect(terms.map(({ goal }) => goal)).toEqual(own.filter((goal) => pursued.has(goal)));
        }
      }),
    );
  });
  it("every actor is either scored or incomplete, and places run from 1 without a hole", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { actors, incomplete } = assess(request);
        expect([...actors.map(({ id }) => id), ...incomplete].sort()).toEqual(
          request.actors.map(({ id }) => id).sort(),
        );
        const ranks = actors.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b);
        expect(ranks).toEqual(ranks.map((_, index) => index + 1));
        for (const { gap, rank, score } of actors) {
          expect(rank === null).toBe(gap === 0);
          if (gap === 0) expect(score).toBe(0);
        }
      }),
    );
  });
  it("the same input gives the same bytes", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(JSON.stringify(assess(structuredClone(request)))).toBe(JSON.stringify(assess(request)));
      }),
    );
  });
  it("another order of the lists changes the order of the lists alone, to the last bit", () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const both = anyRequest.chain((request) =>
      fc
        .record({
          goals: shuffled(request.goals),
          actors: shuffled(request.actors),
          upkeep: shuffled(request.upkeep),
          owners: shuffled(request.owners),
        })
        .map(
          (lists) =>
            [
              request,
              {
                ...request,
                ...lists,
                actors: lists.actors.map((actor) => ({ ...actor, goals: actor.goals.toReversed() })),
              },
            ] as const,
        ),
    );
    const sorted = (request: AssessmentRequest) => {
      const reply = assess(AssessmentRequest.parse(request));
      return {
        ...reply,
        goals: reply.goals.toSorted(byId),
        actors: reply.actors.map((actor) => ({ ...actor, terms: actor.terms?.toSorted(byText) })).sort(byId),
        incomplete: reply.incomplete.toSorted(),
        findings: reply.findings.toSorted(byText),
      };
    };
    fc.assert(
      fc.property(both, ([one, other]) => {
        expect(sorted(other)).toEqual(sorted(one));
      }),
    );
  });
  it("raising an IST never raises that actor's score nor lowers coverage", () => {
    const raised = anyRequest
      .filter(({ actors }) => actors.some(({ current }) => current !== null && current < 5))
      .chain((request) =>
        fc.record({
          request: fc.constant(request),
          actor: fc.constantFrom(...request.actors.filter(({ current }) => current !== null && current < 5)),
          by: fc.integer({ min: 1, max: 5 }),
        }),
      );
    fc.assert(
      fc.property(raised, ({ request, actor, by }) => {
        const current = LEVELS[Math.min(5, (actor.current ?? 0) + by)] ?? 5;
        const after = assess({
          ...request,
          actors: request.actors.map((other) => (other === actor ? { ...actor, current } : other)),
        });
        const before = assess(request);
        const scoreIn = (reply: AssessmentReply) => reply.actors.find(({ id }) => id === actor.id)?.score ?? 0;
        expect(scoreIn(after)).toBeLessThanOrEqual(scoreIn(before));
        expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
      }),
    );
  });
});
