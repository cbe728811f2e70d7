import type { Browser, Page } from "playwright-core";
import type { SidebarState } from "../../../addon/sidebar/state.ts";

/** What the page called, in order. */
export type Calls = { name: string; args: unknown[] }[];

interface Answers {
  /** By function name; an Error's message is what the call fails with. Without an answer a call stays open. */
  answer(name: string, args: unknown[]): Promise<unknown> | unknown;
}

/** Opens the built sidebar as Google would show it: 300 pixels wide, with `google.script` in it. */
export async function openSidebar(
  browser: Browser,
  html: string,
  state: SidebarState | null,
  { answer }: Answers,
): Promise<{ page: Page; calls: Calls; problems: string[] }> {
  const page = await browser.newPage({ viewport: { width: 300, height: 720 }, deviceScaleFactor: 2 });
  const calls: Calls = [];
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.exposeFunction("answerCall", async (name: string, args: unknown[]) => {
    calls.push({ name, args });
    try {
      return { result: (await answer(name, args)) ?? null };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript({ path: new URL("./google-script.js", import.meta.url).pathname });
  const json = JSON.stringify(state).replaceAll("<", "\\u003c");
  await page.route("**/*", (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: state === null ? html : html.replace('"{{state}}"', () => json),
    }),
  );
  await page.clock.install(); // time passes as ever, and can be made to pass faster
  await page.goto("http://sidebar.test/");
  return { page, calls, problems };
}
