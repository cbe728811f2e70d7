import { beforeAll, describe, expect, test } from "vitest";
import "@univerjs/sheets-note/facade";
import { sheet } from "../support/cells.ts";
import { type Playground, startPlayground } from "../support/headless.ts";

let playground: Playground;
const note = (tab: string, a1: string) => sheet(playground, tab).getRange(a1).getNote()?.note ?? "";

beforeAll(async () => {
  playground = await startPlayground();
  playground.script.run("prepareTabs");
});

describe("a bad entry is noted at its cell, and the note goes when it is mended", () => {
  test.each([
    ["1 Ziele", "A3", "0", "1", "keine Priorität"],
    ["1 Ziele", "A4", "-1", "2", "keine Priorität"],
    ["1 Ziele", "A5", "1,5", "2", "keine Priorität"],
    ["1 Ziele", "A6", "hoch", "3", "keine Priorität"],
    ["3 IST-Reflexion", "D3", "6", "5", "keine Stufe"],
    ["3 IST-Reflexion", "E3", "viel", "3 – Abstimmung", "keine Stufe"],
    ["3 IST-Reflexion", "F3", "gleich", "jetzt", "nicht zur Auswahl"],
    ["3 IST-Reflexion", "I3", "31.02.2027", "28.02.2027", "kein Datum"],
    ["3 IST-Reflexion", "I4", "bald", "", "kein Datum"],
    ["Team", "B3", "vorsitz.example.org", "vorsitz@example.org", "keine E-Mail-Adresse"],
    ["Team", "B4", "a@example.org\nb@example.org", "a@example.org", "keine E-Mail-Adresse"],
    ["Treffen", "B4", "nächste Woche", "30.04.2027", "kein Datum"],
    ["2 Akteure", "B3", "x".repeat(50_000), "kurz", "zu lang"],
  ])("%s %s: %s", async (tab, a1, bad, good, words) => {
    await playground.type(tab, a1, bad);
    const typed = sheet(playground, tab).getRange(a1).getValue();
    expect(note(tab, a1)).toMatch(/^⚠ Netzwerkstrategie: /);
    expect(note(tab, a1)).toContain(words);
    expect(sheet(playground, tab).getRange(a1).getValue()).toEqual(typed);
    const { reads, writes } = playground.script.meter;
    expect(reads + writes).toBeLessThanOrEqual(6);
    await playground.type(tab, a1, good);
    expect(note(tab, a1)).toBe("");
  });

  test("what people wrote into the note stays, before and after ours", async () => {
    const goals = sheet(playground, "1 Ziele");
    goals
      .getRange("A7")
      .createOrUpdateNote({ id: "theirs", row: 6, col: 0, note: "Bitte klären!", width: 200, height: 60, show: false });
    await playground.type("1 Ziele", "A7", "hoch");
    expect(note("1 Ziele", "A7")).toMatch(/^Bitte klären!\n\n⚠ Netzwerkstrategie: [^\n]+$/);
    await playground.type("1 Ziele", "A7", "ganz hoch");
    expect(note("1 Ziele", "A7").match(/⚠/g)).toHaveLength(1);
    await playground.type("1 Ziele", "A7", "4");
    expect(note("1 Ziele", "A7")).toBe("Bitte klären!");
  });

  test("headers, the band and other sheets are never noted", async () => {
    const before = note("1 Ziele", "A2");
    await playground.type("1 Ziele", "A2", "Priorität");
    expect(note("1 Ziele", "A2")).toBe(before);
    await playground.type("Tabellenblatt1", "A1", "hoch");
    expect(note("Tabellenblatt1", "A1")).toBe("");
  });

  test.each(["Vorsitz 👩🏽‍🤝‍👩🏻", "جمعية", "+49 30 1234", "@y"])("a good text is left in peace: %s", async (text) => {
    await playground.type("2 Akteure", "C5", text);
    expect(note("2 Akteure", "C5")).toBe("");
  });
});
