import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type AssessmentInput, AssessmentReply } from "../../../model/contract/index.ts";
import { bodyOf } from "../../../worker/routes/text-stream.ts";
import { assess } from "../../../worker/scoring/assess.ts";
import { assessmentParts } from "../../../worker/scoring/assessment-text.ts";
import { anyCrowd, anyRequest } from "./requests.ts";

const textOf = (request: AssessmentInput) => String(bodyOf(assessmentParts(assess(request))));
const asJson = (text: string) => JSON.stringify(AssessmentReply.parse(JSON.parse(text)));

it("an assessment goes out byte for byte as JSON writes it, its fields in the order of the contract", () => {
  fc.assert(
    fc.property(fc.oneof(anyRequest, anyCrowd), fc.boolean(), (request, terms) => {
      const text = textOf({ ...request, terms });
      expect(text).toBe(asJson(text));
    }),
  );
});

it("who wants no terms gets the same without them", () => {
  fc.assert(
    fc.property(fc.oneof(anyRequest, anyCrowd), (request) => {
      const { actors, ...rest } = AssessmentReply.parse(JSON.parse(textOf(request)));
      const brief = { ...rest, actors: actors.map(({ terms: _, ...actor }) => actor) };
      expect(JSON.parse(textOf({ ...request, terms: false }))).toEqual(brief);
    }),
  );
});

it("a large one as a stream of the same bytes, none of which is made before it is wanted", async () => {
  const goals = Array.from({ length: 200 }, (_, index) => ({ id: `g${index}`, rank: index + 1, pursued: true }));
  const actor = { current: 0, target: 3, key: false, owner: null, due: null, planned: false, stage: null } as const;
  const actors = Array.from({ length: 400 }, (_, index) => ({
    ...actor,
    id: `a${index}`,
    goals: goals.slice(index % 100).map(({ id }) => id),
  }));
  const assessment = assess({ goals, actors, upkeep: [], owners: [], today: "2026-11-22", terms: true });
  let made = 0;
  function* counted() {
    const parts = assessmentParts(assessment);
    for (let next = parts.next(); !next.done; next = parts.next()) {
      made++;
      yield next.value;
    }
    return undefined;
  }
  const body = bodyOf(counted());
  expect(body).toBeInstanceOf(ReadableStream);
  const madeAtOnce = made;
  const text = await new Response(body).text();
  expect(text).toBe(asJson(text));
  expect(JSON.parse(text).actors).toHaveLength(400);
  expect(made).toBeGreaterThan(5 * madeAtOnce);
});

it("a fault while the text is made breaks the body off: nobody waits for ever, or takes half a text for the whole", async () => {
  function* broken(): Generator<readonly string[], undefined> {
    for (let times = 0; times < 20; times++) yield ["x".repeat(60_000)];
    throw new Error("broken");
  }
  await expect(new Response(bodyOf(broken())).text()).rejects.toThrow();
});
