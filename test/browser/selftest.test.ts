import { afterEach, expect, it } from "vitest";
import { bundleLeftOut, bundleSelftest } from "../../playground/conformance/build/bundle.ts";
import { table } from "../../playground/conformance/cases/index.ts";
import { type Visit, visit } from "./visit.ts";

const RUN_MS = 180_000;

let opened: Visit | undefined;
afterEach(() => opened?.close());

it("the self-test runs every case in the page, started by keyboard, and finds no difference", async () => {
  opened = await visit({ script: await bundleSelftest() });
  const { page, faults } = opened;
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
}, 240_000);

it("the cases that it leaves out find no difference in the page either", async () => {
  opened = await visit({ script: await bundleLeftOut() });
  const left = Object.values(table)
    .flat()
    .filter((each) => each.needs || each.localOnly);
  const result = await opened.page.evaluate(() => window.playground.run("runLeftOut"));
  expect(result).toEqual({ count: left.length, differences: [] });
  expect(opened.faults).toEqual([]);
});
