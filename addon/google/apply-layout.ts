import type { Protection, TabLayout } from "../table/layout.ts";
import { bringFormats } from "./bring-formats.ts";
import { bringValidations } from "./bring-validations.ts";
import { dressColumns } from "./dress-columns.ts";
import { applyMarks } from "./marks.ts";
import { runsOf } from "./runs-of.ts";
import type { ColumnRange } from "./validations.ts";
import { writeBand } from "./write-band.ts";
import { type Regional, rangeIn, writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab that is there, in its size. `made`: just now, so that nothing has to be asked of it. */
export interface TabPlace {
  sheet: Sheet;
  made: boolean;
  rows: number;
}

/** The cells below the headers of `count` columns, one if it is left out; columns count from 0. */
type Body = (at: number, count?: number) => Range;

function applyNotes({ sheet }: TabPlace, layout: TabLayout): void {
  for (const run of runsOf(layout.columns, () => true)) {
    if (run.every(({ note }) => note === null)) continue;
    const range = sheet.getRange(layout.headerRow + 1, (run[0]?.at ?? 0) + 1, 1, run.length);
    const present = range.getNotes()[0] ?? [];
    const notes = run.map(({ note }, index) => present[index] || (note ?? ""));
    if (notes.some((note, index) => note !== (present[index] ?? ""))) range.setNotes([notes]);
  }
}

/** Hides what is ours alone. Of neighbours the first speaks for all: people unhide them together. */
function applyHidden({ sheet }: TabPlace, layout: TabLayout): void {
  for (const run of runsOf(layout.columns, ({ shown }) => shown)) {
    const [first] = run;
    if (first?.shown === "hidden" && !sheet.isColumnHiddenByUser(first.at + 1))
      sheet.hideColumns(first.at + 1, run.length);
  }
}

/** Folds away what is asked for later; people who unfolded it keep it open. */
function applyGroups({ sheet, made }: TabPlace, layout: TabLayout): void {
  for (const run of runsOf(layout.columns, ({ shown }) => shown)) {
    const [first] = run;
    if (first?.shown !== "grouped" || (!made && sheet.getColumnGroupDepth(first.at + 1) > 0)) continue;
    sheet.getRange(1, first.at + 1, 1, run.length).shiftColumnGroupDepth(1);
    if (made) sheet.collapseAllColumnGroups();
    else sheet.getColumnGroup(first.at + 1, 1)?.collapse();
  }
}

/** One that people set, or described in their own words, will do as well. A sheet has one at most. */
function applyProtection({ sheet, made }: TabPlace, { description, others }: Protection): void {
  const [present] = made ? [] : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (present === undefined) sheet.protect().setDescription(description).setWarningOnly(true);
  else if (others.includes(present.getDescription())) present.setDescription(description);
}

/** What a tab that stands already lacks; one that was just made has got it with all its looks. */
function mend(place: TabPlace, layout: TabLayout, body: Body, regional: Regional): void {
  const { sheet, rows } = place;
  if (!layout.fresh) dressColumns(sheet, layout, rows - layout.headerRow - 1);
  bringFormats(layout, body, regional.dateFormat);
  writeCells(sheet, layout.edits, regional);
  writeBand(sheet, layout);
  applyNotes(place, layout);
  applyHidden(place, layout);
  if (layout.insertBand) sheet.setFrozenRows(layout.headerRow + 1);
}

/** Brings one sheet to its layout. Its rows and columns are there already; only blank cells are written. */
export function applyLayout(place: TabPlace, layout: TabLayout, columnRange: ColumnRange, regional: Regional): void {
  const { sheet, made, rows } = place;
  const body: Body = (at, count = 1) =>
    rangeIn(sheet, layout.headerRow + 2, at + 1, rows - layout.headerRow - 1, count); // people may have deleted rows since
  if (!made) mend(place, layout, body, regional);
  bringValidations(layout, body, columnRange, made);
  applyMarks(place, layout, body);
  applyGroups(place, layout);
  if (layout.protection) applyProtection(place, layout.protection);
}

/** Hiding columns may leave the mark on them: it belongs where people begin to type. */
export function activateStart({ sheet }: TabPlace, layout: TabLayout): void {
  sheet.getRange(layout.headerRow + 2, layout.id === "meeting" ? 2 : 1).activate();
}
