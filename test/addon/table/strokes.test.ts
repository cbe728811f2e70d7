import fc from "fast-check";
import { expect, test } from "vitest";
import { type Stroke, strokes } from "../../../addon/table/strokes.ts";

function painted(list: readonly Stroke<number>[], length: number): (number | null)[] {
  const places = Array<number | null>(length).fill(null);
  for (const { from, count, value } of list) places.fill(value, from, from + count);
  return places;
}

test.each([
  ["nothing", [], 0],
  ["one run", [5, 5, 5], 1],
  ["what lies between is painted over", [5, 7, 5], 2],
  ["places that may have any value do not interrupt", [5, null, 5], 1],
  ["and need no stroke", [null, 5, null], 1],
  ["nested", [1, 2, 3, 2, 1], 3],
  ["crossed", [1, 2, 1, 2], 3],
] as const)("%s: %j in %i strokes", (_what, values, count) => {
  expect(strokes([...values])).toHaveLength(count);
});

test("each place gets its value, in no more strokes than there are runs", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { maxLength: 12 }), (values) => {
      const list = strokes(values);
      const wanted = values.filter((value) => value !== null);
      const runs = wanted.filter((value, index) => value !== wanted[index - 1]);
      expect(list.length).toBeLessThanOrEqual(runs.length);
      const result = painted(list, values.length);
      expect(values.map((value, index) => (value === null ? null : result[index]))).toEqual(values);
    }),
  );
});
