import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Hands, handsOn } from "../support/hands.ts";
import { drawn, type Visit, visit } from "./visit.ts";

const LONG = "Ein langer Satz in Zeilen"; // in a column of 40 pixels

const CODE = `
function setUp() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
  var list = SpreadsheetApp.newDataValidation().requireValueInList(["Apfel", "Birne", "Banane"], true);
  sheet.getRange("D1:D2").setDataValidation(list.setAllowInvalid(true).build());
  sheet.getRange("E1:E9").setNumberFormat("@");
  sheet.setColumnWidth(1, 40).getRange("A10:C13").setWrap(true);
  sheet.setRowHeights(10, 3, 40).setRowHeightsForced(13, 1, 40);
}
function writeLong() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A11").setValue("${LONG}");
  sheet.getRange("A13").setValue("${LONG}");
}
function change() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet("Neu");
  sheet.getRange("A1:B1").setValues([["a", "b"]]).setFontWeight("bold").setNote("Notiz");
  sheet.getRange("A2").insertCheckboxes();
  sheet.addDeveloperMetadata("tab", "neu").protect();
}
function formula() { return SpreadsheetApp.getActiveSheet().getRange("B2").getFormula(); }
function look() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = spreadsheet.getSheetByName("Neu");
  return sheet && [sheet.getRange("A1:B2").getValues(), sheet.getRange("A1").getNote(), sheet.getRange("A1").getFontWeight(),
    sheet.getDeveloperMetadata().length, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
}`;

let opened: Visit;
let page: Page;
let hands: Hands;

beforeAll(async () => {
  opened = await visit({ script: { code: CODE }, permissions: ["clipboard-read", "clipboard-write"] });
  page = opened.page;
  hands = handsOn(page);
});
afterAll(() => opened?.close());
/** A new tab for each test. */
beforeEach(async () => {
  await run("setUp");
  await drawn(page);
});
afterEach(() => expect(opened.faults).toEqual([]));

const run = (name: string) => page.evaluate((each) => window.playground.run(each), name);
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const shows = (a1: string, values: unknown[][]) =>
  vi.waitFor(async () => expect(await hands.values(a1)).toEqual(values), 5_000);

describe("a list", () => {
  const entries = () => page.getByRole("option").allTextContents();
  const isOpen = () => page.getByRole("listbox").waitFor();
  /** Selects the cell without a click on it, which would open its list already. */
  const select = async () => {
    await hands.click("C1");
    await press("ArrowRight");
  };

  it("opens with Alt and arrow down, and is chosen from with arrows and Enter", async () => {
    await select();
    await press("Alt+ArrowDown");
    await isOpen();
    await press("ArrowDown", "ArrowDown", "Enter");
    await shows("D1", [["Birne"]]);
    expect(await page.getByRole("listbox").count()).toBe(0);
  });

  it("narrows while somebody types, and no letter is lost", async () => {
    await select();
    await page.keyboard.type("ban");
    await isOpen();
    await vi.waitFor(async () => expect(await entries()).toEqual(["Banane"]));
    await press("ArrowDown", "Enter");
    await shows("D1", [["Banane"]]);
  });

  it("never takes the place of what was typed unless it is chosen", async () => {
    await select();
    await page.keyboard.type("Ban");
    await isOpen();
    await press("Enter");
    await shows("D1", [["Ban"]]);
    await select();
    await page.keyboard.type("Kiwi");
    await press("Enter");
    await shows("D1", [["Kiwi"]]);
  });

  it("closes with Escape", async () => {
    await select();
    await press("Alt+ArrowDown");
    await isOpen();
    await press("Escape");
    expect(await page.getByRole("listbox").count()).toBe(0);
    await shows("D1", [[null]]);
  });
});

describe("what is pasted from outside", () => {
  it("is read as typed in German", async () => {
    await hands.pasteText("A1", "12,5");
    await shows("A1", [[12.5]]);
    await hands.pasteText("A3", "1.234\t14.02.2026\nText\t12,5");
    await shows("A3:B4", [
      [1234, 46067],
      ["Text", 12.5],
    ]);
  });

  it("stays as it is in text cells, a leading = too", async () => {
    await hands.pasteText("E1", "=1+1");
    await shows("E1", [["=1+1"]]);
    await hands.pasteText("E3", "=1+1\n007");
    await shows("E3:E4", [["=1+1"], ["007"]]);
    await hands.pasteHtml("E6", "<table><tr><td>=1+1</td></tr><tr><td>1,50</td></tr></table>");
    await shows("E6:E7", [["=1+1"], ["1,50"]]);
  });
});

it("keeps a typed =… as text in a text cell", async () => {
  await hands.type("E1", "=1+1");
  await press("Enter");
  await shows("E1", [["=1+1"]]);
});

it("keeps a formula that it cannot work out, and says so", async () => {
  await hands.type("B2", "=SUMME(C1;C2)");
  await press("Enter");
  await page
    .getByText("die Funktion SUMME, das Semikolon zwischen Angaben. Die Formel in B2 bleibt so stehen")
    .waitFor();
  expect(await run("formula")).toBe("=SUMME(C1;C2)");
});

it("makes rows higher for long text, typed or written, but not those whose height is forced", async () => {
  const heights = () =>
    page.evaluate(() => [9, 10, 11, 12].map((row) => window.playground.workbook.getActiveSheet().getRowHeight(row)));
  expect(await heights()).toEqual([40, 40, 40, 40]);
  await run("writeLong");
  await hands.type("A12", LONG);
  await press("Enter");
  await vi.waitFor(async () => {
    const [empty, written = 0, typed = 0, forced] = await heights();
    expect([empty, forced]).toEqual([40, 40]);
    expect(Math.min(written, typed)).toBeGreaterThan(70);
  }, 5_000);
  await hands.click("A12");
  await press("Delete");
  await vi.waitFor(async () => expect((await heights())[2]).toBe(40), 5_000);
});

it("takes back a command with one Ctrl+Z, and makes it again with one Ctrl+Y", async () => {
  await run("change");
  const made = await run("look");
  expect(made).toEqual([
    [
      ["a", "b"],
      [false, ""],
    ],
    "Notiz",
    "bold",
    1,
    1,
  ]);
  await page.locator("#sheet").click({ position: { x: 400, y: 400 } });
  await press("Control+z");
  await vi.waitFor(async () => expect(await run("look")).toBeNull(), 5_000);
  await press("Control+y");
  await vi.waitFor(async () => expect(await run("look")).toEqual(made), 5_000);
});
