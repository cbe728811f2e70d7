import type { Page } from "playwright-core";
import { cellCentre } from "./page.ts";

/** What a person does to the sheet with mouse and keyboard. */
export type Hands = ReturnType<typeof handsOn>;

/** Univer copies and pastes a moment after the keys. */
const MOMENT_MS = 300;

/** Two clicks on one spot are a double click for Univer, whatever was typed between them: the next one goes beside it. */
const BESIDE_PX = 4;

/** Mouse and keyboard on the sheet that is shown. */
export function handsOn(page: Page) {
  let clicks = 0;
  const click = async (a1: string) => {
    const { x, y } = await cellCentre(page, a1);
    await page.mouse.click(x + (clicks++ % 2) * BESIDE_PX, y);
  };
  const dragBetween = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
  };
  const drag = async (from: string, to: string) =>
    dragBetween(await cellCentre(page, from), await cellCentre(page, to));
  const paste = async (a1: string) => {
    await click(a1);
    await page.keyboard.press("Control+v");
  };
  const clipboard = (parts: Record<string, string>) =>
    page.evaluate(
      (given) =>
        navigator.clipboard.write([
          new ClipboardItem(
            Object.fromEntries(Object.entries(given).map(([type, text]) => [type, new Blob([text], { type })])),
          ),
        ]),
      parts,
    );
  return {
    click,
    drag,
    paste,
    async type(a1: string, text: string) {
      await click(a1);
      await page.keyboard.type(text);
    },
    async copy(from: string, to = from, keys = "Control+c") {
      await drag(from, to);
      await page.keyboard.press(keys);
      await page.waitForTimeout(MOMENT_MS);
    },
    async pasteHtml(a1: string, html: string) {
      await clipboard({ "text/html": html, "text/plain": html.replace(/<[^>]+>/g, " ") });
      await paste(a1);
    },
    async pasteText(a1: string, text: string) {
      await clipboard({ "text/plain": text });
      await paste(a1);
    },
    /** Drags the small square at the corner of the selection. */
    async fill(from: string, to: string, until: string) {
      await drag(from, to);
      const { x, y, width, height } = await page.evaluate((a1) => window.playground.cellBox(a1), to);
      const corner = { x: x + width, y: y + height };
      await page.waitForTimeout(MOMENT_MS);
      await page.mouse.move(corner.x, corner.y);
      await page.waitForTimeout(MOMENT_MS);
      await dragBetween(corner, await cellCentre(page, until));
    },
    /** Clicks the arrow at the right of a cell with a list. */
    async openList(a1: string) {
      await click(a1);
      const { x, y, width, height } = await page.evaluate((cell) => window.playground.cellBox(cell), a1);
      await page.mouse.click(x + width - 10, y + height / 2);
    },
    command: (id: string, parameters?: object) =>
      page.evaluate(async ([name, given]) => void (await window.playground.api.executeCommand(name, given)), [
        id,
        parameters,
      ] as const),
    /** As the cells hold them, days as numbers; null for a blank cell. */
    values: (a1: string) =>
      page.evaluate((cells) => {
        const values = window.playground.workbook.getActiveSheet().getRange(cells).getRawValues();
        return values.map((row) => row.map((value) => value ?? null));
      }, a1),
  };
}
