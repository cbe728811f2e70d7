import { afterEach, describe, expect, it } from "vitest";
import type { SavedState } from "../../../playground/apps-script/index.ts";
import { type Playground, type PlaygroundOptions, startPlayground } from "../../support/headless.ts";

let open: Playground[] = [];
afterEach(() => {
  for (const playground of open) playground.dispose();
  open = [];
});
async function start(code: string, options: PlaygroundOptions = {}): Promise<Playground> {
  const playground = await startPlayground({ code, ...options });
  open.push(playground);
  return playground;
}

describe("a run", () => {
  it("keeps nothing in globals until the next one", async () => {
    const { script } = await start("var count = 0;\nfunction next() { return ++count; }");
    expect([script.run("next"), script.run("next")]).toEqual([1, 1]);
  });

  it.each([
    "setTimeout",
    "fetch",
    "URL",
    "crypto",
    "structuredClone",
    "window",
    "document",
    "process",
    "localStorage",
    "atob",
  ])("finds no %s, neither by name nor in globalThis", async (name) => {
    const { script } = await start(`function look() { return [typeof ${name}, typeof globalThis.${name}]; }`);
    expect(script.run("look")).toEqual(["undefined", "undefined"]);
  });

  it("names a function that is missing", async () => {
    const { script } = await start("function here() {}");
    expect(() => script.run("there")).toThrow("Script function not found: there");
  });

  it("counts what reads and writes the sheet, and nothing else", async () => {
    const { script } = await start(`function work() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
      sheet.getRange(1, 1, 1, 2).setValues([[1, 2]]);
      return sheet.getRange("A1:B1").getValues();
    }`);
    script.run("work");
    expect([script.meter.reads, script.meter.writes]).toEqual([1, 1]);
  });
});

describe("the sidebar", () => {
  const code = `function echo(value) { return value; }\nfunction hidden_() {}\nfunction day() { return { on: [new Date(0)] }; }`;
  it("gets plain data", async () => {
    const { script } = await start(code);
    expect(script.runFromClient("echo", [{ a: [1, null, "x"] }])).toEqual({ a: [1, null, "x"] });
  });
  it("cannot call what ends in _", async () => {
    const { script } = await start(code);
    expect(() => script.runFromClient("hidden_", [])).toThrow("not found");
  });
  it("cannot send or get a Date or a function", async () => {
    const { script } = await start(code);
    expect(() => script.runFromClient("echo", [new Date(0)])).toThrow("cannot carry a Date (argument[0])");
    expect(() => script.runFromClient("echo", [() => 1])).toThrow("cannot carry a function");
    expect(() => script.runFromClient("day", [])).toThrow("cannot carry a Date (result.on[0])");
  });
});

describe("UrlFetchApp", () => {
  const code = `function ask(url, options) { var r = UrlFetchApp.fetch(url, options); return [r.getResponseCode(), r.getContentText()]; }`;
  const host = { fetch: () => ({ status: 422, headers: {}, body: "nein" }) };
  it("reaches only what the manifest names", async () => {
    const { script, shown } = await start(code, { host });
    for (const url of [
      "https://worker.example.evil.org/",
      "http://worker.example/",
      "https://elsewhere.example/",
      "nichts",
    ])
      expect(() => script.run("ask", url)).toThrow(/not allowed|Invalid argument/);
    expect(shown.requests).toEqual([]);
  });
  it("throws at an error unless it is muted", async () => {
    const { script, shown } = await start(code, { host });
    const options = {
      method: "post",
      contentType: "application/json",
      payload: "{}",
      headers: { Authorization: "Bearer x" },
    };
    expect(() => script.run("ask", "https://worker.example/v1", options)).toThrow("returned code 422");
    expect(script.run("ask", "https://worker.example/v1", { ...options, muteHttpExceptions: true })).toEqual([
      422,
      "nein",
    ]);
    const headers = { "content-type": "application/json", authorization: "Bearer x" };
    expect(shown.requests[1]).toEqual({ url: "https://worker.example/v1", method: "POST", headers, body: "{}" });
  });
});

it("opens work that was saved when protections had no editors, and keeps editors since", async () => {
  const code = `function look() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    return sheet.protect().getEditors().map(function (user) { return user.getEmail(); });
  }
  function add() { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().protect().addEditor("a@example.org"); }`;
  const first = await start(code);
  first.script.run("look");
  const { state, documentProperties } = first.script.save();
  const protections = state.protections.map(({ editors: _editors, domainEdit: _domainEdit, ...old }) => old);
  const old = { documentProperties, state: { ...state, protections } } as unknown as SavedState;
  const second = await start(code, { snapshot: first.workbook.save(), state: old });
  expect(second.script.run("look")).toEqual(["test@example.org"]);
  second.script.run("add");
  const third = await start(code, { snapshot: second.workbook.save(), state: second.script.save() });
  expect(third.script.run("look")).toEqual(["test@example.org", "a@example.org"]);
});

it("has no domain to let edit where a private account owns the workbook", async () => {
  const code = "function run() { SpreadsheetApp.getActiveSheet().protect().setDomainEdit(true); }";
  const { script } = await start(code, { host: { user: { email: "jemand@gmail.com", locale: "de" } } });
  expect(() => script.run("run")).toThrow("does not belong to a domain");
});

it("keeps values, rules, notes, metadata, groups, protections and properties over a reload", async () => {
  const code = `function fill() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.getRange("A1").setNumberFormat("@").setValue("007").setNote("Notiz");
    sheet.getRange("B1").insertCheckboxes();
    sheet.getRange("C:D").shiftColumnGroupDepth(1); sheet.collapseAllColumnGroups();
    sheet.addDeveloperMetadata("tab", "ziele"); sheet.protect().setDescription("Schutz");
    PropertiesService.getDocumentProperties().setProperty("k", "v");
  }
  function look() {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    return [sheet.getRange("A1:B1").getValues(), sheet.getRange("A1").getNote(), sheet.getColumnGroup(3, 1).isCollapsed(),
      sheet.isColumnHiddenByUser(4), sheet.getDeveloperMetadata()[0].getValue(),
      sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription(),
      PropertiesService.getDocumentProperties().getProperty("k")];
  }`;
  const before = await start(code);
  before.script.run("fill");
  const saved = JSON.parse(JSON.stringify([before.workbook.save(), before.script.save()]));
  const after = await start(code, { snapshot: saved[0], state: saved[1] });
  expect(after.script.run("look")).toEqual([[["007", false]], "Notiz", true, true, "ziele", "Schutz", "v"]);
});

it("writes and reads 2,000 rows of 15 columns in two calls and little processor time", async () => {
  const { script } = await start(`function fill(rows) {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.insertRowsAfter(sheet.getMaxRows(), 1000);
    return sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows).getValues();
  }`);
  const row = (_: unknown, at: number) => Array.from({ length: 15 }, (_, column) => (column % 2 ? `t${at}` : at));
  const rows = Array.from({ length: 2_000 }, row);
  const before = process.cpuUsage();
  expect(script.run("fill", rows)).toEqual(rows);
  // Processor time, not the clock's: other work on the machine does not count.
  const { user, system } = process.cpuUsage(before);
  expect(script.meter.calls).toEqual({
    "Sheet.getMaxRows": 1,
    "Sheet.insertRowsAfter": 1,
    "Range.setValues": 1,
    "Range.getValues": 1,
  });
  expect((user + system) / 1000).toBeLessThan(3_000);
});
