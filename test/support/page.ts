import type { BrowserContext, Page } from "playwright-core";

/** What the tests use of the page's `window.playground`. */
interface Playground {
  workbook: {
    getSheets(): { getSheetName(): string }[];
    getSheetByName(
      name: string,
    ): { getMaxRows(): number; getRange(a1: string): { getDisplayValues(): (string | null)[][] } } | null;
    setActiveSheet(sheet: object): void;
    getActiveSheet(): {
      getVisibleRange(): { startRow: number; endRow: number } | null;
      getSheetName(): string;
      getRowHeight(row: number): number;
      getRange(a1: string): { getValue(): unknown; getRawValues(): unknown[][] };
    };
  };
  api: { executeCommand(id: string, parameters?: object): Promise<unknown> };
  appsScript: { save(): { documentProperties: Record<string, string> } };
  run(name: string, ...args: unknown[]): Promise<unknown>;
  cellBox(a1: string): { x: number; y: number; width: number; height: number };
  cellCentre(a1: string): { x: number; y: number };
}
declare global {
  interface Window {
    playground: Playground;
  }
}

/** Opens the playground and waits until it can be used; `faults` gathers what the console and the page complain of. */
export async function openPage(context: BrowserContext, url: string) {
  const page = await context.newPage();
  const faults: string[] = [];
  /** How often the page was loaded. */
  let loads = 0;
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) loads += 1;
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.goto(url);
  await ready(page);
  return { page, faults, loads: () => loads };
}

/** Waits until the playground can be used. */
export const ready = (page: Page) => page.waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

/** What stands in the add-on's place. */
export interface Script {
  code: string;
  /** As JSON. */
  manifest?: string;
}

/** Opens the playground with another script in the add-on's place. */
export async function openCode(context: BrowserContext, url: string, { code, manifest = BERLIN }: Script) {
  const bundle = { code, files: {}, manifest };
  await context.route(/virtual:addon/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: `export const bundle = ${JSON.stringify(bundle)};` }),
  );
  return openPage(context, url);
}

const BERLIN = JSON.stringify({ timeZone: "Europe/Berlin" });

/** Shows the tab of that name, as a click on it does. */
export const openTab = (page: Page, name: string) =>
  page.evaluate((tab) => {
    const { workbook } = window.playground;
    const sheet = workbook.getSheetByName(tab);
    if (!sheet) throw new Error(`There is no tab ${tab}`);
    workbook.setActiveSheet(sheet);
  }, name);

/** Where to click for a visible cell of the active sheet. */
export const cellCentre = (page: Page, a1: string) => page.evaluate((cell) => window.playground.cellCentre(cell), a1);

/** Begins to type into a visible cell; it is entered by what comes next. */
export async function typeAt(page: Page, a1: string, text: string): Promise<void> {
  const { x, y } = await cellCentre(page, a1);
  await page.mouse.click(x, y);
  await page.keyboard.type(text);
}

/** A cell of the active sheet, null if it is empty. */
export const cellValue = (page: Page, a1: string) =>
  page.evaluate((cell) => window.playground.workbook.getActiveSheet().getRange(cell).getValue() ?? null, a1);
