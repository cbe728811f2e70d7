import { ICommandService } from "@univerjs/core";
import { ReorderRangeCommand } from "@univerjs/sheets";
import type { Playground } from "../../support/headless.ts";
import { insertInto, isNothing, type Ledger, moveIn, newColumn, newLine } from "./ledger.ts";
import type { HumanMove } from "./moves.ts";
import { hasMerges, type Seen } from "./see.ts";

/** Rows and columns come, go, move and are hidden. False where the move is none of these. */
export function playGrid(_playground: Playground, _ledger: Ledger, seen: Seen, move: HumanMove): boolean {
  const { sheet, page, width, height, rowAt } = seen;
  const line = (row: number) => sheet.getRange(row, 0, 1, width);
  switch (move.act) {
    case "sort":
      if (!hasMerges(seen)) sort(seen, seen.columnOf(move.field), move.descending);
      return true;
    case "moveRow": {
      const [from, to] = [rowAt(move.row), rowAt(move.to)];
      if (from === to || hasMerges(seen)) return true;
      sheet.moveRows(line(from), to);
      moveIn(page.lines, from, to);
      return true;
    }
    case "insertRows":
      sheet.insertRows(rowAt(move.row), move.count);
      insertInto(page.lines, rowAt(move.row), move.count, newLine);
      return true;
    case "deleteRows":
      if (height - rowAt(move.row) > move.count && !hasMerges(seen)) deleteRows(seen, rowAt(move.row), move.count);
      return true;
    case "insertTop":
      sheet.insertRows(move.row % height, 1);
      insertInto(page.lines, move.row % height, 1, newLine);
      return true;
    case "deleteTop":
      if (height > 1 && !hasMerges(seen)) deleteRows(seen, move.row % height, 1);
      return true;
    case "hideRows":
      sheet.hideRows(rowAt(move.row), Math.min(move.count, height - rowAt(move.row)));
      return true;
    case "insertColumn":
      sheet.insertColumns(move.column % width, 1);
      insertInto(page.columns, move.column % width, 1, newColumn);
      return true;
    case "deleteColumn": {
      if (width <= 1 || hasMerges(seen)) return true;
      const [gone] = page.columns.splice(move.column % width, 1);
      for (const { entries } of page.lines) entries.delete(gone?.key ?? -1);
      sheet.deleteColumns(move.column % width, 1);
      return true;
    }
    case "hideColumn":
      sheet.hideColumns(move.column % width, 1);
      return true;
    case "moveColumn": {
      const [from, to] = [move.column % width, move.to % width];
      if (from === to || hasMerges(seen)) return true;
      sheet.moveColumns(sheet.getRange(0, from, height, 1), to);
      moveIn(page.columns, from, to);
      return true;
    }
    default:
      return false;
  }
}

/** Rows that a filter hides stay. */
function deleteRows({ sheet, page }: Seen, from: number, count: number): void {
  const stays = (row: number) => row < from || row >= from + count || sheet.getSheet().getRowFiltered(row);
  const left = page.lines.filter((_, row) => stays(row));
  sheet.deleteRows(from, count);
  page.lines = left;
}

/** All rows below the headers, whole; blank cells come last. */
function sort({ sheet, page, rows, first, width }: Seen, column: number | undefined, descending: boolean): void {
  if (column === undefined) return;
  const key = (row: number) => rows[row]?.[column] ?? "";
  const places = rows.map((_, row) => row).slice(first);
  const sorted = [...places].sort((a, b) => {
    const [blankA, blankB] = [isNothing(key(a)), isNothing(key(b))];
    if (blankA || blankB) return Number(blankA) - Number(blankB);
    return String(key(a)).localeCompare(String(key(b)), "de") * (descending ? -1 : 1);
  });
  if (sorted.every((row, index) => row === places[index])) return;
  sheet
    .getInject()
    .get(ICommandService)
    .syncExecuteCommand(ReorderRangeCommand.id, {
      unitId: sheet.getWorkbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      range: { startRow: first, endRow: rows.length - 1, startColumn: 0, endColumn: width - 1 },
      order: Object.fromEntries(sorted.map((from, index) => [first + index, from])),
    });
  const { lines } = page;
  page.lines = [...lines.slice(0, first), ...sorted.flatMap((from) => lines[from] ?? [])];
}
