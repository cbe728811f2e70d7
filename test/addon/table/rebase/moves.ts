import fc from "fast-check";
import { cellText } from "../../../../addon/table/cell.ts";
import { at, FIELDS, type Field, type Row, type Sheet, sheetOf } from "./rebased-sheet.ts";

/** What people do to a sheet. */
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
export function moved(sheet: Sheet, moves: readonly Move[]): Sheet {
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
export const planned = fc
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
