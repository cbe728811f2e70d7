import { knowTab } from "./known-tab.ts";
import { insertInto, type Ledger, nameColumns, newColumn, newLine, newPage, type Page } from "./ledger.ts";
import type { SheetSnapshot, Snapshot } from "./snapshot.ts";

/** Lets the ledger follow what a command may do to tabs, rows and columns: add, and take away what is blank at the end. */
export function reconcile(ledger: Ledger, snapshot: Snapshot): void {
  for (const [id, sheet] of snapshot) {
    const page = ledger.get(id);
    if (page) reconcilePage(page, sheet);
    else ledger.set(id, newPage(sheet));
  }
}

function reconcilePage(page: Page, sheet: SheetSnapshot): void {
  const { lines, columns } = page;
  // Where the band was gone, a row is inserted for it on top.
  const bandCame =
    sheet.rows.length > lines.length && lines[0]?.isHeader === true && knowTab(sheet)?.location.headerRow === 1;
  if (bandCame) lines.unshift(newLine());
  insertInto(lines, lines.length, Math.max(0, sheet.rows.length - lines.length), newLine);
  while (lines.length > sheet.rows.length && lines.at(-1)?.entries.size === 0) lines.pop();
  const width = sheet.rows[0]?.length ?? 0;
  insertInto(columns, columns.length, Math.max(0, width - columns.length), newColumn);
  const isEmpty = (key: number) => lines.every(({ entries }) => !entries.has(key));
  while (columns.length > width && isEmpty(columns.at(-1)?.key ?? -1)) columns.pop();
  nameColumns(page, sheet);
}
