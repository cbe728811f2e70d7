import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../support/headless.ts";

const SHEET = "Tabellenblatt1";
const CODE = `
function onEdit(e) {
  var store = PropertiesService.getDocumentProperties();
  var all = JSON.parse(store.getProperty("heard") || "[]");
  all.push([e.range.getA1Notation(), e.value === undefined ? null : e.value, e.oldValue === undefined ? null : e.oldValue]);
  store.setProperty("heard", JSON.stringify(all));
}
function setUp() {
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange("A1:A3").setValues([["eins"], ["zwei"], ["drei"]]);
  sheet.getRange("B1").setFormula("=A1");
  sheet.getRange("C1").insertCheckboxes();
}
function protect() { SpreadsheetApp.getActiveSheet().getRange("A2:A3").protect().setDescription("Nur ansehen").setWarningOnly(true); }
function write() { SpreadsheetApp.getActiveSheet().getRange("A1:A3").setValue("Skript"); }`;

let playground: Playground;
let asked: string[];
let answer: boolean;
beforeEach(async () => {
  playground?.dispose();
  [asked, answer] = [[], true];
  const confirmEdit = (description: string) => {
    asked.push(description);
    return Promise.resolve(answer);
  };
  playground = await startPlayground({ code: CODE, host: { confirmEdit } });
  playground.script.run("setUp");
});
afterAll(() => playground.dispose());

const heard = async () => {
  await playground.script.settle();
  return JSON.parse(playground.host.properties.document.get("heard") ?? "[]");
};
const sheet = () => playground.workbook.getActiveSheet();
const area = (a1: string) => sheet().getRange(a1).getRange();
const place = () => ({ unitId: playground.workbook.getId(), subUnitId: sheet().getSheetId() });
const command = (id: string, parameters: object) => playground.api.executeCommand(id, { ...place(), ...parameters });
const content = () => sheet().getRange("A1:A3").getDisplayValues().flat();

describe("onEdit hears once of", () => {
  it("cells that are moved: where they land, and of their way back", async () => {
    await command("sheet.command.move-range", { fromRange: area("A1:A2"), toRange: area("D5:D6") });
    expect(await heard()).toEqual([["D5:D6", null, null]]);
    await playground.api.undo();
    expect((await heard()).at(-1)).toEqual(["A1:A2", null, null]);
  });

  it("rows that are moved", async () => {
    sheet().moveRows(sheet().getRange("A1:A2"), 4);
    expect(await heard()).toEqual([["A3:Z4", null, null]]);
  });

  it("a block that is emptied, and of its undo and redo", async () => {
    await command("sheet.command.clear-selection-content", { ranges: [area("A1:A3")] });
    await playground.api.undo();
    await playground.api.redo();
    expect(await heard()).toEqual([
      ["A1:A3", null, null],
      ["A1:A3", null, null],
      ["A1:A3", null, null],
    ]);
  });

  it("each of two edits that follow at once", async () => {
    const first = playground.type(SHEET, "D1", "a");
    await Promise.resolve();
    await Promise.all([first, playground.type(SHEET, "D2", "b")]);
    expect(await heard()).toEqual([
      ["D1", "a", null],
      ["D2", "b", null],
    ]);
  });

  it("a tick, with what stood in the cell before", async () => {
    await playground.type(SHEET, "C1", "WAHR");
    expect(await heard()).toEqual([["C1", "TRUE", "FALSE"]]);
  });
});

describe("onEdit hears nothing of", () => {
  it("rows and columns that come or go, also by undo, and tabs that are renamed", async () => {
    sheet().insertRows(1, 2);
    sheet().deleteRows(0, 4);
    await playground.api.undo();
    await playground.api.undo();
    sheet().insertColumns(0, 1);
    sheet().deleteColumns(1, 1);
    await playground.api.undo();
    sheet().setName("Anders");
    expect(await heard()).toEqual([]);
  });

  it("looks, of what formulas give, and of the undo of a script's writes", async () => {
    sheet().getRange("A1").setFontWeight("bold");
    playground.script.run("write");
    await playground.api.undo();
    await playground.api.redo();
    expect(await heard()).toEqual([]);
    expect(content()).toEqual(["Skript", "Skript", "Skript"]);
  });
});

describe("cells that are protected with a mere warning", () => {
  beforeEach(() => playground.script.run("protect"));

  it("are edited if the person says so", async () => {
    await playground.type(SHEET, "A2", "neu");
    expect([asked, await heard(), content()[1]]).toEqual([["Nur ansehen"], [["A2", "neu", "zwei"]], "neu"]);
  });

  it("stay as they were if not: a whole edit is taken back, and no step of undo remains", async () => {
    answer = false;
    await command("sheet.command.clear-selection-content", { ranges: [area("A1:A3")] });
    expect(await heard()).toEqual([]);
    expect(content()).toEqual(["eins", "zwei", "drei"]);
    await playground.api.redo();
    expect(content()).toEqual(["eins", "zwei", "drei"]);
  });

  it("are not taken away without a question either", async () => {
    answer = false;
    await command("sheet.command.move-range", { fromRange: area("A2:A3"), toRange: area("D5:D6") });
    await heard();
    expect([asked.length, content()]).toEqual([1, ["eins", "zwei", "drei"]]);
  });

  it("are not asked about for other cells, for undo, and for scripts", async () => {
    await playground.type(SHEET, "A1", "frei");
    playground.script.run("write");
    await playground.api.undo();
    await playground.api.undo();
    await heard();
    expect(asked).toEqual([]);
  });
});
