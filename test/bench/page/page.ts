import type { Page } from "playwright-core";
import { startApp } from "../../support/app.ts";
import { launchBrowser } from "../../support/browser.ts";
import { openPage } from "../../support/page.ts";
import { noted, type Row } from "../row.ts";
import { SIZES } from "../sizes.ts";

/** What the page's workbook can do beyond what the tests of it use. */
interface Grid {
  getSheetByName(name: string): {
    getMaxRows(): number;
    insertRowsAfter(row: number, count: number): void;
    getRange(row: number, column: number, rows: number, columns: number): { setValues(values: unknown[][]): void };
  };
}

/** Writes a block of cells as a paste does, from the third row on. */
const paste = (page: Page, tab: string, column: number, values: unknown[][]) =>
  page.evaluate(
    ([name, left, cells]) => {
      const sheet = (window.playground.workbook as unknown as Grid).getSheetByName(name);
      const missing = cells.length + 2 - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows() - 1, missing);
      sheet.getRange(2, left, cells.length, cells[0]?.length ?? 0).setValues(cells);
    },
    [tab, column, values] as const,
  );

/** Milliseconds until a command has run and the page has drawn what it wrote. */
const timed = (page: Page, command: string) =>
  page.evaluate(async (name) => {
    const start = performance.now();
    await window.playground.run(name);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, command);

const many = <T>(count: number, item: (index: number) => T) => Array.from({ length: count }, (_, index) => item(index));

/** A meeting with so many actors: what each of its commands takes. */
async function meeting(page: Page, actors: number): Promise<Record<string, number>> {
  const prepareTabs = await timed(page, "prepareTabs");
  await paste(page, "1 Ziele", 0, [[1], [2]]);
  await paste(page, "Team", 0, [["Vorsitz"], ["Kasse"]]);
  await paste(
    page,
    "2 Akteure",
    0,
    many(actors, (n) => ["Fachlicher Austausch", `Verein ${n + 1}`, "Räume", n % 3 === 0 ? 1 : 0]),
  );
  const checkEntries = await timed(page, "checkEntries");
  const takeOverActors = await timed(page, "takeOverActors");
  await paste(
    page,
    "3 IST-Reflexion",
    3,
    many(actors, (n) => [String(n % 3), String(3 + (n % 3))]),
  );
  const assessGaps = await timed(page, "assessGaps");
  return { prepareTabs, checkEntries, takeOverActors, assessGaps, again: await timed(page, "assessGaps") };
}

/** Issue 3: how long the commands take in the page, in headless Chromium, with the real Worker beside it. */
export async function pageRows(): Promise<Row[]> {
  const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
  try {
    const meetings: Record<string, number>[] = [];
    for (const actors of SIZES) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "de-DE" });
      meetings.push(await meeting((await openPage(context, app.url)).page, actors));
      await context.close();
    }
    return Object.keys(meetings[0] ?? {}).map((command) =>
      noted(
        `${command}, ${SIZES.join(", ")} actors`,
        `${meetings.map((times) => Math.round(times[command] ?? 0)).join(" · ")} ms`,
      ),
    );
  } finally {
    await browser.close();
    await app.stop();
  }
}
