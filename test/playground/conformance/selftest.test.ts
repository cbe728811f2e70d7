import { afterEach, describe, expect, it } from "vitest";
import { bundle, LEFT_OUT, startSelftest, TOTAL } from "./selftest-desk.ts";

let desk: Awaited<ReturnType<typeof startSelftest>>;
afterEach(() => desk.playground.dispose());
async function start(change?: (built: string) => string): Promise<void> {
  desk = await startSelftest(change ? { change } : {});
}

describe("the self-test in the stand-in", () => {
  it("asks for nothing but this spreadsheet, and uses nothing but SpreadsheetApp", async () => {
    const { oauthScopes } = JSON.parse((await bundle).manifest) as { oauthScopes: string[] };
    expect(oauthScopes).toEqual(["https://www.googleapis.com/auth/spreadsheets.currentonly"]);
    await start();
    desk.playground.script.open();
    desk.run();
    const classes = new Set([...desk.playground.script.used].map((method) => method.split(".")[0]));
    for (const service of ["PropertiesService", "UrlFetchApp", "Session", "ScriptApp", "HtmlService", "LockService"])
      expect(classes).not.toContain(service);
    expect(Object.keys(desk.playground.shown.menus)).toEqual(["Selbsttest"]);
    expect(desk.playground.shown.menus.Selbsttest?.map((item) => item?.run)).toEqual(["runAllCases"]);
  });

  it("runs every case that needs no other service, finds no difference and says so", async () => {
    await start();
    desk.run();
    expect(desk.head("Fälle gelaufen")).toBe(`${TOTAL} / ${TOTAL}`);
    expect(desk.head("Wie erwartet")).toBe(String(TOTAL));
    expect(desk.head("Ausgelassen")).toMatch(new RegExp(`^${LEFT_OUT} `));
    expect(desk.head("Gebietsschema")).toMatch(/^de_DE/);
    expect(desk.head("Zeitzone")).toMatch(/^Europe\/Berlin/);
    expect(desk.differences()).toEqual([]);
    expect(desk.playground.shown.toasts.at(-1)?.message).toContain(`${TOTAL} Fälle, 0 anders`);
  });

  it("leaves a workbook with people's own content exactly as it was, twice", async () => {
    await start();
    fill();
    const before = desk.others();
    const active = desk.playground.workbook.getActiveSheet().getSheetName();
    desk.run();
    expect(desk.others()).toEqual(before);
    const first = desk.report();
    desk.run();
    expect(desk.others()).toEqual(before);
    expect(desk.report().map(withoutDate)).toEqual(first.map(withoutDate));
    expect(desk.playground.workbook.getActiveSheet().getSheetName()).toBe(active);
    expect(desk.differences()).toEqual([]);
  });

  it("never writes into a tab of people's that has the report's name", async () => {
    await start();
    await desk.playground.type("Tabellenblatt1", "A1", "meins");
    desk.playground.workbook.getActiveSheet().setName("Selbsttest");
    desk.run();
    expect(desk.report()[0]).toEqual(["meins"]);
    expect(desk.report("Selbsttest 2")[0]?.[0]).toBe("Selbsttest · Self-test");
  });

  it("writes into its own report also after people renamed it, and not into a copy of it", async () => {
    await start();
    desk.run();
    const { workbook } = desk.playground;
    const tab = workbook.getSheetByName("Selbsttest");
    if (tab) workbook.duplicateSheet(tab);
    tab?.setName("Alter Bericht");
    const names = workbook.getSheets().map((sheet) => sheet.getSheetName());
    desk.run();
    expect(workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual(names);
  });

  it("reports a difference with both values and the page, and takes it away when it is gone", async () => {
    await start((built) => built.replace('gives: "Fall anders"', 'gives: ["Fall ganz anders", new Date(0)]'));
    desk.run();
    expect(desk.head("Anders")).toBe("1");
    expect(desk.differences()).toEqual([
      [
        "a tab is found by its number after it was renamed",
        "https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetById(Integer)",
        '["Fall ganz anders", 1970-01-01T00:00:00Z]',
        '"Fall anders"',
        "anders · different",
      ],
    ]);
    expect(desk.playground.shown.toasts.at(-1)?.message).toContain("1 anders");
    const snapshot = desk.playground.workbook.save();
    const state = desk.playground.script.save();
    desk.playground.dispose();
    desk = await startSelftest({ snapshot, state });
    desk.run();
    expect(desk.differences()).toEqual([]);
    expect(desk.head("Anders")).toBe("0");
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
    desk.run();
    expect(desk.differences().map(([, , expected, got]) => [expected, got])).toEqual([
      ["null", "throws: Spreadsheet.nix is not in the stand-in"],
      ["throws /niemals/", '"Fall anders"'],
    ]);
  });

  it("counts what is documented nowhere as a question", async () => {
    await start((built) => built.replace('gives: "=+49 30 1234"', 'gives: ""'));
    desk.run();
    expect([desk.head("Anders"), desk.head("Offene Fragen")]).toEqual(["0", "1"]);
    expect(desk.differences()[0]?.at(-1)).toBe("offene Frage · open question");
  });
});

const withoutDate = (row: string[]) => (row[0]?.startsWith("Datum") ? [] : row);

function fill(): void {
  const { workbook } = desk.playground;
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
