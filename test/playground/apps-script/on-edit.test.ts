import { afterEach, describe, expect, it } from "vitest";
import { type Playground, startPlayground } from "../../support/headless.ts";

let open: Playground[] = [];
afterEach(() => {
  for (const playground of open) playground.dispose();
  open = [];
});
async function start(code: string): Promise<Playground> {
  const playground = await startPlayground({ code });
  open.push(playground);
  return playground;
}
const SHEET = "Tabellenblatt1";

describe("onEdit", () => {
  const code = `function onEdit(e) {
    var seen = [e.range.getA1Notation(), e.value === undefined ? null : e.value, e.oldValue === undefined ? null : e.oldValue, e.authMode];
    PropertiesService.getDocumentProperties().setProperty("seen", JSON.stringify(seen));
    e.range.offset(0, 5).setValue("geschrieben");
  }
  function write() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("A1").setValue("Skript"); }
  function reject() {
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(["ja"]).setAllowInvalid(false).build();
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange("B1").setDataValidation(rule);
  }`;
  const seen = ({ host }: Playground) => JSON.parse(host.properties.document.get("seen") ?? "null");

  it.each([
    ["neu", ["A1", "neu", null, "LIMITED"]],
    ["2,5", ["A1", "2.5", null, "LIMITED"]],
    ["14.02.2026", ["A1", "46067", null, "LIMITED"]],
    ["WAHR", ["A1", "TRUE", null, "LIMITED"]],
  ])("gives what was typed: %s", async (typed, event) => {
    const playground = await start(code);
    await playground.type(SHEET, "A1", typed);
    expect(seen(playground)).toEqual(event);
  });
  it("gives the old value, and no value where a cell was emptied", async () => {
    const playground = await start(code);
    await playground.type(SHEET, "A1", "alt");
    await playground.type(SHEET, "A1", "");
    expect(seen(playground)).toEqual(["A1", null, "alt", "LIMITED"]);
  });
  it("gives only the range of a paste", async () => {
    const playground = await start(code);
    playground.workbook
      .getActiveSheet()
      .getRange("A1:B2")
      .setValues([
        [1, 2],
        [3, 4],
      ]);
    await playground.script.settle();
    expect(seen(playground)).toEqual(["A1:B2", null, null, "LIMITED"]);
  });
  it("never hears of what a script writes, its own writes included", async () => {
    const playground = await start(code);
    playground.script.run("write");
    await playground.script.settle();
    expect(seen(playground)).toBeNull();
  });
  it("never hears of input that a rule rejected", async () => {
    const playground = await start(code);
    playground.script.run("reject");
    expect(await playground.type(SHEET, "B1", "nein")).toBe(false);
    expect(seen(playground)).toBeNull();
    expect(await playground.type(SHEET, "B1", "ja")).toBe(true);
    expect(seen(playground)).toEqual(["B1", "ja", null, "LIMITED"]);
  });
});
