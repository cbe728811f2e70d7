import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Case } from "../../../playground/conformance/case.ts";
import { table } from "../../../playground/conformance/cases/index.ts";
import { contentOf } from "../../support/content.ts";
import { type Playground, startPlayground } from "../../support/headless.ts";

const CODE = `
function probe(test) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return test({ sheet: spreadsheet.getActiveSheet(), spreadsheet: spreadsheet, SpreadsheetApp: SpreadsheetApp,
    PropertiesService: PropertiesService, Utilities: Utilities });
}
function fill() {
  SpreadsheetApp.getActiveSheet().getRange("A1:C3").setValues([["a", 1, true], ["b", 2, false], ["c", 3, ""]]);
}`;

let playground: Playground;
const open = async (code?: string) => {
  playground = await startPlayground(code === undefined ? {} : { code });
};
/**
 * Without the file's properties, settings and triggers, which no undo brings back; without results of formulas, which come a little later; and a row or column of which
 * nothing is said is as good as one that is not named.
 */
const content = () => {
  const { marks, ...found } = contentOf(playground);
  const kept = { ...marks, locale: null, timeZone: null, triggers: null };
  return JSON.parse(
    JSON.stringify({ ...found, marks: kept, documentProperties: {} }, (key, value) => {
      if (typeof value === "object" && value !== null && "f" in value) return { ...value, v: null, t: null };
      if (key !== "rowData" && key !== "columnData") return value;
      return Object.fromEntries(Object.entries(value).filter(([, line]) => Object.values(Object(line)).some(Boolean)));
    }),
  );
};

describe("one step of undo takes back all that a script did, and redo makes it again", () => {
  beforeAll(async () => {
    await open(CODE);
    playground.script.run("fill");
  });
  afterAll(() => playground.dispose());

  it.each(Object.values(table).flat())("$says", async (each: Case) => {
    const before = content();
    try {
      playground.script.run("probe", each.does);
    } catch {
      // What a script wrote before it failed stays, and can be undone too.
    }
    const after = content();
    if (JSON.stringify(after) === JSON.stringify(before)) return; // it only reads
    await playground.api.undo();
    expect(content()).toEqual(before);
    await playground.api.redo();
    expect(content()).toEqual(after);
    await playground.api.undo();
    expect(content()).toEqual(before);
  });
});

describe("what belongs to the file and not to its tabs", () => {
  const settings = `function change() {
    SpreadsheetApp.getActiveSheet().getRange("A1").setValue("x");
    SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale("en_US");
    SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone("America/New_York");
    ScriptApp.newTrigger("change").timeBased().everyDays(1).atHour(6).create();
    PropertiesService.getDocumentProperties().setProperty("a", "b");
  }
  function look() {
    var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone(), ScriptApp.getProjectTriggers().length,
      PropertiesService.getDocumentProperties().getProperty("a"), spreadsheet.getActiveSheet().getRange("A1").getValue()];
  }`;
  beforeAll(() => open(settings));
  afterAll(() => playground.dispose());

  it("stays where a command is undone: settings, triggers, properties", async () => {
    playground.script.run("change");
    await playground.api.undo();
    expect(playground.script.run("look")).toEqual(["en_US", "America/New_York", 1, "b", ""]);
  });
});

describe("undo of the add-on's commands", () => {
  const { run, values } = {
    run: (name: string) => playground.script.run(name),
    values: (tab: string, a1: string) => playground.workbook.getSheetByName(tab)?.getRange(a1).getValue() ?? null,
  };
  beforeAll(() => open());
  afterAll(() => playground.dispose());

  it("takes back „Arbeitsblätter anlegen“ as a whole, and the command can be run again", async () => {
    const empty = content();
    run("prepareTabs");
    const prepared = content();
    await playground.api.undo();
    expect(content()).toEqual(empty);
    await playground.api.redo();
    expect(content()).toEqual(prepared);
    await playground.api.undo();
    run("prepareTabs");
    expect(playground.workbook.getSheets().length).toBe(prepared.sheetOrder.length);
  });

  it("takes back people's own edits one by one, before and after a command", async () => {
    await playground.type("2 Akteure", "B3", "Stadtwerke");
    run("takeOverActors");
    const taken = content();
    await playground.type("2 Akteure", "B4", "Theater");
    await playground.type("2 Akteure", "B5", "Verein");
    await playground.api.undo();
    await playground.api.undo();
    expect(content()).toEqual(taken);
    await playground.api.undo();
    expect(values("2 Akteure", "B3")).toBe("Stadtwerke");
    await playground.api.undo();
    expect(values("2 Akteure", "B3")).toBeNull();
  });
});

describe("what onEdit writes", () => {
  const edited = `function onEdit(e) { e.range.offset(0, 1).setValue((e.value || "nichts") + "!").setNote("gesehen"); }`;
  const cells = () => playground.workbook.getActiveSheet().getRange("A1:B1").getDisplayValues()[0];
  beforeAll(() => open(edited));
  afterAll(() => playground.dispose());

  it("belongs to the step of the edit: undo takes back both, onEdit hears of it, and redo makes the edit again", async () => {
    await playground.type("Tabellenblatt1", "A1", "eins");
    await playground.type("Tabellenblatt1", "A1", "zwei");
    const press = async (command: "undo" | "redo") => {
      await playground.api[command]();
      await playground.script.settle();
      return cells();
    };
    expect(await press("undo")).toEqual(["eins", "eins!"]);
    expect(await press("undo")).toEqual(["", "nichts!"]);
    expect(await press("redo")).toEqual(["eins", "eins!"]);
    expect(await press("redo")).toEqual(["zwei", "zwei!"]);
    expect(await press("undo")).toEqual(["eins", "eins!"]);
  });
});
