import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameCell } from "../../../../addon/table/cell.ts";
import { cellIn } from "../../../../addon/table/match-rows.ts";
import { rebase } from "../../../../addon/table/rebase.ts";
import { isBlankCell } from "../../../../addon/table/standing.ts";
import { moved, planned } from "./moves.ts";
import { FIELDS, FIRST, standing, table } from "./rebased-sheet.ts";

describe("whatever people did in between", () => {
  it("each edit reaches the very row it was meant for, or none; and no cell is changed that people have changed", () => {
    fc.assert(
      fc.property(planned, ({ sheet, edits, moves }) => {
        const now = moved(sheet, moves);
        const [was, is] = [standing(sheet), standing(now)];
        for (const { row, column, value } of rebase(table, was, is, edits).edits) {
          const field = now.columns[column] ?? null;
          const there = now.rows[row - FIRST];
          expect(field).not.toBeNull();
          if (field === null) return;
          if (row >= is.nextRow) {
            for (const each of FIELDS) expect(isBlankCell(there?.cells[each])).toBe(true);
            continue;
          }
          const meant = edits.find((edit) => edit.row === FIRST + (there?.tag ?? -1) && edit.value === value);
          expect(meant?.column).toBe(FIELDS.indexOf(field));
          if (field !== "place")
            expect(sameCell(cellIn(is, row, field), cellIn(was, meant?.row ?? -1, field))).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("every edit is written, stands there already, or is counted", () => {
    fc.assert(
      fc.property(planned, ({ sheet, edits, moves }) => {
        const result = rebase(table, standing(sheet), standing(moved(sheet, moves)), edits);
        const standsThere = edits.length - result.edits.length - result.leftOut;
        const blanks = edits.filter(({ row, column, value }) =>
          sameCell(cellIn(standing(sheet), row, FIELDS[column] ?? ""), value),
        );
        expect(standsThere).toBeGreaterThanOrEqual(0);
        expect(standsThere).toBeLessThanOrEqual(blanks.length);
      }),
    );
  });

  it("with nothing done in between every edit goes where it was planned", () => {
    fc.assert(
      fc.property(planned, ({ sheet, edits }) => {
        expect(rebase(table, standing(sheet), standing(sheet), edits)).toEqual({ edits, leftOut: 0 });
      }),
    );
  });

  it("rows with an id get all that is ours, unless they were deleted", () => {
    fc.assert(
      fc.property(planned, ({ sheet, edits, moves }) => {
        const now = moved(sheet, moves);
        const places = edits.filter(
          ({ row, column }) => column === 0 && sheet.rows[row - FIRST]?.cells.id !== undefined,
        );
        const { leftOut } = rebase(table, standing(sheet), standing(now), places);
        const deleted = places.filter(({ row }) => !now.rows.some(({ tag }) => tag === row - FIRST));
        expect(leftOut).toBe(deleted.length);
      }),
    );
  });
});
