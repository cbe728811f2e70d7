import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { connectBrowser } from "../support/browser.ts";

/** The mails, and the pages behind their links, as the Worker's tests hold them fast. */
const GOLDEN = join(import.meta.dirname, "../worker");
const named = (folder: string, end: string) =>
  readdirSync(join(GOLDEN, folder)).flatMap((file) => (file.endsWith(end) ? `${folder}/${file}` : []));
const mails = [...named("mail/golden", ".html"), ...named("routes/golden", ".de.html")];

let browser: Browser;
let page: Page;
let fetched: string[];

beforeAll(async () => {
  browser = await connectBrowser(inject("browserEndpoint"));
  page = await browser.newPage();
  fetched = [];
  page.on("request", (request) => fetched.push(request.url()));
});
afterAll(() => browser?.close());

describe.each(["light", "dark"] as const)("a mail or page in %s", (colorScheme) => {
  it.each(mails)("%s has nothing that axe-core finds fault with", async (file) => {
    await page.emulateMedia({ colorScheme });
    await page.setContent(readFileSync(join(GOLDEN, file), "utf8"));
    await page.evaluate(axe.source);
    const { violations, passes } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
  });
});

it.each(mails)("%s fits a small phone, and letters twice as large", async (file) => {
  await page.setContent(readFileSync(join(GOLDEN, file), "utf8"));
  for (const width of [320, 600]) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate((zoom) => document.documentElement.style.setProperty("zoom", zoom), width === 600 ? "2" : "1");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
});

it("fetched nothing", () => expect(fetched).toEqual([]));
