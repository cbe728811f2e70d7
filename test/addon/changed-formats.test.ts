import { beforeEach, describe, expect, test } from "vitest";
import { addonBundle } from "../support/addon-bundle.ts";
import { sheet } from "../support/cells.ts";
import { type Playground, startPlayground } from "../support/headless.ts";

/** What a person does in Google's menus, as functions beside the add-on's own. */
const BY_HAND = `
function cellByHand(sheet, a1) { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet).getRange(a1); }
function formatByHand(sheet, a1, format) { cellByHand(sheet, a1).setNumberFormat(format); }
function dayByHand(sheet, a1, format) {
  cellByHand(sheet, a1).setNumberFormat(format).setValue(new Date(2026, 3, 9));
}
function valueByHand(sheet, a1, format, value) { cellByHand(sheet, a1).setNumberFormat(format).setValue(value); }
function settingsByHand(locale, timeZone) {
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale(locale);
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone(timeZone);
}
function seen(sheet, a1) { return cellByHand(sheet, a1).getDisplayValues().join(" | "); }
`;

let playground: Playground;
const run = (name: string, ...args: unknown[]) => playground.script.run(name, ...args);
const seen = (tab: string, a1: string) => run("seen", tab, a1);

beforeEach(async () => {
  const { code, files, manifest } = await addonBundle();
  playground = await startPlayground({ code: code + BY_HAND, files, manifest: JSON.parse(manifest) as object });
  run("prepareTabs");
});

describe("what people see in a cell whose format they changed stays, however often the tabs are prepared", () => {
  test.each<[what: string, tab: string, a1: string, format: string, value: string | number | null]>([
    ["a day in a column of texts", "3 IST-Reflexion", "G3", "dd.mm.yyyy", null],
    ["a day in a column of names", "2 Akteure", "B3", "dd.mm.yyyy", null],
    ["a day in a column of priorities", "1 Ziele", "A3", "dd.mm.yyyy", null],
    ["a day in a column of days", "3 IST-Reflexion", "I3", "dd.mm.yyyy", null],
    ["a number in a column of texts", "3 IST-Reflexion", "G3", "0", 12],
    ["a number with a comma in a column of texts", "2 Akteure", "C3", "0.0", 12.5],
    ["a number in a column of days", "3 IST-Reflexion", "I3", "0", 3],
    ["a text in a column of days", "3 IST-Reflexion", "I3", "@", "bald"],
    ["a text in a column of priorities", "1 Ziele", "A3", "@", "hoch"],
  ])("%s", (_, tab, a1, format, value) => {
    if (value === null) run("dayByHand", tab, a1, format);
    else run("valueByHand", tab, a1, format, value);
    const before = seen(tab, a1);
    run("prepareTabs");
    expect(seen(tab, a1)).toBe(before);
    run("checkEntries");
    expect(seen(tab, a1)).toBe(before);
  });
});

test("a day among days that has lost its format is shown as a day again", () => {
  run("dayByHand", "3 IST-Reflexion", "I3", "dd.mm.yyyy");
  run("formatByHand", "3 IST-Reflexion", "I3", "General");
  expect(seen("3 IST-Reflexion", "I3")).toBe("46121");
  run("prepareTabs");
  expect(seen("3 IST-Reflexion", "I3")).toBe("09.04.2026");
});

test.each([
  ["en_US", "America/Los_Angeles"],
  ["de_DE", "Pacific/Kiritimati"],
  ["en_GB", "Africa/Cairo"],
])("with the spreadsheet's settings changed to %s and %s nothing is another entry", (locale, timeZone) => {
  run("loadSample");
  const cells = () =>
    playground.workbook.getSheets().map((each) => {
      const { rowCount, columnCount } = each.getSheet().getSnapshot();
      return each.getRange(0, 0, rowCount ?? 1, columnCount ?? 1).getRawValues();
    });
  run("takeOverActors");
  const before = cells();
  run("settingsByHand", locale, timeZone);
  run("takeOverActors");
  run("checkEntries");
  expect(cells()).toEqual(before);
  run("prepareTabs");
  expect(cells()).toEqual(before);
  run("removeSample");
  expect(sheet(playground, "Treffen").getRange("B4").getValue() ?? "").toBe("");
});
