import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { sourceOf } from "../../../worker/acceptor/build/source.ts";
import { isActorRow, isUpkeepRow } from "../../../worker/acceptor/row-checks.ts";
import written from "../../../worker/acceptor/row-checks.ts?raw";
import { ROWS } from "../../../worker/acceptor/rows.ts";
import { anyRequest } from "../scoring/requests.ts";

const unformatted = (code: string) => code.replaceAll(/\s+/g, "");

it("the checks of rows are those of the contract as it is: else `npm run build:rows`", () => {
  expect(unformatted(written)).toBe(unformatted(sourceOf(ROWS)));
});

it("take every row that follows the contract and has all fields", () => {
  fc.assert(
    fc.property(anyRequest, ({ actors, upkeep }) => {
      expect(actors.filter((row) => !isActorRow(row))).toEqual([]);
      expect(upkeep.filter((row) => !isUpkeepRow(row))).toEqual([]);
    }),
  );
});

describe("no check is generated without", () => {
  it.each([
    { what: "an object in a row", row: z.strictObject({ a: z.strictObject({}) }) },
    { what: "fields that let others pass", row: z.object({ a: z.boolean() }) },
    { what: "a rule for the whole row", row: z.strictObject({ a: z.boolean() }).refine(() => false) },
    { what: "a rule that it cannot name", row: z.strictObject({ a: z.string().refine(() => false) }) },
    { what: "a text that is changed on its way", row: z.strictObject({ a: z.string().trim() }) },
    { what: "a pattern with flags", row: z.strictObject({ a: z.string().regex(/a/i) }) },
    { what: "an address", row: z.strictObject({ a: z.email() }) },
    { what: "any number", row: z.strictObject({ a: z.number() }) },
    { what: "a number beyond a bound", row: z.strictObject({ a: z.int().gt(1) }) },
    { what: "a list that may be null", row: z.strictObject({ a: z.array(z.boolean()).nullable() }) },
    { what: "a list of lists", row: z.strictObject({ a: z.array(z.array(z.boolean())) }) },
    {
      what: "a rule for what may be null",
      row: z.strictObject({
        a: z
          .string()
          .nullable()
          .refine(() => false),
      }),
    },
    { what: "a field that may be missing", row: z.strictObject({ a: z.string().optional() }) },
  ])("knowing $what", ({ row }) => {
    expect(() => sourceOf({ isRow: row })).toThrow(/Checks of rows know no/);
  });
});
