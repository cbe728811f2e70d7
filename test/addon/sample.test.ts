import { beforeEach, describe, expect, test } from "vitest";
import type { SidebarState } from "../../addon/sidebar/state.ts";
import { allCells, lastMessage, sheet } from "../support/cells.ts";
import { type Playground, startPlayground } from "../support/headless.ts";

let playground: Playground;
const run = (name: string) => playground.script.run(name);
const flat = (name: string) => (allCells(playground)[name] ?? []).flat();

beforeEach(async () => {
  playground = await startPlayground();
  run("prepareTabs");
});

describe("the sample", () => {
  test("fills every tab in which people write, and is taken out to the byte", () => {
    const before = allCells(playground);
    run("loadSample");
    const loaded = allCells(playground);
    expect(flat("2 Akteure")).toContain("Unterkunft Nordstraße");
    expect(flat("3 IST-Reflexion")).toContain("Antrag vorbesprechen, Unterlagen schicken");
    expect(flat("4 Netzwerkpflege")).toContain("halbjährlich");
    expect(flat("Team")).toContain("vorsitz@example.org");
    expect(flat("Treffen")).toContain("Stimmen der Vielfalt Musterstadt e. V.");
    run("loadSample");
    expect(lastMessage(playground)).toBe("Das Beispiel ist schon geladen.");
    expect(allCells(playground)).toEqual(loaded);
    run("removeSample");
    expect(allCells(playground)).toEqual(before);
    run("removeSample");
    expect(lastMessage(playground)).toBe("Hier ist kein Beispiel geladen.");
  });

  test("goes in and out in few calls, though its rows are scattered over the goals", () => {
    for (const name of ["loadSample", "takeOverActors", "removeSample", "loadSample"]) {
      run(name);
      expect(playground.script.meter.writes).toBeLessThanOrEqual(16);
    }
  });

  test("makes the tabs first where there are none", async () => {
    playground = await startPlayground();
    run("loadSample");
    expect(flat("2 Akteure")).toContain("Bürgerradio");
  });

  test("stands beside what the team has, and overwrites nothing", async () => {
    await playground.type("1 Ziele", "A7", "1");
    await playground.type("Team", "A3", "vorsitz");
    await playground.type("2 Akteure", "B3", "Eigener Verein");
    await playground.type("Treffen", "B3", "Verein Anders e. V.");
    const before = allCells(playground);
    run("loadSample");
    expect(lastMessage(playground)).toMatch(/An \d+ Stellen|An einer Stelle/);
    expect(flat("Treffen")).toContain("Verein Anders e. V.");
    expect(flat("2 Akteure")).toContain("Eigener Verein");
    expect(flat("Team").filter((name) => String(name).toLowerCase() === "vorsitz")).toHaveLength(1);
    run("removeSample");
    expect(allCells(playground)).toEqual(before);
  });

  test("leaves a row that people changed, and says so", async () => {
    run("loadSample");
    const row = flat("2 Akteure").indexOf("Bürgerradio");
    const width = allCells(playground)["2 Akteure"]?.[0]?.length ?? 1;
    await playground.type("2 Akteure", `C${Math.floor(row / width) + 1}`, "Eigene Sendung");
    run("removeSample");
    expect(lastMessage(playground)).toContain(
      "An einer Stelle haben Sie das Beispiel geändert; sie bleibt stehen (2 Akteure).",
    );
    expect(flat("2 Akteure")).toContain("Bürgerradio");
    expect(flat("2 Akteure")).toContain("Eigene Sendung");
    expect(flat("2 Akteure")).not.toContain("TSV Musterstadt");
    expect(flat("2 Akteure").some((cell) => String(cell).startsWith("sample-"))).toBe(false);
  });

  test("is found by its ids in a copy of the sheet, where the record is lost", () => {
    const before = allCells(playground);
    run("loadSample");
    playground.host.properties.document.clear();
    run("removeSample");
    expect(allCells(playground)).toEqual(before);
  });

  test("is taken out with what taking over made of it", () => {
    const before = allCells(playground);
    run("loadSample");
    run("takeOverActors");
    expect(flat("4 Netzwerkpflege")).toContain("Stiftung Gute Nachbarschaft");
    run("removeSample");
    expect(allCells(playground)).toEqual(before);
  });

  test("is found wherever its rows were moved", () => {
    run("loadSample");
    const actors = sheet(playground, "2 Akteure");
    actors.moveRows(actors.getRange(2, 0, 4, actors.getMaxColumns()), 30);
    run("removeSample");
    const left = flat("2 Akteure").map(String);
    expect(left.filter((cell) => cell.includes("Jobcenter") || cell.includes("Bürgerradio"))).toEqual([]);
  });
});

test("goals that people merge over several rows of step 2 count for each, and are left alone", () => {
  run("loadSample");
  const look = () => playground.script.runFromClient("sidebarRun", ["check"]) as SidebarState;
  look();
  const before = look();
  const actors = sheet(playground, "2 Akteure");
  const [first] =
    allCells(playground)["2 Akteure"]?.flatMap((cells, row) => (cells[0] === "Finanzmittel" ? [row] : [])) ?? [];
  actors.getRange(first ?? -1, 0, 3, 1).merge();
  for (const row of [1, 2]) actors.getRange((first ?? -1) + row, 0).clearContent(); // as Google does
  const cells = allCells(playground);
  expect(cells["2 Akteure"]?.[(first ?? -1) + 1]?.[0] ?? "").toBe("");
  const after = look();
  expect(after.check).toEqual(before.check);
  expect(allCells(playground)).toEqual(cells);
});
