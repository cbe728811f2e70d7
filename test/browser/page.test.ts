import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startApp } from "../support/app.ts";
import { launchBrowser } from "../support/browser.ts";
import { cellCentre, cellValue, openPage, openTab } from "../support/page.ts";

let app: Awaited<ReturnType<typeof startApp>>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: string[];
let loads: () => number;

beforeAll(async () => {
  [app, browser] = await Promise.all([startApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "de-DE" });
  ({ page, faults, loads } = await openPage(context, app.url));
});
afterEach(() => context.close());

async function type(a1: string, text: string) {
  const { x, y } = await cellCentre(page, a1);
  await page.mouse.click(x, y);
  await page.keyboard.type(text);
}
const reload = async () => {
  await page.reload();
  await page.waitForSelector("html[data-ready]", { state: "attached" });
};

it("opens a new workbook as Google does, without a fault and without loading twice", async () => {
  const names = await page.evaluate(() => window.playground.workbook.getSheets().map((sheet) => sheet.getSheetName()));
  expect(names).toEqual(["Tabellenblatt1"]);
  expect(await page.locator("#cover").isVisible()).toBe(false);
  expect(loads()).toBe(1);
  expect(faults).toEqual([]);
});

describe("the add-on's menu by keyboard", () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

  it("opens, moves with arrows and letters, and closes with Escape", async () => {
    const button = page.getByRole("button", { name: "Netzwerkstrategie" });
    await button.focus();
    await page.keyboard.press("Enter");
    const items = await page.getByRole("menuitem").allTextContents();
    expect(items).toContain("Arbeitsblätter anlegen");
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    expect(await focused()).toBe(items[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(items[1]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe(items.at(-1));
    await page.keyboard.press("Home");
    await page.keyboard.press("b");
    expect(await focused()).toMatch(/^B/);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("menu").count()).toBe(0);
    expect(await focused()).toBe("Netzwerkstrategie");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
  });

  it("runs the function of the chosen item and shows its sidebar", async () => {
    await page.getByRole("button", { name: "Netzwerkstrategie" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const sidebar = page.getByRole("complementary", { name: "Seitenleiste" });
    await sidebar.locator("iframe").waitFor();
    expect((await sidebar.boundingBox())?.width).toBe(300);
    await page.getByRole("button", { name: "Seitenleiste schließen" }).click();
    expect(await sidebar.isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });
});

describe("the areas of the page by keyboard", () => {
  const area = () => page.evaluate(() => document.activeElement?.closest("#menus, #sheet, #sidebar")?.id);
  const press = async (key: string, then: string) => {
    await page.keyboard.press(key);
    await vi.waitFor(async () => expect(await area()).toBe(then)); // a key inside a frame arrives as a message
  };

  it("follow each other with F6, back with Shift+F6, also out of the sidebar's frame", async () => {
    await page.evaluate(() => window.playground.run("openSidebar"));
    await page.frameLocator("#sidebar iframe").getByRole("tab").first().waitFor();
    await press("F6", "sidebar");
    await press("F6", "menus");
    await press("F6", "sheet");
    await press("Shift+F6", "menus");
    await press("Shift+F6", "sidebar");
    await press("Shift+F6", "sheet");
  });
});

describe("what was typed", () => {
  it("is what the cell holds, also where the cell offers a list", async () => {
    await page.evaluate(() => window.playground.run("prepareTabs"));
    await openTab(page, "2 Akteure");
    await type("A3", "Finanzmittel");
    await page.keyboard.press("Enter");
    await vi.waitFor(async () => expect(await cellValue(page, "A3")).toBe("Finanzmittel"));
    expect(faults).toEqual([]);
  });

  it("is there after a reload at once", async () => {
    await type("B3", "Öl für Türen");
    await page.keyboard.press("Enter");
    await reload();
    expect(await cellValue(page, "B3")).toBe("Öl für Türen");
  });

  it("is there even where Enter was not pressed yet", async () => {
    await type("C4", "halb getippt");
    await reload();
    expect(await cellValue(page, "C4")).toBe("halb getippt");
    expect(faults).toEqual([]);
  });

  it("is there in a window that opens later, and one window waits for the other", async () => {
    await type("D5", "überall");
    await page.keyboard.press("Enter");
    const second = await context.newPage();
    await second.goto(app.url);
    await second.getByText("schon in einem anderen Fenster geöffnet").waitFor();
    await page.close();
    await second.waitForSelector("html[data-ready]", { state: "attached" });
    expect(await cellValue(second, "D5")).toBe("überall");
  });

  it("is set aside and can be saved as a file where another version wrote it", async () => {
    await page.goto(new URL("/healthz", app.url).href); // the page itself would keep its own work as it is left
    await page.evaluate(() =>
      localStorage.setItem("netzwerkstrategie.unsaved", '{"format":99,"savedAt":9e15,"text":"kostbar"}'),
    );
    await page.goto(app.url);
    const bar = page.getByRole("alert");
    await bar.getByText("beiseitegelegt").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      bar.getByRole("button", { name: "Als Datei sichern" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("netzwerkstrategie-gesichert.json");
    expect(await cellValue(page, "A1")).toBeNull();
  });
});

describe("Neu anfangen", () => {
  const startOver = async (answer: "accept" | "dismiss") => {
    page.once("dialog", (dialog) => dialog[answer]());
    await page.getByRole("button", { name: "Neu anfangen" }).click();
  };

  it("does nothing if the answer is no", async () => {
    await type("B3", "bleibt");
    await page.keyboard.press("Enter");
    await startOver("dismiss");
    expect(await cellValue(page, "B3")).toBe("bleibt");
  });

  it("forgets the workbook and its properties", async () => {
    await type("B3", "geht");
    await page.keyboard.press("Enter");
    const reloaded = page.waitForEvent("load");
    await startOver("accept");
    await reloaded;
    await page.waitForSelector("html[data-ready]", { state: "attached" });
    expect(await cellValue(page, "B3")).toBeNull();
    expect(await page.evaluate(() => window.playground.appsScript.save().documentProperties)).toEqual({});
    expect(faults).toEqual([]);
  });
});

it("shows an exception of the add-on until it is dismissed", async () => {
  await page.addScriptTag({ content: 'playground.run("gibtEsNicht")' });
  const bar = page.getByRole("alert");
  await bar.getByText("gibtEsNicht").waitFor();
  await bar.getByRole("button", { name: "Schließen" }).click();
  expect(await bar.isVisible()).toBe(false);
});

it("speaks the language of the browser", async () => {
  const abroad = await browser.newContext({ locale: "en-GB" });
  const { page: english } = await openPage(abroad, app.url);
  await english.getByRole("button", { name: "Netzwerkstrategie" }).click();
  expect(await english.getByRole("menuitem").first().textContent()).toBe("Open the sidebar");
  await abroad.close();
});

it("goes on while the server is away: a sentence, nothing lost, everything typed is saved", async () => {
  await page.evaluate(() => window.playground.run("prepareTabs"));
  await page.route("**/playground/{identity-token,fetch,mailbox}", (route) => route.abort());
  const said: string[] = [];
  page.on("dialog", (dialog) => {
    said.push(dialog.message());
    return dialog.accept();
  });
  await openTab(page, "Team");
  await type("A3", "Vorsitz");
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.playground.run("assessGaps"));
  await page.getByRole("button", { name: "Neu anfangen" }).click();
  await page.getByRole("alert").getByText("Läuft „npm start“ noch?").waitFor();
  expect(said.join()).not.toContain("XMLHttpRequest");
  await type("A4", "Kasse");
  await page.keyboard.press("Enter");
  await reload();
  await openTab(page, "Team");
  expect([await cellValue(page, "A3"), await cellValue(page, "A4")]).toEqual(["Vorsitz", "Kasse"]);
});

it("says that the server is gone", async () => {
  await page.route("**/playground/mailbox", (route) => route.abort());
  await vi.waitFor(async () => expect(await page.getByText("Läuft „npm start“ noch?").isVisible()).toBe(true), 10_000);
});
