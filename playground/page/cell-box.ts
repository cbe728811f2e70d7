import type { Workbook } from "../univer/workbook.ts";

/** Where on the page a visible cell is: for tests, which click. */
export function cellBox(workbook: Workbook, a1: string): { x: number; y: number; width: number; height: number } {
  const canvas = document.querySelector("#sheet canvas[id^=univer-sheet-main]");
  if (!canvas) throw new Error("The sheet is not drawn yet");
  const { left, top } = canvas.getBoundingClientRect();
  const { x, y, width, height } = workbook.getActiveSheet().getRange(a1).getCellRect();
  return { x: left + x, y: top + y, width, height };
}

/** Its middle. */
export function cellCentre(workbook: Workbook, a1: string): { x: number; y: number } {
  const { x, y, width, height } = cellBox(workbook, a1);
  return { x: x + width / 2, y: y + height / 2 };
}
