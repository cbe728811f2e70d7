import type { TestProject } from "vitest/node";
import { startApp } from "./app.ts";
import { serveBrowser } from "./browser.ts";

/** One playground and one browser for all files: each of the two takes seconds to start. Files share nothing but the mailbox. */
export default async function setup({ provide }: TestProject) {
  const [app, browser] = await Promise.all([startApp(), serveBrowser()]);
  provide("playgroundUrl", app.url);
  provide("browserEndpoint", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await app.stop();
  };
}
