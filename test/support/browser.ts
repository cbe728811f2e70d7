import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const INSTALLED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * A real Chromium without a window: the one that CHROMIUM names, on Linux the one in @sparticuz/chromium, else an installed one.
 * That package's own `chromium.args` are for Lambda: a single process dies with its first page, and no web security hides faults.
 */
export const launchBrowser = async () => playwright.launch(await options());

/** The same for several test files, each of which connects to its `wsEndpoint()`. */
export const serveBrowser = async () => playwright.launchServer(await options());

/** Closing it closes what was opened by it, and leaves the browser to others. */
export const connectBrowser = (endpoint: string) => playwright.connect(endpoint);

const options = async () => ({ executablePath: await executable(), args: ["--no-sandbox", "--disable-gpu"] });

async function executable(): Promise<string> {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  if (process.platform === "linux" && process.arch === "x64") return chromium.executablePath();
  const found = INSTALLED.find((path) => existsSync(path));
  if (!found) throw new Error("No Chrome was found: set CHROMIUM to the path of one");
  return found;
}
