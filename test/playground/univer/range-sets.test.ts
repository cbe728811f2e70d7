import type { IRange } from "@univerjs/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areDisjoint, withoutRanges } from "../../../playground/univer/range-sets.ts";

const SIZE = 24;
const span = fc
  .tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)]);
const range = fc.tuple(span, span).map(([[startRow = 0, endRow = 0], [startColumn = 0, endColumn = 0]]) => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
}));

/** Every cell as often as a range holds it. */
function cellsOf(ranges: readonly IRange[]): string[] {
  const cells: string[] = [];
  for (const { startRow, endRow, startColumn, endColumn } of ranges)
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) cells.push(`${row}:${column}`);
  return cells.sort();
}
/** Ranges that do not meet, as rules have them. */
const apart = fc
  .array(range, { maxLength: 8 })
  .map((all) => all.reduce<IRange[]>((kept, each) => kept.concat(withoutRanges([each], kept)), []));

describe("ranges without others", () => {
  it("hold just the cells of the first that are in none of the others, each once", () => {
    fc.assert(
      fc.property(apart, fc.array(range, { maxLength: 8 }), (ranges, gone) => {
        const taken = new Set(cellsOf(gone));
        expect(cellsOf(withoutRanges(ranges, gone))).toEqual(cellsOf(ranges).filter((cell) => !taken.has(cell)));
      }),
    );
  });

  it("are the very same where they meet none of them", () => {
    const ranges = [{ startRow: 0, endRow: 3, startColumn: 0, endColumn: 3 }];
    expect(withoutRanges(ranges, [{ startRow: 4, endRow: 9, startColumn: 0, endColumn: 3 }])).toBe(ranges);
  });
});

it("ranges are disjoint where no cell is counted twice", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 5 }), (ranges) => {
      const cells = cellsOf(ranges);
      expect(areDisjoint(ranges)).toBe(new Set(cells).size === cells.length);
    }),
  );
});
