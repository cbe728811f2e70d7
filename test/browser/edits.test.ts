import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Hands, handsOn } from "../support/hands.ts";
import { drawn, type Visit, visit } from "./visit.ts";

/** Gathers what onEdit is told, and writes beside each edit. */
const CODE = `
function onEdit(e) {
  var store = PropertiesService.getDocumentProperties();
  var all = JSON.parse(store.getProperty("heard") || "[]");
  all.push([e.range.getA1Notation(), e.value === undefined ? null : e.value, e.oldValue === undefined ? null : e.oldValue]);
  store.setProperty("heard", JSON.stringify(all));
}
function setUp() {
  PropertiesService.getDocumentProperties().deleteAllProperties();
  var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
  sheet.getRange("A1:A3").setValues([["eins"], ["zwei"], ["drei"]]);
  sheet.getRange("C1").insertCheckboxes();
  var list = SpreadsheetApp.newDataValidation().requireValueInList(["Apfel", "Birne", "Banane"], true).setAllowInvalid(false);
  sheet.getRange("D1").setDataValidation(list.build());
  sheet.getRange("E1:E3").setNumberFormat("@");
}
function protect() {
  SpreadsheetApp.getActiveSheet().getRange("A1:A3").protect().setDescription("Das rechnet das Programm aus.").setWarningOnly(true);
}
function write() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue("Skript"); }`;

let opened: Visit;
let page: Page;
let hands: Hands;

beforeAll(async () => {
  opened = await visit({ script: { code: CODE }, permissions: ["clipboard-read", "clipboard-write"] });
  page = opened.page;
  hands = handsOn(page);
});
afterAll(() => opened?.close());
/** A new tab for each test, in which nothing has been heard yet. */
beforeEach(async () => {
  await page.evaluate(() => window.playground.run("setUp"));
  await drawn(page);
});
afterEach(() => expect(opened.faults).toEqual([]));

type Heard = [range: string, value: string | null, oldValue: string | null];

/** What onEdit was told so far, once it is so. */
const heard = (...expected: Heard[]) =>
  vi.waitFor(async () => {
    const told = await page.evaluate(() => window.playground.appsScript.save().documentProperties.heard ?? "[]");
    expect(JSON.parse(told)).toEqual(expected);
  }, 5_000);

describe("onEdit in the page hears once of", () => {
  it("what is typed, deleted, undone and done again", async () => {
    await hands.type("B2", "neu");
    await page.keyboard.press("Enter");
    await heard(["B2", "neu", null]);
    await hands.click("B2");
    await page.keyboard.press("Control+z");
    await heard(["B2", "neu", null], ["B2", null, "neu"]);
    await page.keyboard.press("Control+y");
    await heard(["B2", "neu", null], ["B2", null, "neu"], ["B2", "neu", null]);
  });

  it("a block that is emptied with Delete", async () => {
    await hands.drag("A1", "A3");
    await page.keyboard.press("Delete");
    await heard(["A1:A3", null, null]);
  });

  it("a cell, and a block, that is copied and pasted", async () => {
    await hands.copy("A1");
    await hands.paste("B5");
    await heard(["B5", "eins", null]);
    await hands.copy("A1", "A3");
    await hands.paste("B7");
    await heard(["B5", "eins", null], ["B7:B9", null, null]);
  });

  it("a block that is cut and pasted: where it lands", async () => {
    await hands.copy("A1", "A3", "Control+x");
    await hands.paste("B7");
    await heard(["B7:B9", null, null]);
    expect(await hands.values("A1:A3")).toEqual([[null], [null], [null]]);
  });

  it("a table from Word, and one that is plain text", async () => {
    await hands.pasteHtml(
      "B5",
      "<table><tr><td><p class=MsoNormal>a</p></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
    );
    await heard(["B5:C6", null, null]);
    await hands.pasteText("B8", "a\tb\nc\td");
    await heard(["B5:C6", null, null], ["B8:C9", null, null]);
    expect(await hands.values("B8:C9")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("a fill by the handle", async () => {
    await hands.fill("A1", "A3", "A6");
    await heard(["A4:A6", null, null]);
  });

  it("a tick by mouse, and by the space bar", async () => {
    await hands.click("C1");
    await heard(["C1", "TRUE", "FALSE"]);
    await page.keyboard.press("Space");
    await heard(["C1", "TRUE", "FALSE"], ["C1", "FALSE", "TRUE"]);
  });

  it("an entry that is chosen from a list", async () => {
    await hands.openList("D1");
    await page.getByText("Birne").last().click();
    await heard(["D1", "Birne", null]);
  });
});

describe("onEdit in the page hears nothing of", () => {
  it("what a rule rejects, what a script writes and what rows, columns and tabs do", async () => {
    await hands.type("D1", "Kirsche");
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.playground.run("write"));
    await hands.click("A2");
    for (const [command, parameters] of [
      ["sheet.command.insert-row-before", { value: 1 }],
      ["sheet.command.remove-row-confirm", undefined],
      ["univer.command.undo", undefined],
      ["sheet.command.insert-col-before", { value: 1 }],
      ["univer.command.undo", undefined],
      ["sheet.command.set-worksheet-name", { name: "Anders" }],
    ] as const)
      await hands.command(command, parameters);
    await hands.type("B9", "zuletzt");
    await page.keyboard.press("Enter");
    await heard(["B9", "zuletzt", null]);
    expect((await hands.values("A1:A4")).flat().filter(Boolean)).toEqual(["Skript", "zwei", "drei"]);
  });
});

describe("cells that are protected with a mere warning", () => {
  const question = () => page.getByRole("dialog", { name: "Achtung!" });
  beforeEach(() => page.evaluate(() => window.playground.run("protect")));
  const edit = async (text: string) => {
    await hands.type("A1", text);
    await page.keyboard.press("Enter");
  };

  it("keep an edit that the person confirms, by keyboard", async () => {
    await edit("anders");
    await question().getByText("nicht versehentlich geändert werden sollte").waitFor();
    await question().getByText("Das rechnet das Programm aus.").waitFor();
    await page.keyboard.press("Enter");
    await heard(["A1", "anders", "eins"]);
    expect(await question().count()).toBe(0);
  });

  it("are as before where the person does not, and onEdit hears of nothing", async () => {
    await edit("anders");
    await question().getByRole("button", { name: "Abbrechen" }).click();
    await vi.waitFor(async () => expect(await hands.values("A1")).toEqual([["eins"]]));
    await hands.drag("A1", "B2");
    await page.keyboard.press("Delete");
    await question().waitFor();
    await page.keyboard.press("Escape");
    await vi.waitFor(async () => expect(await hands.values("A1:A2")).toEqual([["eins"], ["zwei"]]));
    await hands.type("B9", "frei");
    await page.keyboard.press("Enter");
    await heard(["B9", "frei", null]);
  });

  // The last one here: the five minutes count for the page.
  it("ask no more for five minutes where the person wants that, and never ask a script", async () => {
    await page.evaluate(() => window.playground.run("write"));
    await edit("anders");
    await question().getByRole("checkbox", { name: "5 Minuten lang nicht mehr anzeigen" }).check();
    await question().getByRole("button", { name: "OK" }).click();
    await edit("nochmal");
    await heard(["A1", "anders", "Skript"], ["A1", "nochmal", "anders"]);
  });
});

it("says in the footer what a command cost, and what onEdit cost", async () => {
  await page.evaluate(() => window.playground.run("write"));
  await page.getByText(/^write: 0 Lese- und 1 Schreibzugriffe, \d+ ms$/).waitFor();
  await hands.type("B2", "neu");
  await page.keyboard.press("Enter");
  await page.getByText("onEdit: 0 Lese- und 0 Schreibzugriffe").waitFor();
});
