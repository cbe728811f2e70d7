import { describe, expect, test } from "vitest";
import { sheet } from "../../support/cells.ts";
import { type Desk, problemsOf } from "../desk.ts";
import { lost, standing } from "./standing.ts";
import { startingPoints, TABS } from "./starting-points.ts";

const { team, actors, plan } = TABS;
const { sampleDesk } = startingPoints();

describe("names and headers that people have changed", () => {
  test.each([
    ["a name emptied in tab 3", (desk: Desk) => desk.type([plan, "Akteur", "Ratsfraktion A"], ""), 1],
    [
      "all names of tab 3 gone with their column",
      (desk: Desk) => {
        sheet(desk.playground, plan).deleteColumn(desk.at([plan, "Akteur", 2]).getColumn());
        desk.press("prepare");
      },
      13,
    ],
  ])("%s comes back, with all that stands beside it", async (_, change, count) => {
    const desk = await sampleDesk();
    const before = standing(desk);
    await change(desk);
    const restored = count === 1 ? "1 Akteur" : `${count} Akteure`;
    expect(desk.press("takeOver").message?.text).toBe(`In Schritt 3: ${restored} wieder eingetragen.`);
    expect(lost(before, desk)).toEqual([]);
    expect(standing(desk).size).toBe(before.size);
    expect(problemsOf(desk.press("check"))).toEqual([]);
  });

  test("the header IST emptied: its column is known by its mark, and the header comes back", async () => {
    const desk = await sampleDesk();
    const before = standing(desk);
    await desk.type([plan, "IST", 2], "");
    expect(problemsOf(desk.press("check"))).toEqual([]);
    expect(desk.press("assess").message?.tone).toBe("done");
    desk.press("prepare");
    expect(lost(before, desk)).toEqual([]);
  });

  test("a person who was renamed in the team keeps all that is theirs, and the summaries know it", async () => {
    const desk = await sampleDesk();
    desk.press("check");
    await desk.type([team, "Name", "Vorsitz"], "Kim Yılmaz");
    const { message } = desk.press("check");
    expect(message?.text).toContain("Im Team umbenannt: „Vorsitz“ in „Kim Yılmaz“. 8 Einträge sind nachgezogen.");
    expect([...standing(desk).values()]).not.toContain("Vorsitz");
    expect(problemsOf(desk.press("check"))).toEqual([]);
    const mails = desk.press("previewSummaries").summaries?.mails.map(({ name }) => name);
    expect(mails).toEqual(["Kim Yılmaz", "Vorstand Finanzen", "Geschäftsführung", "Projektleitung", "Jugendleitung"]);
  });

  test("a name emptied in tab 3 whose actor tab 2 no longer names stays a problem, and its row stays", async () => {
    const desk = await sampleDesk();
    await desk.type([actors, "Akteur", "Ratsfraktion A"], "");
    await desk.type([plan, "Akteur", "Ratsfraktion A"], "");
    const before = standing(desk);
    expect(problemsOf(desk.press("check"))).toContain(
      "Zeile ohne Akteur: Sie zählt nicht mit („0 – kein Kontakt“). Bitte „Akteur“ ausfüllen – oder die Zeile leeren.",
    );
    expect(lost(before, desk)).toEqual([]);
  });
});
