import { ICommandService } from "@univerjs/core";
import { ReorderRangeCommand } from "@univerjs/sheets";
import type { TabId } from "../../../addon/tabs/tab-id.ts";
import type { Playground } from "../../support/headless.ts";
import { isBlank, type KnownTab, knowTab } from "./known-tab.ts";
import type { Move } from "./moves.ts";
import { type SheetSnapshot, snapshotOf } from "./snapshot.ts";

type Sheet = ReturnType<Playground["workbook"]["getActiveSheet"]>;
type HumanMove = Exclude<Move, { act: "run" }>;

/** A tab as a person has it before them. */
interface Seen {
  sheet: Sheet;
  known: KnownTab;
  rows: SheetSnapshot["rows"];
  /** The first row below the headers. */
  first: number;
}

function see(playground: Playground, tab: TabId): Seen | null {
  const snapshot = snapshotOf(playground);
  for (const sheet of playground.workbook.getSheets()) {
    const cells = snapshot.get(sheet.getSheetId());
    const known = cells ? knowTab(cells) : null;
    if (cells && known?.id === tab) return { sheet, known, rows: cells.rows, first: known.location.headerRow + 1 };
  }
  return null;
}

/** A person makes this move; nothing happens where the place is gone. */
export async function play(playground: Playground, move: HumanMove): Promise<void> {
  const seen = see(playground, move.tab);
  if (!seen) return;
  const { sheet, known, rows, first } = seen;
  const width = sheet.getMaxColumns();
  const height = sheet.getMaxRows();
  const columnOf = (field: string) => known.location.columns[field];
  const rowAt = (row: number) => first + (row % Math.max(1, height - first));
  const line = (row: number) => sheet.getRange(row, 0, 1, width);
  const type = async (row: number, column: number | undefined, text: string) => {
    if (column === undefined || row >= height) return;
    await playground.type(sheet.getSheetName(), sheet.getRange(row, column).getA1Notation(), text);
  };
  switch (move.act) {
    case "type":
      return type(rowAt(move.row), columnOf(move.field), move.text);
    case "clear":
      return type(rowAt(move.row), columnOf(move.field), "");
    case "clearHeader":
      return type(first - 1, columnOf(move.field), "");
    case "note": {
      const ours = Object.values(known.location.columns);
      const free = rows[0]?.findIndex((_, column) => !ours.includes(column)) ?? -1;
      return type(Math.min(move.row, height - 1), free < 0 ? undefined : free, move.text);
    }
    case "paste": {
      const column = columnOf(move.field);
      const row = rowAt(move.row);
      if (column === undefined) return;
      const block = move.block.slice(0, height - row).map((cells) => cells.slice(0, width - column));
      sheet.getRange(row, column, block.length, block[0]?.length ?? 1).setValues(block);
      return playground.script.settle();
    }
    case "sort":
      return sort(seen, columnOf(move.field), move.descending);
    case "copyRow": {
      const cells = Array.from({ length: width }, (_, column) => {
        const { v = null, t = null, f = null, p = null } = sheet.getSheet().getCellRaw(rowAt(move.row), column) ?? {};
        return { v, t, f, p };
      });
      line(rowAt(move.to)).setValues([structuredClone(cells)]);
      return playground.script.settle();
    }
    case "moveRow":
      if (rowAt(move.row) !== rowAt(move.to)) sheet.moveRows(line(rowAt(move.row)), rowAt(move.to));
      return;
    case "insertRows":
      return void sheet.insertRows(rowAt(move.row), move.count);
    case "deleteRows":
      if (height - rowAt(move.row) > move.count) sheet.deleteRows(rowAt(move.row), move.count);
      return;
    case "insertColumn":
      return void sheet.insertColumns(move.column % width, 1);
    case "deleteColumn":
      if (width > 1) sheet.deleteColumns(move.column % width, 1);
      return;
    case "hideColumn":
      return void sheet.hideColumns(move.column % width, 1);
    case "moveColumn": {
      const [from, to] = [move.column % width, move.to % width];
      if (from !== to) sheet.moveColumns(sheet.getRange(0, from, height, 1), to);
      return;
    }
    case "renameTab":
      return void sheet.setName(move.text);
    case "duplicateTab":
      return void playground.workbook.duplicateSheet(sheet);
    case "deleteTab":
      if (playground.workbook.getSheets().length > 1) playground.workbook.deleteSheet(sheet);
      return;
    case "moveTab":
      return void playground.workbook.moveSheet(sheet, move.to % playground.workbook.getSheets().length);
  }
}

/** All rows below the headers, whole; blank cells come last. */
function sort({ sheet, rows, first }: Seen, column: number | undefined, descending: boolean): void {
  if (column === undefined) return;
  const key = (row: number) => rows[row]?.[column] ?? "";
  const places = rows.map((_, row) => row).slice(first);
  const sorted = [...places].sort((a, b) => {
    if (isBlank(key(a)) || isBlank(key(b))) return Number(isBlank(key(a))) - Number(isBlank(key(b)));
    return String(key(a)).localeCompare(String(key(b)), "de") * (descending ? -1 : 1);
  });
  if (sorted.every((row, index) => row === places[index])) return;
  sheet
    .getInject()
    .get(ICommandService)
    .syncExecuteCommand(ReorderRangeCommand.id, {
      unitId: sheet.getWorkbook().getUnitId(),
      subUnitId: sheet.getSheetId(),
      range: { startRow: first, endRow: rows.length - 1, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 },
      order: Object.fromEntries(sorted.map((from, index) => [first + index, from])),
    });
}
