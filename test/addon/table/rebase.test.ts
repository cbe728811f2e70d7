import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, type CellEdit, cellText, sameCell } from "../../../addon/table/cell.ts";
import { edited } from "../../../addon/table/edited.ts";
import { figure, hidden, text } from "../../../addon/table/kinds.ts";
import { cellIn } from "../../../addon/table/match-rows.ts";
import { rebase } from "../../../addon/table/rebase.ts";
import { isBlankCell, type Standing, standingOf } from "../../../addon/table/standing.ts";
import { defineTable } from "../../../addon/table/table.ts";

const table = defineTable({
  id: "team",
  use: "input",
  main: "name",
  preparedRows: 4,
  columns: { place: figure(50), name: text(100), note: text(100), id: hidden() },
});
const report = { ...table, use: "report", rewritten: true } as const;
const FIELDS = ["place", "name", "note", "id"] as const;
type Field = (typeof FIELDS)[number];
const headers = { place: ["Platz"], name: ["Name"], note: ["Notiz"], id: ["ID"] };

/** A row and, unknown to the program, which one it is. */
interface Row {
  tag: number;
  cells: Partial<Record<Field, Cell>>;
}
interface Sheet {
  columns: (Field | null)[];
  rows: Row[];
}

function standing({ columns, rows }: Sheet): Standing {
  const line = (cellOf: (field: Field) => Cell) => columns.map((field) => (field === null ? "" : cellOf(field)));
  const grid = [
    line(() => ""),
    line((field) => headers[field][0] ?? ""),
    ...rows.map(({ cells }) => line((field) => cells[field] ?? "")),
  ];
  const found = standingOf<typeof table>(grid, headers);
  if (!found) throw new Error("No headers");
  return found;
}
const FIRST = 2;

const sheetOf = (...rows: Row["cells"][]): Sheet => ({
  columns: [...FIELDS],
  rows: rows.map((cells, tag) => ({ tag, cells })),
});
const at = (row: number, field: Field, value: Cell): CellEdit => ({
  row: FIRST + row,
  column: FIELDS.indexOf(field),
  value,
});
const rebased = (before: Sheet, now: Sheet, edits: CellEdit[]) => rebase(table, standing(before), standing(now), edits);
const after = (now: Sheet, edits: CellEdit[]) => edited(standing(now).grid, edits).slice(FIRST);

describe("what was planned on a tab as it was read goes, in the tab as it stands now,", () => {
  const anna = { name: "Anna", id: "a1" };
  const bert = { name: "Bert", id: "b1" };
  const cem = { name: "Cem" };

  it("to the row with the same id, wherever it was sorted to", () => {
    const { edits } = rebased(sheetOf(anna, bert), sheetOf(bert, anna), [at(0, "place", 1)]);
    expect(edits).toEqual([at(1, "place", 1)]);
  });

  it("to the row with the same content where it has no id yet", () => {
    const { edits } = rebased(sheetOf(anna, cem), sheetOf({ name: "Neu" }, anna, cem), [at(1, "id", "c1")]);
    expect(edits).toEqual([at(2, "id", "c1")]);
  });

  it("to the column with the same header", () => {
    const moved: Sheet = { ...sheetOf(anna), columns: ["id", null, "name", "place", "note"] };
    expect(rebased(sheetOf(anna), moved, [at(0, "place", 1)]).edits).toEqual([{ row: FIRST, column: 3, value: 1 }]);
  });

  it("below a row that somebody has begun meanwhile", () => {
    const { edits } = rebased(sheetOf(anna), sheetOf(anna, { note: "hier …" }), [at(1, "name", "Dora")]);
    expect(edits).toEqual([at(2, "name", "Dora")]);
  });

  it("nowhere, where the row is gone, and that is counted", () => {
    expect(rebased(sheetOf(anna, bert), sheetOf(bert), [at(0, "place", 1)])).toEqual({ edits: [], leftOut: 1 });
  });

  it("nowhere, where somebody has written into the cell meanwhile", () => {
    const now = sheetOf({ ...anna, name: "Anna Meier" });
    expect(rebased(sheetOf(anna), now, [at(0, "name", "ANNA")])).toEqual({ edits: [], leftOut: 1 });
  });

  it("nowhere and is not missed, where the same stands there by now", () => {
    const now = sheetOf({ ...anna, note: "x" });
    expect(rebased(sheetOf(anna), now, [at(0, "note", "x")])).toEqual({ edits: [], leftOut: 0 });
  });

  it("nowhere, where the row has got an id from somewhere else", () => {
    const now = sheetOf({ ...cem, id: "other" });
    expect(rebased(sheetOf(cem), now, [at(0, "id", "c1")])).toEqual({ edits: [], leftOut: 1 });
  });

  it("nowhere, where the headers are gone", () => {
    expect(rebase(table, standing(sheetOf(anna)), null, [at(0, "place", 1)])).toEqual({ edits: [], leftOut: 1 });
  });

  it("into a report in whole: whoever sorted it meanwhile finds it in our order", () => {
    const before = sheetOf({ place: 1, name: "A" }, { place: 2, name: "B" });
    const now = sheetOf({ place: 2, name: "B" }, { place: 1, name: "A" }, { name: "left over" });
    const { edits } = rebase(report, standing(before), standing(now), [at(1, "name", "C")]);
    expect(after(now, edits)).toEqual([
      [1, "A", "", ""],
      [2, "C", "", ""],
      ["", "", "", ""],
    ]);
  });
});

type Move =
  | { act: "sort"; field: Field }
  | { act: "insert"; row: number }
  | { act: "delete"; row: number }
  | { act: "type"; row: number; field: "name" | "note" }
  | { act: "append" }
  | { act: "moveColumn"; from: number; to: number }
  | { act: "insertColumn"; from: number };

const small = fc.nat({ max: 7 });
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ act: fc.constant("sort"), field: fc.constantFrom(...FIELDS) }),
  fc.record({ act: fc.constantFrom("insert", "delete"), row: small }),
  fc.record({ act: fc.constant("type"), row: small, field: fc.constantFrom("name", "note") }),
  fc.record({ act: fc.constant("append") }),
  fc.record({ act: fc.constant("moveColumn"), from: small, to: small }),
  fc.record({ act: fc.constant("insertColumn"), from: small }),
) as fc.Arbitrary<Move>;

/** The sheet after people's moves; what they type stands nowhere else, and rows of theirs have tags of their own. */
function moved(sheet: Sheet, moves: readonly Move[]): Sheet {
  let columns = [...sheet.columns];
  let rows = sheet.rows.map((row) => ({ ...row, cells: { ...row.cells } }));
  moves.forEach((one, index) => {
    const own = (): Row => ({ tag: -1 - index, cells: { name: `von Hand ${index}` } });
    if (one.act === "sort") {
      const key = ({ cells }: Row) => cellText(cells[one.field] ?? "");
      rows = [...rows].sort((a, b) => Number(key(a) === "") - Number(key(b) === "") || key(a).localeCompare(key(b)));
    } else if (one.act === "insert") rows.splice(one.row, 0, { tag: -1 - index, cells: {} });
    else if (one.act === "delete") rows.splice(one.row, 1);
    else if (one.act === "append") rows.push(own());
    else if (one.act === "type") {
      const row = rows[one.row];
      if (row) row.cells[one.field] = `von Hand ${index}`;
    } else if (one.act === "insertColumn") columns.splice(one.from % (columns.length + 1), 0, null);
    else if (one.act === "moveColumn") {
      const [column = null] = columns.splice(one.from % columns.length, 1);
      columns = [...columns.slice(0, one.to), column, ...columns.slice(one.to)];
    }
  });
  return { columns, rows };
}

/** Rows that differ in their names, with and without ids; what a command plans on them, and on new rows below. */
const planned = fc
  .array(fc.record({ withId: fc.boolean(), placed: fc.boolean(), note: fc.constantFrom("", "x") }), { maxLength: 6 })
  .chain((rows) => {
    const sheet = sheetOf(
      ...rows.map(({ withId, placed, note }, index): Row["cells"] => ({
        name: `Person ${index}`,
        note,
        ...(withId ? { id: `id${index}` } : {}),
        ...(placed ? { place: index } : {}),
      })),
    );
    const edit = fc
      .record({ row: fc.nat({ max: rows.length + 1 }), field: fc.constantFrom(...FIELDS), serial: fc.nat() })
      .filter(({ row, field }) => field !== "id" || rows[row]?.withId !== true)
      .map(({ row, field, serial }) => at(row, field, field === "place" ? serial : `Befehl ${serial}`));
    const unique = fc.uniqueArray(edit, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 8 });
    return fc.record({ sheet: fc.constant(sheet), edits: unique, moves: fc.array(move, { maxLength: 6 }) });
  });

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
