import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellCentre } from "../support/page.ts";
import { type Visit, visit } from "./visit.ts";

const code = `
function begin(locale) {
  SpreadsheetApp.getActiveSheet().getRange("A1:A9").clear();
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale(locale);
}
function look(a1) {
  var cells = SpreadsheetApp.getActiveSheet().getRange(a1), shown = cells.getDisplayValues();
  return cells.getValues().map(function (row, index) {
    var value = row[0];
    return [value instanceof Date ? Utilities.formatDate(value, "Europe/Berlin", "yyyy-MM-dd") : value, shown[index][0]];
  });
}
function reachable(names) {
  return names.filter(function (each) { return eval("typeof " + each) !== "undefined" || globalThis[each] !== undefined; });
}
function hours() { return new Date(2026, 6, 14, 12).toISOString() + " " + new Intl.DateTimeFormat().resolvedOptions().timeZone; }`;

let opened: Visit;
let page: Page;
beforeAll(async () => {
  // A machine far away from the script's time zone, which is that of the manifest: Berlin.
  opened = await visit({ script: { code }, timezoneId: "America/New_York" });
  page = opened.page;
});
afterAll(() => opened?.close());
const run = (name: string, ...args: unknown[]) =>
  page.evaluate(([called, given]) => window.playground.run(called, ...given), [name, args] as const);

describe("a script in the page", () => {
  it("reaches nothing that the browser has beside the language", async () => {
    const names = await page.evaluate(() => {
      const found = new Set<string>();
      for (let each: object | null = window; each && each !== Object.prototype; each = Object.getPrototypeOf(each))
        for (const name of Object.getOwnPropertyNames(each)) if (/^[A-Za-z_$][\w$]*$/.test(name)) found.add(name);
      return [...found];
    });
    expect(names.length).toBeGreaterThan(500);
    const reachable = (await run("reachable", names)) as string[];
    expect(reachable.filter((name) => !LANGUAGE.has(name))).toEqual([]);
  });

  it("has the manifest's time zone, not the browser's", async () => {
    expect(await run("hours")).toBe("2026-07-14T10:00:00.000Z Europe/Berlin");
  });
});

/** ECMAScript's own names, and `console`, which Apps Script has too. */
const LANGUAGE = new Set(
  `Object Function Array Number String Boolean Symbol BigInt Date RegExp Math JSON Intl Reflect Proxy Promise Map Set WeakMap
  WeakSet WeakRef FinalizationRegistry Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError
  ArrayBuffer SharedArrayBuffer DataView Atomics WebAssembly Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array
  Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array parseFloat parseInt isFinite isNaN decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape unescape eval Infinity NaN undefined globalThis console`.split(
    /\s+/,
  ),
);

describe("what people type in the page is read in the spreadsheet's locale", () => {
  it.each([
    [
      "de_DE",
      [
        ["1,5", 1.5, "1,5"],
        ["14.2.2026", "2026-02-14", "14.02.2026"],
        ["2/14/2026", "2/14/2026", "2/14/2026"],
        ["WAHR", true, "WAHR"],
      ],
    ],
    [
      "en_US",
      [
        ["1.5", 1.5, "1.5"],
        ["2/14/2026", "2026-02-14", "2/14/2026"],
        ["14.2.2026", "14.2.2026", "14.2.2026"],
      ],
    ],
    ["en_GB", [["14/2/2026", "2026-02-14", "14/02/2026"]]],
    ["fr_FR", [["vrai", true, "VRAI"]]],
    ["de_CH", [["1'234.5", 1234.5, "1234.5"]]],
  ] as const)("%s", async (locale, rows) => {
    await run("begin", locale);
    const { x, y } = await cellCentre(page, "A2");
    await page.mouse.click(x, y);
    for (const [typed] of rows) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter"); // to the cell below
    }
    expect(await run("look", `A2:A${rows.length + 1}`)).toEqual(rows.map(([, value, shown]) => [value, shown]));
  });

  it("and the page complains of nothing", () => expect(opened.faults).toEqual([]));
});
