import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { bundleAddon } from "../../../addon/build/bundle.ts";
import type { SidebarState } from "../../../addon/sidebar/state.ts";
import { connectBrowser } from "../../support/browser.ts";
import { openSidebar } from "./sidebar-page.ts";

/** A call that is never answered. */
export const pending = () => new Promise<never>(() => {});

/** The built sidebar, shown in a state of its own by each test; whatever the page complains of fails the test. */
export function shownSidebar() {
  let browser: Browser;
  let html: string;
  let opened: Awaited<ReturnType<typeof openSidebar>>;

  beforeAll(async () => {
    html = (await bundleAddon()).files.sidebar ?? "";
    browser = await connectBrowser(inject("browserEndpoint"));
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    expect(opened.problems).toEqual([]);
    await opened.page.close();
  });

  async function show(
    state: SidebarState | null,
    answer: (name: string, args: unknown[]) => unknown = pending,
  ): Promise<Page> {
    opened = await openSidebar(browser, html, state, { answer });
    await opened.page.waitForSelector("#panel");
    return opened.page;
  }
  /** The arguments of each call of that name. */
  const called = (name: string) => opened.calls.filter((call) => call.name === name).map(({ args }) => args);
  return { show, called };
}

export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
