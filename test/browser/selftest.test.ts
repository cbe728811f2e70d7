import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleSelftest } from "../../playground/conformance/build/bundle.ts";
import { table } from "../../playground/conformance/cases/index.ts";
import { startApp } from "../support/app.ts";
import { launchBrowser } from "../support/browser.ts";
import { openPage } from "../support/page.ts";

/** About 0.15 s a case: the page draws each new tab. */
const RUN_MS = 180_000;

let app: Awaited<ReturnType<typeof startApp>>;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "selftest-"));
  const { code, manifest } = await bundleSelftest();
  await writeFile(join(folder, "Code.js"), code);
  await writeFile(join(folder, "appsscript.json"), manifest);
  [app, browser] = await Promise.all([startApp({ PLAYGROUND_BUNDLE: folder }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
  if (folder) await rm(folder, { recursive: true });
});

it("the self-test runs every case in the page, started by keyboard, and finds no difference", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "de-DE" });
  const { page, faults } = await openPage(context, app.url);
  await page.getByRole("button", { name: "Selbsttest" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText(/^Fertig \(done\)/).waitFor({ timeout: RUN_MS });

  const report = await page.evaluate(() => {
    const tab = window.playground.workbook.getSheetByName("Selbsttest");
    return tab?.getRange("A1:E40").getDisplayValues() ?? [];
  });
  const value = (label: string) => report.find(([first]) => first?.startsWith(label))?.[1];
  const below = report.slice(report.findIndex(([first]) => first?.startsWith("Fall ·")) + 1);
  expect(below.filter((row) => row.some(Boolean))).toEqual([]);
  const total = Object.values(table)
    .flat()
    .filter((each) => !each.needs && !each.localOnly).length;
  expect(value("Fälle gelaufen")).toBe(`${total} / ${total}`);
  expect(value("Wie erwartet")).toBe(String(total));
  expect(value("Anders")).toBe("0");
  const tabs = await page.evaluate(() => window.playground.workbook.getSheets().map((tab) => tab.getSheetName()));
  expect(tabs).toEqual(["Tabellenblatt1", "Selbsttest"]);
  expect(faults).toEqual([]);
  await context.close();
}, 240_000);
