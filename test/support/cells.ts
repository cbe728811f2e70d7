import type { Playground } from "./headless.ts";

/** The values of every sheet, by name. */
export function allCells(playground: Playground): Record<string, unknown[][]> {
  const sheets = playground.workbook.getSheets();
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.getSheetName(),
      sheet.getRange(0, 0, sheet.getMaxRows(), sheet.getMaxColumns()).getValues(),
    ]),
  );
}

/** Every entry of a workbook, sorted: what must survive whatever is repaired. Boxes and what the add-on makes are left out. */
export function entries(playground: Playground, typed: readonly string[]): string[] {
  const found = Object.values(allCells(playground)).flat(2).map(String);
  return found.filter((value) => typed.includes(value)).sort();
}

export const sheetNames = (playground: Playground): string[] =>
  playground.workbook.getSheets().map((sheet) => sheet.getSheetName());

/** The sheet of that name; the test is over where there is none. */
export function sheet(playground: Playground, name: string) {
  const found = playground.workbook.getSheetByName(name);
  if (!found) throw new Error(`No sheet is named ${name}`);
  return found;
}

export const lastMessage = ({ shown }: Playground): string =>
  shown.alerts[shown.alerts.length - 1]?.message ?? shown.toasts[shown.toasts.length - 1]?.message ?? "";
