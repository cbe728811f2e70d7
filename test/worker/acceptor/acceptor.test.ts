import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { AssessmentRequest, SummariesRequest } from "../../../model/contract/index.ts";
import { acceptorOf, REFUSED } from "../../../worker/acceptor/acceptor.ts";
import { gap, owner, summariesRequest, upkeep } from "../mail/sample.ts";
import { anyRequest } from "../scoring/requests.ts";

/** What does not belong where it is put: each kind of value, and texts at the edge of a rule. */
const wrong = fc.constantFrom<unknown>(
  ...[undefined, null, true, 0, 1, 6, -1, 1.5, 2 ** 53, Number.NaN, "", "x", "g0", "ä", "a".repeat(65), "2026-02-30"],
  ...[36_500, 36_501], // days of an interval at most, and one more
  ...["2026-02-28", "now", "content", [], ["g0"], ["g0", "g0"], {}, { id: "g0" }, { id: "g0", more: 1 }],
);

/** A place in a value: numbers for lists, names for objects. */
function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((item, at): [number, unknown] => [at, item]) : Object.entries(value);
  return [path, ...entries.flatMap(([key, item]) => places(item, [...path, key]))];
}

/** The value with something else at that place, with an unknown field there, or without it. */
function spoiled(
  value: unknown,
  [first, ...rest]: (string | number)[],
  how: { put: unknown } | "add" | "drop",
): unknown {
  if (first === undefined) {
    if (how === "add") return typeof value === "object" && !Array.isArray(value) ? { ...value, surplus: 1 } : value;
    return how === "drop" ? undefined : how.put;
  }
  if (Array.isArray(value)) return value.map((item, at) => (at === first ? spoiled(item, rest, how) : item));
  const record = value as Record<string, unknown>;
  const inner = spoiled(record[first], rest, how);
  const { [first]: _, ...others } = record;
  return how === "drop" && rest.length === 0 ? others : { ...record, [first]: inner };
}

const verdictOf = (schema: z.ZodType, value: unknown) => {
  const { success, data } = schema.safeParse(value);
  return success ? data : REFUSED;
};

describe("an acceptor takes and refuses just what zod does, with the same defaults", () => {
  const spoiling = fc.oneof(
    wrong.map((put) => ({ put })),
    fc.constantFrom("add" as const, "drop" as const),
  );
  it("for assessments", () => {
    const asked = anyRequest.chain((request) =>
      fc.tuple(fc.constant(request), fc.constantFrom(...places(request)), spoiling),
    );
    fc.assert(
      fc.property(asked, ([request, place, how]) => {
        for (const value of [request, spoiled(request, place, how)])
          expect(acceptorOf(AssessmentRequest)(value)).toEqual(verdictOf(AssessmentRequest, value));
      }),
      { numRuns: 2_000 },
    );
  });
  it("for summaries", () => {
    const summary = summariesRequest({ owners: [owner("o1", { gaps: [gap("g1")], upkeep: [upkeep("u1")] })] });
    const asked = fc.tuple(fc.constantFrom(...places(summary)), spoiling);
    fc.assert(
      fc.property(asked, ([place, how]) => {
        for (const value of [summary, spoiled(summary, place, how)])
          expect(acceptorOf(SummariesRequest)(value)).toEqual(verdictOf(SummariesRequest, value));
      }),
      { numRuns: 1_000 },
    );
  });
  it.each([
    { of: "an object that lets unknown fields pass", schema: z.object({ a: z.string() }), value: { a: "", b: 1 } },
    { of: "a text that is changed on its way", schema: z.strictObject({ a: z.string().trim() }), value: { a: " x " } },
    { of: "a number of any kind", schema: z.number().gt(1), value: 1.5 },
    { of: "a text with a letter that is not allowed", schema: z.string().regex(/^[a-z]{1,3}$/), value: "aä" },
    { of: "a text with an allowed letter beyond ASCII", schema: z.string().regex(/^[ä-ü]{1,3}$/), value: "äöü" },
    { of: "a text one too long", schema: z.string().regex(/^[a-z]{1,3}$/), value: "abcd" },
    { of: "a text one too short", schema: z.string().regex(/^[a-z]{1,3}$/), value: "" },
    { of: "a text in another case", schema: z.string().regex(/^[a-z]{1,3}$/i), value: "ABC" },
    { of: "a text that ends a line", schema: z.string().regex(/^[a-z]{1,3}$/), value: "ab\n" },
    { of: "a list at its limit", schema: z.array(z.int()).max(2), value: [1, 2] },
    { of: "a list beyond it", schema: z.array(z.int()).max(2), value: [1, 2, 3] },
    {
      of: "a rule for what may be null",
      schema: z
        .string()
        .nullable()
        .refine((text) => text !== null),
      value: null,
    },
    { of: "a field that is undefined", schema: z.strictObject({ a: z.int().default(5) }), value: { a: undefined } },
    { of: "fields in another order", schema: z.strictObject({ a: z.int(), b: z.string() }), value: { b: "", a: 1 } },
    { of: "a union", schema: z.union([z.string(), z.number()]), value: 5 },
    { of: "a field that is called as a method is", schema: z.strictObject({ toString: z.boolean() }), value: {} },
    { of: "__proto__ from JSON", schema: z.strictObject({ a: z.int() }), value: JSON.parse('{"a":1,"__proto__":2}') },
  ])("for $of", ({ schema, value }) => {
    expect(acceptorOf(schema as z.ZodType)(value)).toEqual(verdictOf(schema, value));
  });
});
