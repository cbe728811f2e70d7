import type { TabLayout } from "../table/layout.ts";
import { bringFormats } from "./bring-formats.ts";
import { bringValidations } from "./bring-validations.ts";
import { dressColumns } from "./dress-columns.ts";
import { dressNew } from "./dress-new.ts";
import { applyMarks } from "./marks.ts";
import { runsOf } from "./runs-of.ts";
import type { ColumnRange } from "./validations.ts";
import { writeBand } from "./write-band.ts";
import { type Regional, writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that is there, in its size. `made`: just now, so that nothing has to be asked of it. */
export interface TabPlace {
  sheet: Sheet;
  made: boolean;
  rows: number;
}

/** What tells our protection from one that people set. */
const PROTECTION = "Netzwerkstrategie";

function applyNotes({ sheet, made }: TabPlace, layout: TabLayout): void {
  for (const run of runsOf(layout.columns, () => true)) {
    if (run.every(({ note }) => note === null)) continue;
    const range = sheet.getRange(layout.headerRow + 1, (run[0]?.at ?? 0) + 1, 1, run.length);
    const present = made ? [] : (range.getNotes()[0] ?? []);
    const notes = run.map(({ note }, index) => present[index] || (note ?? ""));
    if (notes.some((note, index) => note !== (present[index] ?? ""))) range.setNotes([notes]);
  }
}

/** Hides what is ours alone, and folds away what is asked for later; people who unfolded it keep it open. */
function applyVisibility({ sheet, made }: TabPlace, layout: TabLayout): void {
  for (const run of runsOf(layout.columns, (column) => column.shown)) {
    const [first] = run;
    if (first?.shown === "hidden" && (made || run.some(({ at }) => !sheet.isColumnHiddenByUser(at + 1))))
      sheet.hideColumns(first.at + 1, run.length);
    if (first?.shown !== "grouped" || (!made && sheet.getColumnGroupDepth(first.at + 1) > 0)) continue;
    sheet.getRange(1, first.at + 1, 1, run.length).shiftColumnGroupDepth(1);
    if (made) sheet.collapseAllColumnGroups();
    else sheet.getColumnGroup(first.at + 1, 1)?.collapse();
  }
}

function applyProtection({ sheet, made }: TabPlace): void {
  const present = made ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (present.some((protection) => protection.getDescription() === PROTECTION)) return;
  sheet.protect().setDescription(PROTECTION).setWarningOnly(true);
}

/** Brings one sheet to its layout. Its rows and columns are there already; only blank cells are written. */
export function applyLayout(place: TabPlace, layout: TabLayout, columnRange: ColumnRange, regional: Regional): void {
  const { sheet, made, rows } = place;
  const firstRow = layout.headerRow + 2;
  const body = (at: number, count = 1) => sheet.getRange(firstRow, at + 1, rows - layout.headerRow - 1, count);
  if (layout.fresh) dressNew(sheet, layout);
  else dressColumns(sheet, layout, rows - layout.headerRow - 1);
  bringFormats(layout, body, regional.dateFormat, made);
  bringValidations(layout, body, columnRange, made);
  writeCells(sheet, layout.edits, regional, made);
  writeBand(sheet, layout);
  applyMarks(place, layout, body);
  applyNotes(place, layout);
  applyVisibility(place, layout);
  if (layout.use === "report") applyProtection(place);
  if (!layout.fresh && sheet.getFrozenRows() !== layout.headerRow + 1) sheet.setFrozenRows(layout.headerRow + 1);
}

/** Hiding columns may leave the mark on them: it belongs where people begin to type. */
export function activateStart({ sheet }: TabPlace, layout: TabLayout): void {
  sheet.getRange(layout.headerRow + 2, layout.id === "meeting" ? 2 : 1).activate();
}
