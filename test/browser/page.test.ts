import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { cellValue, openTab, reload, typeAt } from "../support/page.ts";
import { type Visit, visit } from "./visit.ts";

let opened: Visit;
let page: Page;

describe("a page that was just opened", () => {
  beforeAll(async () => {
    opened = await visit();
    page = opened.page;
    return opened.close;
  });

  it("holds a new workbook as Google's, without a fault and without loading twice", async () => {
    const names = await page.evaluate(() =>
      window.playground.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
    expect(names).toEqual(["Tabellenblatt1"]);
    expect(await page.locator("#cover").isVisible()).toBe(false);
    expect(opened.loads()).toBe(1);
    expect(opened.faults).toEqual([]);
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
      expect(opened.faults).toEqual([]);
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

  describe("with the add-on's tabs", () => {
    beforeAll(() => page.evaluate(async () => void (await window.playground.run("prepareTabs"))));

    it("keeps what was typed as it is, also where a cell offers a list", async () => {
      await openTab(page, "2 Akteure");
      await typeAt(page, "A3", "Finanzmittel");
      await page.keyboard.press("Enter");
      await vi.waitFor(async () => expect(await cellValue(page, "A3")).toBe("Finanzmittel"));
      expect(opened.faults).toEqual([]);
    });

    it("shows an exception of the add-on until it is dismissed", async () => {
      await page.addScriptTag({ content: 'playground.run("gibtEsNicht")' });
      const bar = page.getByRole("alert");
      await bar.getByText("gibtEsNicht").waitFor();
      await bar.getByRole("button", { name: "Schließen" }).click();
      expect(await bar.isVisible()).toBe(false);
    });

    it("goes on while the server is away: a sentence, nothing lost, everything typed is saved", async () => {
      await page.route("**/playground/{identity-token,fetch,mailbox}", (route) => route.abort());
      const said: string[] = [];
      page.on("dialog", (dialog) => {
        said.push(dialog.message());
        return dialog.accept();
      });
      // It looks for mail from time to time.
      await page.getByText("Läuft „npm start“ noch?").first().waitFor();
      await openTab(page, "Team");
      await typeAt(page, "A3", "Vorsitz");
      await page.keyboard.press("Enter");
      await page.evaluate(() => window.playground.run("assessGaps"));
      await page.getByRole("button", { name: "Neu anfangen" }).click();
      await page.getByRole("alert").getByText("Läuft „npm start“ noch?").waitFor();
      expect(said.join()).not.toContain("XMLHttpRequest");
      await typeAt(page, "A4", "Kasse");
      await page.keyboard.press("Enter");
      await reload(page);
      await openTab(page, "Team");
      expect([await cellValue(page, "A3"), await cellValue(page, "A4")]).toEqual(["Vorsitz", "Kasse"]);
    });
  });
});

it("speaks the language of the browser", async () => {
  const { page: english, close } = await visit({ locale: "en-GB" });
  await english.getByRole("button", { name: "Netzwerkstrategie" }).click();
  expect(await english.getByRole("menuitem").first().textContent()).toBe("Open the sidebar");
  await close();
});
