import { beforeEach, describe, expect, test } from "vitest";
import { allCells, lastMessage, sheet } from "../support/cells.ts";
import { type Playground, startPlayground } from "../support/headless.ts";

let playground: Playground;
const run = (command: string) => {
  playground.shown.alerts.length = 0;
  playground.script.run(command);
};
const header = (tab: string, a1: string) => sheet(playground, tab).getRange(a1);
const row = (tab: string, a1: string) => sheet(playground, tab).getRange(a1).getValues().flat();
const HEADERS = ["Ziel", "Akteur", "Wofür benötigen wir diese?", "Am wichtigsten", "ID"];
const BLANK = HEADERS.map(() => "");

beforeEach(async () => {
  playground = await startPlayground();
  run("prepareTabs");
  await playground.type("2 Akteure", "B3", "Jugendzentrum");
  await playground.type("2 Akteure", "C3", "Räume");
});

describe("a column whose header people emptied", () => {
  beforeEach(() => void header("2 Akteure", "B2").setValue(""));

  test("is read all the same", () => {
    run("takeOverActors");
    expect(row("3 IST-Reflexion", "B3:B3")).toEqual(["Jugendzentrum"]);
  });

  test("gets its header again where it stands", () => {
    run("prepareTabs");
    expect(row("2 Akteure", "A2:E2")).toEqual(HEADERS);
    expect(lastMessage(playground)).toBe("Im Blatt „2 Akteure“ steht die Überschrift „Akteur“ wieder da.");
  });

  test("is found where people moved it", () => {
    const tab = sheet(playground, "2 Akteure");
    tab.moveColumns(tab.getRange(0, 1, tab.getMaxRows(), 1), 4);
    run("takeOverActors");
    expect(row("3 IST-Reflexion", "B3:B3")).toEqual(["Jugendzentrum"]);
    run("prepareTabs");
    expect(row("2 Akteure", "A2:E2")).toEqual(["Ziel", "Wofür benötigen wir diese?", "Am wichtigsten", "Akteur", "ID"]);
  });

  test("is found behind a column that people inserted", () => {
    sheet(playground, "2 Akteure").insertColumns(0, 1);
    run("prepareTabs");
    expect(row("2 Akteure", "B2:F2")).toEqual(HEADERS);
    expect(row("2 Akteure", "C3:D3")).toEqual(["Jugendzentrum", "Räume"]);
  });
});

describe("a header that people wrote themselves", () => {
  beforeEach(() => void header("2 Akteure", "B2").setValue("Wer hilft uns?"));

  test("stays, and its column is taken for what it was", () => {
    run("prepareTabs");
    expect(row("2 Akteure", "A2:E2")).toEqual(HEADERS.map((title) => (title === "Akteur" ? "Wer hilft uns?" : title)));
    expect(lastMessage(playground)).toBe("Im Blatt „2 Akteure“ gilt Ihre Spalte „Wer hilft uns?“ als „Akteur“.");
    run("takeOverActors");
    expect(row("3 IST-Reflexion", "B3:B3")).toEqual(["Jugendzentrum"]);
  });

  test("gives way to a column that carries the header itself", () => {
    const tab = sheet(playground, "2 Akteure");
    tab.insertColumns(0, 1);
    tab.getRange("A2:A3").setValues([["Akteur"], ["Kita"]]);
    run("takeOverActors");
    expect(row("3 IST-Reflexion", "B3:B3")).toEqual(["Kita"]);
  });
});

describe("a row of headers that is empty as a whole", () => {
  beforeEach(() => void header("2 Akteure", "A2:E2").setValues([BLANK]));

  test("is read all the same, and written again in the language of the other tabs", () => {
    run("takeOverActors");
    expect(row("3 IST-Reflexion", "B3:B3")).toEqual(["Jugendzentrum"]);
    const before = allCells(playground)["2 Akteure"];
    run("prepareTabs");
    expect(allCells(playground)["2 Akteure"]).toEqual(before?.map((cells, at) => (at === 1 ? HEADERS : cells)));
  });

  test("is left alone where a row of entries has moved up in its place", () => {
    sheet(playground, "2 Akteure").deleteRows(1, 1);
    const before = allCells(playground)["2 Akteure"];
    run("prepareTabs");
    expect(allCells(playground)["2 Akteure"]).toEqual(before);
    expect(lastMessage(playground)).toContain("Im Blatt „2 Akteure“ fehlt die Zeile mit den Überschriften");
  });
});

test("a tab that was emptied first in an English workbook stays English", async () => {
  playground = await startPlayground({ host: { user: { email: "a@example.org", locale: "en_GB" } } });
  run("prepareTabs");
  header("Meeting", "A2:C2").setValues([["", "", ""]]);
  run("switchLanguage");
  run("prepareTabs");
  expect(row("Meeting", "A2:C2")).toEqual(["Question", "Answer", "ID"]);
});

test("a workbook from before the marks is known by its headers, and gets the marks when it is prepared", async () => {
  const { metadata } = playground.script.save().state;
  const old = playground.script.save();
  old.state.metadata = metadata.filter(({ key }) => key !== "netzwerkstrategie.column");
  const { workbook } = playground;
  playground = await startPlayground({ snapshot: workbook.save(), state: old });
  playground.host.properties.document.delete("columns");
  header("2 Akteure", "B2").setValue("");
  run("takeOverActors");
  expect(row("3 IST-Reflexion", "B3:B3")).not.toContain("Jugendzentrum");
  header("2 Akteure", "B2").setValue("Akteur");
  run("prepareTabs");
  header("2 Akteure", "B2").setValue("");
  run("takeOverActors");
  expect(row("3 IST-Reflexion", "B3:B3")).toEqual(["Jugendzentrum"]);
});
