import type { FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { cellCentre } from "../support/page.ts";
import { type Visit, visit } from "./visit.ts";

let opened: Visit;
let page: Visit["page"];
let sidebar: FrameLocator;

beforeAll(async () => {
  opened = await visit({ viewport: { width: 1440, height: 900 } });
  page = opened.page;
  sidebar = page.frameLocator('iframe[title="Netzwerkstrategie"]');
});
afterAll(() => opened?.close());

/** What stands in a column of a tab, of the first rows, as people see it. */
const column = (tab: string, letter: string) =>
  page.evaluate(
    ([name = "", at = ""]) =>
      (window.playground.workbook.getSheetByName(name)?.getRange(`${at}3:${at}10`).getDisplayValues().flat() ?? []).map(
        (value) => value ?? "",
      ),
    [tab, letter],
  );
const owners = () => column("3 IST-Reflexion", "H");
const focused = (id: string) =>
  vi.waitFor(async () => expect(await sidebar.locator(":focus").getAttribute("id")).toBe(id));

it("hands over by the keyboard alone, and one Ctrl+Z in the sheet takes all of it back", async () => {
  await page.evaluate(() => window.playground.run("loadSample"));
  await page.evaluate(() => window.playground.run("handOverTasks"));
  const from = sidebar.locator("#hand-over-from");
  await from.waitFor();
  const before = [await owners(), await column("4 Netzwerkpflege", "E"), await column("Treffen", "B")];
  expect(before[0]?.filter((name) => name === "Vorsitz").length).toBeGreaterThan(1);

  await from.focus();
  await page.keyboard.type("Vorsitz");
  expect(await from.inputValue()).toBe("Vorsitz"); // and not the first name with a V, nor one with an O
  await page.keyboard.press("Tab");
  await focused("hand-over-to");
  await page.keyboard.type("Projekt");
  expect(await sidebar.locator("#hand-over-to").inputValue()).toBe("Projektleitung");
  await page.keyboard.press("Tab");
  await focused("hand-over-questions");
  await page.keyboard.press("Space");
  await focused("hand-over-questions");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await focused("hand-over");
  await page.keyboard.press("Enter");
  await focused("confirm-question");
  expect(await sidebar.locator("#confirm-question").textContent()).toMatch(
    /^\d+ Einträge von „Vorsitz“ an „Projektleitung“ übergeben\?$/,
  );
  await page.keyboard.press("Escape");
  await focused("hand-over");
  expect(await owners()).toEqual(before[0]);

  await page.keyboard.press("Enter");
  await focused("confirm-question");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await sidebar.getByText("Zurück geht es mit Strg+Z").first().waitFor();
  expect(await owners()).toEqual(before[0]?.map((name) => (name === "Vorsitz" ? "Projektleitung" : name)));
  expect((await column("Treffen", "B"))[2]).toBe("Projektleitung");

  const { x, y } = await cellCentre(page, "B3");
  await page.mouse.click(x, y);
  await page.keyboard.press("Control+z");
  await vi.waitFor(async () =>
    expect([await owners(), await column("4 Netzwerkpflege", "E"), await column("Treffen", "B")]).toEqual(before),
  );
  expect(opened.faults).toEqual([]);
});
