import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { bundleSelftest } from "../../../playground/conformance/build/bundle.ts";
import { table } from "../../../playground/conformance/cases/index.ts";
import { contentOf } from "../../support/content.ts";
import { type Playground, startPlayground } from "../../support/headless.ts";

const all = Object.values(table).flat();
const total = all.filter((each) => !each.needs && !each.localOnly).length;

let code: string;
let manifest: { oauthScopes: string[] };
beforeAll(async () => {
  const bundle = await bundleSelftest();
  code = bundle.code;
  manifest = JSON.parse(bundle.manifest) as typeof manifest;
});

let playground: Playground;
afterEach(() => {
  vi.restoreAllMocks();
  playground.dispose();
});
const start = async (changed = (built: string) => built) => {
  playground = await startPlayground({ code: changed(code), manifest });
};
const run = () => playground.script.run("runAllCases");

/** The report, row by row, without what is blank. */
function report(name = "Selbsttest"): string[][] {
  const cells = playground.workbook.getSheetByName(name)?.getDataRange().getDisplayValues() ?? [];
  return cells.map((row) => row.map((cell) => cell ?? "")).map((row) => row.filter(Boolean));
}
const head = (label: string) => report().find(([first]) => first?.startsWith(label))?.[1];
/** Rows below the head's last line. */
const differences = () =>
  report()
    .slice(report().findIndex(([first]) => first?.startsWith("Fall ·")) + 1)
    .filter((row) => row.length > 0);

/** The workbook but for the report's tab. */
function others() {
  const { sheets, sheetOrder, plugins: _marks, marks, ...rest } = contentOf(playground);
  const own = playground.workbook.getSheetByName("Selbsttest")?.getSheetId();
  const metadata = marks.metadata.filter(({ location }) => !("sheet" in location) || location.sheet !== own);
  const { [own ?? ""]: _report, ...kept } = sheets;
  return { ...rest, marks: { ...marks, metadata }, sheets: kept, sheetOrder: sheetOrder.filter((id) => id !== own) };
}

describe("the self-test in the stand-in", () => {
  it("asks for nothing but this spreadsheet, and uses nothing but SpreadsheetApp", async () => {
    expect(manifest.oauthScopes).toEqual(["https://www.googleapis.com/auth/spreadsheets.currentonly"]);
    await start();
    playground.script.open();
    run();
    const classes = new Set([...playground.script.used].map((method) => method.split(".")[0]));
    for (const service of ["PropertiesService", "UrlFetchApp", "Session", "ScriptApp", "HtmlService", "LockService"])
      expect(classes).not.toContain(service);
    expect(Object.keys(playground.shown.menus)).toEqual(["Selbsttest"]);
    expect(playground.shown.menus.Selbsttest?.map((item) => item?.run)).toEqual(["runAllCases"]);
  });

  it("runs every case that needs no other service, finds no difference and says so", async () => {
    await start();
    run();
    expect(head("Fälle gelaufen")).toBe(`${total} / ${total}`);
    expect(head("Wie erwartet")).toBe(String(total));
    expect(head("Ausgelassen")).toMatch(new RegExp(`^${all.length - total} `));
    expect(head("Gebietsschema")).toMatch(/^de_DE/);
    expect(head("Zeitzone")).toMatch(/^Europe\/Berlin/);
    expect(differences()).toEqual([]);
    expect(playground.shown.toasts.at(-1)?.message).toContain(`${total} Fälle, 0 anders`);
  });

  it("leaves a workbook with people's own content exactly as it was, twice", async () => {
    await start();
    fill();
    const before = others();
    const active = playground.workbook.getActiveSheet().getSheetName();
    run();
    expect(others()).toEqual(before);
    const first = report();
    run();
    expect(others()).toEqual(before);
    expect(report().map(withoutDate)).toEqual(first.map(withoutDate));
    expect(playground.workbook.getActiveSheet().getSheetName()).toBe(active);
    expect(differences()).toEqual([]);
  });

  it("never writes into a tab of people's that has the report's name", async () => {
    await start();
    await playground.type("Tabellenblatt1", "A1", "meins");
    playground.workbook.getActiveSheet().setName("Selbsttest");
    run();
    expect(report()[0]).toEqual(["meins"]);
    expect(report("Selbsttest 2")[0]?.[0]).toBe("Selbsttest · Self-test");
  });

  it("writes into its own report also after people renamed it, and not into a copy of it", async () => {
    await start();
    run();
    const { workbook } = playground;
    const tab = workbook.getSheetByName("Selbsttest");
    if (tab) workbook.duplicateSheet(tab);
    tab?.setName("Alter Bericht");
    const names = workbook.getSheets().map((sheet) => sheet.getSheetName());
    run();
    expect(workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(names);
  });

  it("reports a difference with both values and the page, and takes it away when it is gone", async () => {
    await start((built) => built.replace('gives: "Fall anders"', 'gives: ["Fall ganz anders", new Date(0)]'));
    run();
    expect(head("Anders")).toBe("1");
    expect(differences()).toEqual([
      [
        "a tab is found by its number after it was renamed",
        "https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetById(Integer)",
        '["Fall ganz anders", 1970-01-01T00:00:00Z]',
        '"Fall anders"',
        "anders · different",
      ],
    ]);
    expect(playground.shown.toasts.at(-1)?.message).toContain("1 anders");
    const saved = playground.workbook.save();
    const state = playground.script.save();
    playground.dispose();
    playground = await startPlayground({ code, manifest, snapshot: saved, state });
    run();
    expect(differences()).toEqual([]);
    expect(head("Anders")).toBe("0");
  });

  it("reports what throws where it should not, and what does not throw where it should", async () => {
    await start((built) =>
      built
        .replace('gives: "Fall anders"', "throws: /niemals/")
        .replace(
          "does: ({ spreadsheet }) => spreadsheet.getSheetByName(",
          "does: ({ spreadsheet }) => spreadsheet.nix(",
        ),
    );
    run();
    expect(differences().map(([, , expected, got]) => [expected, got])).toEqual([
      ["null", "throws: Spreadsheet.nix is not in the stand-in"],
      ["throws /niemals/", '"Fall anders"'],
    ]);
  });

  it("counts what is documented nowhere as a question", async () => {
    await start((built) => built.replace('gives: "=+49 30 1234"', 'gives: ""'));
    run();
    expect([head("Anders"), head("Offene Fragen")]).toEqual(["0", "1"]);
    expect(differences()[0]?.at(-1)).toBe("offene Frage · open question");
  });

  it("stops before Google does, says so, and goes on where it stopped", async () => {
    await start((built) => built.replace('gives: "Fall anders"', 'gives: "Fall ganz anders"'));
    const before = others();
    let ms = Date.parse("2026-11-24T08:00:00Z");
    vi.spyOn(Date, "now").mockImplementation(() => {
      ms += 2_000;
      return ms;
    });
    const reached: number[] = [];
    do {
      const startedMs = ms;
      run();
      expect(ms - startedMs).toBeLessThan(5 * 60_000);
      expect(others()).toEqual(before);
      reached.push(Number(head("Fälle gelaufen")?.split(" / ")[0]));
    } while ((reached.at(-1) ?? total) < total && reached.length < 10);
    expect(reached.length).toBeGreaterThan(1);
    expect(reached).toEqual([...new Set(reached)].sort((one, other) => one - other));
    expect(reached.at(-1)).toBe(total);
    expect(differences().map(([says]) => says)).toEqual(["a tab is found by its number after it was renamed"]);
    expect(playground.shown.toasts[0]?.message).toMatch(/noch einmal/);
    expect(head("Selbsttest")).toMatch(/^vollständig/);
  });

  it("puts the spreadsheet's own settings back, also after a run that Google cut off", async () => {
    await start();
    playground.script.run("runAllCases");
    playground.dispose();
    await start(
      (built) => `${built}
      function newYork() { SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetTimeZone("America/New_York"); }
      function zone() { return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(); }`,
    );
    playground.script.run("newYork");
    const stop = new Error("cut off");
    let calls = 0;
    vi.spyOn(Date, "now").mockImplementation(() => {
      if (++calls > 30) throw stop;
      return 0;
    });
    expect(run).toThrow(stop);
    expect(playground.script.run("zone")).toBe("America/New_York");
    vi.restoreAllMocks();
    run();
    expect(playground.script.run("zone")).toBe("America/New_York");
    expect(head("Zeitzone")).toMatch(/^America\/New_York/);
    expect(head("Wie erwartet")).toBe(String(total));
  });
});

const withoutDate = (row: string[]) => (row[0]?.startsWith("Datum") ? [] : row);

function fill(): void {
  const { workbook } = playground;
  workbook
    .getActiveSheet()
    .getRange("A1:B2")
    .setValues([
      ["Fall", 1],
      ["=1+1", "x"],
    ]);
  const sheet = workbook.insertSheet("Fall");
  sheet.getRange("C3").setValue("unsers").setBackground("#ff0000");
  workbook.insertSheet("Fall von gestern").getRange("A1").setValue("auch unsers");
  workbook.setActiveSheet(sheet);
  workbook.insertDefinedName("Fall_eigener", "'Fall'!$A$1:$A$3");
}
