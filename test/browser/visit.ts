import type { BrowserContextOptions } from "playwright-core";
import { inject } from "vitest";
import { connectBrowser } from "../support/browser.ts";
import { openCode, openPage, type Script } from "../support/page.ts";

export type Visit = Awaited<ReturnType<typeof visit>>;

/**
 * A page of the playground in a context of its own, so with a new workbook; with `script` in the add-on's place. A load takes seconds:
 * a file that needs no new workbook for each test opens one page for all.
 */
export async function visit({ script, ...options }: BrowserContextOptions & { script?: Script } = {}) {
  const url = inject("playgroundUrl");
  const browser = await connectBrowser(inject("browserEndpoint"));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "de-DE", ...options });
  const opened = script ? await openCode(context, url, script) : await openPage(context, url);
  return { url, browser, context, ...opened, close: () => browser.close() };
}

/** What a new page's cells need before they can be clicked: a tab that a script made is drawn with the next frame. */
export const drawn = (page: Visit["page"]) =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
