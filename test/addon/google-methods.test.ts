import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { expect, test } from "vitest";
import { addonBundle } from "../support/addon-bundle.ts";
import { startPlayground } from "../support/headless.ts";

const TYPES = dirname(createRequire(import.meta.url).resolve("@types/google-apps-script/package.json"));
const FILES = ["spreadsheet", "base", "html", "lock", "properties", "script", "url-fetch", "utilities"];

/** All method names of the services that the add-on uses, as Google's types have them. */
const googles = new Set(
  FILES.flatMap((file) => [
    ...readFileSync(join(TYPES, `google-apps-script.${file}.d.ts`), "utf8").matchAll(/^\s+(\w+)\(/gm),
  ]).map(([, name = ""]) => name),
);
/** What the language's own objects have, too. */
const languages = new Set(
  [Object, Function, Array, String, Number, Boolean, Symbol, Date, RegExp, Map, Set, WeakMap, Promise, Error].flatMap(
    (each) => [...Object.getOwnPropertyNames(each.prototype), ...Object.getOwnPropertyNames(each)],
  ),
);

/** One of each class that the add-on can get hold of. */
const code = `
function standIns() {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet(), sheet = spreadsheet.insertSheet(), range = sheet.getRange("A1:B9");
  var ui = SpreadsheetApp.getUi(), rule = SpreadsheetApp.newDataValidation().requireCheckbox();
  var format = SpreadsheetApp.newConditionalFormatRule(), lock = LockService.getDocumentLock();
  var text = SpreadsheetApp.newRichTextValue().setText("x"), style = SpreadsheetApp.newTextStyle();
  sheet.addDeveloperMetadata("Fall", "x");
  spreadsheet.setNamedRange("Fall", range);
  var row = sheet.getRange("2:3").shiftRowGroupDepth(1);
  var trigger = ScriptApp.newTrigger("standIns").timeBased().everyDays(1).atHour(6).create();
  var template = HtmlService.createTemplate("<p>");
  return [SpreadsheetApp, spreadsheet, sheet, range, row, ui, ui.createMenu("x"), rule, rule.build(), format, lock, text,
    text.build(), style, style.build(), sheet.getDeveloperMetadata()[0], sheet.getDeveloperMetadata()[0].getLocation(),
    sheet.createDeveloperMetadataFinder(), spreadsheet.getNamedRanges()[0], sheet.protect(), sheet.getRowGroup(2, 1),
    range.createFilter(), range.applyRowBanding(), PropertiesService,
    PropertiesService.getUserProperties(), LockService, HtmlService, template, template.evaluate(), UrlFetchApp,
    UrlFetchApp.fetch("https://worker.example/"), Session, Session.getActiveUser(), ScriptApp,
    ScriptApp.newTrigger("x"), ScriptApp.newTrigger("x").timeBased(), trigger, console, Utilities, Utilities.newBlob("x")];
}`;

test("each of Google's methods that the bundle calls is in the stand-in", async () => {
  const { code: bundle } = await addonBundle();
  const called = new Set<string>();
  simple(parse(bundle, { ecmaVersion: 2019, sourceType: "script" }), {
    CallExpression({ callee }) {
      if (callee.type === "MemberExpression" && callee.property.type === "Identifier") called.add(callee.property.name);
    },
  });
  const wanted = [...called].filter((name) => googles.has(name) && !languages.has(name));
  expect(wanted.length).toBeGreaterThan(100);
  const playground = await startPlayground({ code, host: { fetch: () => ({ status: 200, headers: {}, body: "" }) } });
  const standIns = playground.script.run("standIns") as object[];
  expect(wanted.filter((name) => !standIns.some((each) => name in each))).toEqual([]);
  playground.dispose();
});
