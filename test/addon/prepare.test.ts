import { beforeEach, describe, expect, test } from "vitest";
import { allCells, entries, lastMessage, sheet, sheetNames } from "../support/cells.ts";
import { type Playground, startPlayground } from "../support/headless.ts";

const TABS = [
  "Treffen",
  "Team",
  "1 Ziele",
  "2 Akteure",
  "3 IST-Reflexion",
  "4 Netzwerkpflege",
  "Auswertung",
  "Verlauf",
];

let playground: Playground;
const prepare = () => {
  playground.shown.alerts.length = 0;
  playground.script.run("prepareTabs");
};
const values = (name: string, a1: string) => sheet(playground, name).getRange(a1).getValues();

beforeEach(async () => {
  playground = await startPlayground();
  prepare();
});

describe("an empty workbook", () => {
  test("gets the eight tabs in the order of the work, before what was there", () => {
    expect(sheetNames(playground)).toEqual([...TABS, "Tabellenblatt1"]);
    expect(lastMessage(playground)).toContain("Alle acht Blätter sind angelegt");
    expect(playground.workbook.getActiveSheet().getSheetName()).toBe("Treffen");
  });

  test("gets the guide's goals, its questions and three rows for each goal", () => {
    expect(values("1 Ziele", "B3:C3")).toEqual([["Gemeinsame Projekte/Kooperationen", 1]]);
    expect(values("2 Akteure", "A3:A6").flat()).toEqual([
      ...Array(3).fill("Gemeinsame Projekte/Kooperationen"),
      "Fachlicher Austausch",
    ]);
    expect(values("2 Akteure", "A27:A29").flat()).toEqual(Array(3).fill("Weitere bestehende Kontakte"));
    const band = sheet(playground, "1 Ziele").getSheet().getCellRaw(0, 0)?.p?.body?.dataStream;
    expect(band).toMatch(/^Welche Ziele sind uns in der Netzwerkarbeit wichtig\?\r1 = am wichtigsten\./);
  });

  test("hides the ids, folds the details away and freezes the headers", () => {
    const reflection = sheet(playground, "3 IST-Reflexion");
    expect(reflection.getFrozenRows()).toBe(2);
    const hidden = values("3 IST-Reflexion", "A2:O2")
      .flat()
      .filter((_, column) => !reflection.getSheet().getColVisible(column));
    expect(hidden).toEqual(
      expect.arrayContaining(["Was läuft gut, was fehlt?", "Ansprechperson", "ID", "Zeilen in 2"]),
    );
  });

  test("speaks English to English people, and keeps its language when others open it", async () => {
    const english = await startPlayground({ host: { user: { email: "a@example.org", locale: "en_GB" } } });
    english.script.run("prepareTabs");
    expect(sheetNames(english)).toContain("2 Actors");
    sheet(english, "2 Actors").getRange("B2").setValue("");
    english.script.run("switchLanguage");
    english.script.run("prepareTabs");
    expect(sheet(english, "2 Actors").getRange("B2").getValue()).toBe("Actor");
    expect(lastMessage(english)).toContain("Im Blatt „2 Actors“");
  });
});

describe("preparing again", () => {
  test("changes nothing", () => {
    const before = JSON.stringify(playground.workbook.save());
    const state = playground.script.save();
    prepare();
    const after = playground.workbook.save();
    expect(after.sheetOrder).toEqual(JSON.parse(before).sheetOrder);
    for (const [id, one] of Object.entries(after.sheets)) {
      const { cellData, columnData, rowData, mergeData, freeze } = JSON.parse(before).sheets[id];
      expect(JSON.parse(JSON.stringify(one))).toMatchObject({ cellData, columnData, rowData, mergeData, freeze });
    }
    expect(playground.script.save().state).toEqual({
      ...state.state,
      nextId: expect.any(Number),
    });
    expect(lastMessage(playground)).toContain("Alle Blätter sind vollständig");
  });

  test("keeps the person where they are", () => {
    sheet(playground, "2 Akteure").activate();
    prepare();
    expect(playground.workbook.getActiveSheet().getSheetName()).toBe("2 Akteure");
  });

  test("knows a renamed tab and keeps its name", () => {
    sheet(playground, "2 Akteure").setName("Wer hilft uns?");
    prepare();
    expect(sheetNames(playground)).toContain("Wer hilft uns?");
    expect(sheetNames(playground)).not.toContain("2 Akteure");
  });

  test("makes a deleted tab again, in its place", () => {
    playground.workbook.deleteSheet(sheet(playground, "Team"));
    prepare();
    expect(sheetNames(playground)).toEqual([...TABS, "Tabellenblatt1"]);
    expect(lastMessage(playground)).toBe(
      "Neu angelegt: Blatt „Team“. War es schon da und ist aus Versehen gelöscht? Datei → Versionsverlauf holt seine Einträge zurück.",
    );
  });

  test("leaves a goal deleted that people deleted, but brings a question back", () => {
    sheet(playground, "1 Ziele").deleteRows(3, 1);
    sheet(playground, "Treffen").deleteRows(3, 1);
    expect(values("Treffen", "A3:A9").flat()).not.toContain("Datum");
    prepare();
    expect(values("1 Ziele", "B3:B10").flat().filter(Boolean)).toHaveLength(7);
    expect(values("Treffen", "A3:A10").flat()).toContain("Datum");
    expect(lastMessage(playground)).toContain("Im Blatt „Treffen“ ist eine Zeile ergänzt.");
  });

  test("takes the tab that kept its name where people duplicated it", () => {
    playground.script.run("prepareTabs");
    const copy = sheet(playground, "Team").getSheetName();
    playground.workbook.duplicateSheet(sheet(playground, copy));
    const names = sheetNames(playground);
    prepare();
    expect(sheetNames(playground)).toEqual(names);
    expect(lastMessage(playground)).toContain("Alle Blätter sind vollständig");
  });
});

describe("whatever people did, every entry survives", () => {
  const TYPED = ["Jugendzentrum Mitte", "Elterncafé", "Bündnis für Vielfalt", "Vorsitz", "Notiz am Rand"];

  beforeEach(async () => {
    await playground.type("2 Akteure", "B4", "Jugendzentrum Mitte");
    await playground.type("2 Akteure", "C4", "Elterncafé");
    await playground.type("2 Akteure", "B9", "Bündnis für Vielfalt");
    await playground.type("Team", "A3", "Vorsitz");
    await playground.type("1 Ziele", "B12", "eigenes Ziel");
    await playground.type("4 Netzwerkpflege", "B4", "Notiz am Rand");
  });

  test.each<[string, () => void]>([
    ["a header was cleared", () => void sheet(playground, "2 Akteure").getRange("B2").setValue("")],
    [
      "every header was cleared",
      () =>
        void sheet(playground, "2 Akteure")
          .getRange("A2:E2")
          .setValues([["", "", "", "", ""]]),
    ],
    ["a column was deleted", () => void sheet(playground, "2 Akteure").deleteColumns(0, 1)],
    ["a column was inserted", () => void sheet(playground, "2 Akteure").insertColumns(1, 1)],
    ["rows were inserted on top", () => void sheet(playground, "2 Akteure").insertRows(0, 3)],
    ["the band was deleted", () => void sheet(playground, "2 Akteure").deleteRows(0, 1)],
    [
      "columns were swapped",
      () => {
        const tab = sheet(playground, "2 Akteure");
        tab.moveColumns(tab.getRange(0, 1, tab.getMaxRows(), 1), 3);
      },
    ],
    ["a tab was renamed", () => void sheet(playground, "Team").setName("Wir")],
    ["columns were hidden", () => void sheet(playground, "2 Akteure").hideColumns(0, 2)],
    ["empty rows were deleted", () => void sheet(playground, "2 Akteure").deleteRows(20, 10)],
  ])("%s", (_name, act) => {
    act();
    const before = entries(playground, TYPED);
    expect(before).toHaveLength(5);
    prepare();
    expect(entries(playground, TYPED)).toEqual(before);
    const once = allCells(playground);
    prepare();
    expect(allCells(playground)).toEqual(once);
  });

  test("an own goal gets its three rows in tab 2", () => {
    prepare();
    expect(values("2 Akteure", "A30:A32").flat()).toEqual(Array(3).fill("eigenes Ziel"));
  });
});
