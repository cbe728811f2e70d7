import type { ColumnLayout, TabLayout } from "../table/layout.ts";
import { TEXT_FORMAT } from "./cells.ts";
import { dressColumns, dressTab, writeBand } from "./looks.ts";
import { applyMarks } from "./marks.ts";
import { runsOf } from "./runs-of.ts";
import { type ColumnRange, ruleOf } from "./validations.ts";
import { type Regional, writeCells } from "./write-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What tells our protection from one that people set. */
const PROTECTION = "Netzwerkstrategie";

/** "0" would show a priority of 1.5 as 2, which nobody typed. */
const formatOf = (form: ColumnLayout["form"], dateFormat: string): string =>
  ({ text: TEXT_FORMAT, number: "General", decimal: "0.0", percent: "0 %", date: dateFormat, checkbox: "General" })[
    form
  ];

function applyNotes(sheet: Sheet, layout: TabLayout): void {
  for (const run of runsOf(layout.columns, () => true)) {
    const range = sheet.getRange(layout.headerRow + 1, (run[0]?.at ?? 0) + 1, 1, run.length);
    const present = range.getNotes()[0] ?? [];
    const notes = run.map(({ note }, index) => present[index] || (note ?? ""));
    if (notes.some((note, index) => note !== present[index])) range.setNotes([notes]);
  }
}

/** Hides what is ours alone, and folds away what is asked for later; people who unfolded it keep it open. */
function applyVisibility(sheet: Sheet, layout: TabLayout): void {
  for (const run of runsOf(layout.columns, (column) => column.shown)) {
    const [first] = run;
    if (first?.shown === "hidden") sheet.hideColumns(first.at + 1, run.length);
    if (first?.shown !== "grouped" || sheet.getColumnGroupDepth(first.at + 1) > 0) continue;
    sheet.getRange(1, first.at + 1, 1, run.length).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(first.at + 1, 1)?.collapse();
  }
}

function applyProtection(sheet: Sheet): void {
  const present = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (present.some((protection) => protection.getDescription() === PROTECTION)) return;
  sheet.protect().setDescription(PROTECTION).setWarningOnly(true);
}

/** Brings one sheet to its layout. Its rows and columns are there already; only blank cells are written. */
export function applyLayout(sheet: Sheet, layout: TabLayout, columnRange: ColumnRange, regional: Regional): void {
  const firstRow = layout.headerRow + 2;
  const rows = sheet.getMaxRows() - layout.headerRow - 1;
  const body = (at: number, count = 1) => sheet.getRange(firstRow, at + 1, rows, count);
  if (layout.fresh) dressTab(sheet, layout);
  dressColumns(sheet, layout, rows);
  for (const run of runsOf(layout.columns, ({ form }) => formatOf(form, regional.dateFormat)))
    body(run[0]?.at ?? 0, run.length).setNumberFormat(formatOf(run[0]?.form ?? "text", regional.dateFormat));
  for (const { row, column, form } of layout.cells)
    sheet.getRange(row + 1, column + 1).setNumberFormat(formatOf(form, regional.dateFormat));
  for (const run of runsOf(layout.columns, ({ validation }) => JSON.stringify(validation))) {
    const validation = run[0]?.validation;
    if (validation) body(run[0]?.at ?? 0, run.length).setDataValidation(ruleOf(validation, columnRange));
  }
  for (const { row, column, validation } of layout.cells)
    sheet.getRange(row + 1, column + 1).setDataValidation(validation && ruleOf(validation, columnRange));
  writeCells(sheet, layout.edits, regional);
  writeBand(sheet, layout);
  applyMarks(sheet, layout, body);
  applyNotes(sheet, layout);
  applyVisibility(sheet, layout);
  if (layout.use === "report") applyProtection(sheet);
  // Hiding columns may leave the mark on them: it belongs where people begin to type.
  if (layout.fresh) sheet.getRange(firstRow, layout.id === "meeting" ? 2 : 1).activate();
  if (sheet.getFrozenRows() !== layout.headerRow + 1) sheet.setFrozenRows(layout.headerRow + 1);
}
