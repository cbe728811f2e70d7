import * as fc from "fast-check";
import { expect, it } from "vitest";
import { assessmentText } from "../../../worker/routes/assessment-text.ts";
import { assess } from "../../../worker/scoring/assess.ts";
import { anyRequest } from "../scoring/requests.ts";

it("an assessment goes out byte for byte as JSON writes it", () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const reply = assess(request);
      expect([...assessmentText(reply)].join("")).toBe(JSON.stringify(reply));
    }),
  );
});

it("a large one goes in many pieces, none of which is large", () => {
  const goals = Array.from({ length: 200 }, (_, index) => ({ id: `g${index}`, rank: index + 1, pursued: true }));
  const actor = { current: 0, target: 3, key: false, owner: null, due: null, planned: false, stage: null } as const;
  const actors = Array.from({ length: 400 }, (_, index) => ({
    ...actor,
    id: `a${index}`,
    goals: goals.slice(index % 7).map(({ id }) => id),
  }));
  const reply = assess({ goals, actors, upkeep: [], owners: [], today: "2026-11-22" });
  const pieces = [...assessmentText(reply)];
  expect(pieces.join("")).toBe(JSON.stringify(reply));
  expect(pieces.length).toBeGreaterThan(5);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_500_000);
});
