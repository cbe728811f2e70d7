import type { Playground } from "../../support/headless.ts";
import { typeInto } from "../../support/typing.ts";
import type { Ledger } from "./ledger.ts";
import type { HumanMove } from "./moves.ts";
import { hasMerges, noteEntries, reread, type Seen } from "./see.ts";

/** What stands in cells, and how it looks. */
export function playCells(playground: Playground, _ledger: Ledger, seen: Seen, move: HumanMove): boolean {
  const { sheet, page, rows, width, height, header, first, rowAt } = seen;
  const a1 = (row: number, column: number, down = 1, right = 1) =>
    sheet.getRange(row, column, down, right).getA1Notation();
  const hands = (name: string, ...given: unknown[]) => playground.script.run(name, sheet.getSheetName(), ...given);
  const whole = (column: number) => a1(first, column, height - first);
  /** Only the first of merged cells can be typed into. */
  const type = (row: number, column: number | undefined, text: string) => {
    if (column === undefined || row < 0 || row >= height) return;
    const merged = sheet.getSheet().getMergedCell(row, column);
    const [top, left] = merged ? [merged.startRow, merged.startColumn] : [row, column];
    void typeInto(playground, sheet.getSheetName(), a1(top, left), text);
    noteEntries(seen, top, left, [[text]]);
  };
  /** Cells as they are, their looks left behind. */
  const content = (row: number, from: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const { v = null, t = null, f = null, p = null } = sheet.getSheet().getCellRaw(row, from + index) ?? {};
      return structuredClone({ v, t, f, p });
    });
  switch (move.act) {
    case "type":
      type(rowAt(move.row), seen.columnOf(move.field), move.text);
      return true;
    case "clear":
      type(rowAt(move.row), seen.columnOf(move.field), "");
      return true;
    case "clearHeader":
      type(header, seen.columnOf(move.field), "");
      return true;
    case "clearHeaders":
      for (let column = 0; column < width; column++) type(header, column, "");
      return true;
    case "renameHeader":
      type(header, seen.columnOf(move.field), move.text);
      return true;
    case "note": {
      const free = page.columns.findIndex(({ field }) => field === null);
      type(Math.min(move.row, height - 1), free < 0 ? undefined : free, move.text);
      return true;
    }
    case "paste": {
      const [row, column] = [rowAt(move.row), seen.columnOf(move.field)];
      if (column === undefined || hasMerges(seen)) return true;
      const block = move.block.slice(0, height - row).map((cells) => cells.slice(0, width - column));
      sheet.getRange(row, column, block.length, block[0]?.length ?? 1).setValues(block);
      noteEntries(seen, row, column, block);
      return true;
    }
    case "copyRow": {
      const [from, to] = [page.lines[rowAt(move.row)], page.lines[rowAt(move.to)]];
      if (!from || !to || from === to || hasMerges(seen)) return true;
      sheet.getRange(rowAt(move.to), 0, 1, width).setValues([content(rowAt(move.row), 0, width)]);
      Object.assign(to, { entries: new Map(from.entries), names: [...from.names] });
      for (let column = 0; column < width; column++) reread(seen, column);
      return true;
    }
    case "fillDown": {
      const [row, column] = [rowAt(move.row), seen.columnOf(move.field)];
      const count = Math.min(move.count, height - 1 - row);
      if (column === undefined || count < 1 || hasMerges(seen)) return true;
      const cells = Array.from({ length: count }, () => content(row, column, 1));
      sheet.getRange(row + 1, column, count, 1).setValues(cells);
      const key = page.columns[column]?.key ?? -1;
      const entry = page.lines[row]?.entries.get(key);
      for (const { entries } of page.lines.slice(row + 1, row + 1 + count)) {
        if (entry === undefined) entries.delete(key);
        else entries.set(key, entry);
      }
      reread(seen, column);
      return true;
    }
    case "merge": {
      const [row, column] = [rowAt(move.row), seen.columnOf(move.field)];
      const count = Math.min(move.count + 1, height - row);
      if (column === undefined || count < 2 || hasMerges(seen)) return true;
      hands("handsMerge", a1(row, column, count));
      for (const { entries } of page.lines.slice(row + 1, row + count)) entries.delete(page.columns[column]?.key ?? -1);
      return true;
    }
    case "unmerge":
      hands("handsUnmerge");
      return true;
    case "format":
    case "clearFormat":
    case "clearValidations": {
      const column = seen.columnOf(move.field);
      if (column === undefined) return true;
      if (move.act === "format") hands("handsFormat", whole(column), move.pattern);
      else hands(move.act === "clearFormat" ? "handsClearFormat" : "handsClearValidations", whole(column));
      reread(seen, column);
      return true;
    }
    case "filter": {
      const column = seen.columnOf(move.field);
      if (column === undefined || header < 0 || hasMerges(seen)) return true;
      const hidden = [String(rows[rowAt(move.row)]?.[column] ?? "")];
      hands("handsFilter", a1(header, 0, height - header, width), column + 1, hidden);
      return true;
    }
    case "unfilter":
      hands("handsUnfilter");
      return true;
    default:
      return false;
  }
}
